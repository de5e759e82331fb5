import type { DocumentForm } from '../plan/document/block.ts';
import { W } from './namespaces.ts';

/** What the blocks ask for; the ids under which a package knows them differ (`StyleIds`). */
export type StyleKey =
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'title'
  | 'body'
  | 'plain'
  | 'list'
  | 'table'
  | 'tableHead'
  | 'pageNumber';

export type StyleIds = Readonly<Record<StyleKey, string>>;

export interface StyleDefinition {
  readonly key: StyleKey;
  readonly id: string;
  /** As written in `w:name`. Built-in names are English in every language of Word; ours are Russian, they are read. */
  readonly name: string;
  /** Other spellings under which an editor may have saved it, lower case. */
  readonly synonyms: readonly string[];
  readonly builtIn: boolean;
  /** Outline level of a heading, from 0. */
  readonly outline?: number;
  /** Inside of `w:pPr` and `w:rPr`, in schema order. */
  readonly paragraph: string;
  readonly run: string;
}

/** First-line indent of prose, 12.5 mm. */
export const INDENT = 709;
export const TABLE_SIZE = 11;

export const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
const BOLD = '<w:b/><w:bCs/>';
const BLACK = '<w:color w:val="000000"/>';
const TIGHT = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>';
const PROSE = '<w:spacing w:before="0" w:after="0" w:line="276" w:lineRule="auto"/>';

export function sizeXml(points: number): string {
  const halves = Math.round(points * 2);
  return `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`;
}

/**
 * The look after ГОСТ Р 7.0.97-2016: everything Times New Roman and black, headings bold, prose justified.
 * `size` is the size of the prose in points.
 */
export function styleSet(size: number): readonly StyleDefinition[] {
  return [
    heading(1, size, 'center', 0),
    heading(2, size, 'left', INDENT),
    heading(3, size, 'left', INDENT),
    title(size),
    ...OWN_STYLES,
  ];
}

const OWN_STYLES: readonly StyleDefinition[] = [
  own(
    'body',
    'DocText',
    'Текст документа',
    `${PROSE}<w:ind w:left="0" w:firstLine="${INDENT}"/><w:jc w:val="both"/>`,
  ),
  own('plain', 'DocPlain', 'Текст без отступа', `${TIGHT}<w:ind w:left="0" w:firstLine="0"/>`),
  own('list', 'DocList', 'Список документа', `${PROSE}<w:jc w:val="both"/>`),
  own(
    'table',
    'TableText',
    'Текст таблицы',
    `${TIGHT}<w:ind w:left="0" w:firstLine="0"/>`,
    sizeXml(TABLE_SIZE),
  ),
  own(
    'tableHead',
    'TableHead',
    'Заголовок таблицы',
    `<w:keepNext/>${TIGHT}<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="center"/>`,
    `${BOLD}${sizeXml(TABLE_SIZE)}`,
  ),
  own('pageNumber', 'PageNumber', 'Номер страницы', `${TIGHT}<w:jc w:val="center"/>`, sizeXml(12)),
];

function title(size: number): StyleDefinition {
  return {
    key: 'title',
    id: 'Title',
    name: 'Title',
    synonyms: ['название'],
    builtIn: true,
    paragraph: `<w:keepNext/><w:keepLines/>${PROSE}<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="center"/>`,
    run: `${FONT}${BOLD}${BLACK}${sizeXml(size + 2)}`,
  };
}

function heading(level: 1 | 2 | 3, size: number, align: string, indent: number): StyleDefinition {
  const before = level === 1 ? 240 : 180;
  return {
    key: `heading${level}`,
    id: `Heading${level}`,
    name: `heading ${level}`,
    synonyms: [`заголовок ${level}`, `heading${level}`],
    builtIn: true,
    outline: level - 1,
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="120" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="${indent}"/><w:jc w:val="${align}"/><w:outlineLvl w:val="${level - 1}"/>`,
    run: `${FONT}${BOLD}${level === 3 ? '<w:i/><w:iCs/>' : ''}${BLACK}${sizeXml(size)}`,
  };
}

function own(key: StyleKey, id: string, name: string, paragraph: string, run = ''): StyleDefinition {
  return { key, id, name, synonyms: [], builtIn: false, paragraph, run };
}

export interface StyleSurroundings {
  /** Ids of the styles it is based on and followed by. */
  readonly normal: string;
  readonly body: string;
  /** Run properties to write when the base style cannot be trusted to have them. */
  readonly font?: string;
}

/** One `w:style`. */
export function styleXml(style: StyleDefinition, around: StyleSurroundings): string {
  const custom = style.builtIn ? '' : ' w:customStyle="1"';
  const next = style.builtIn ? `<w:next w:val="${around.body}"/>` : '';
  const run = (style.run.includes('<w:rFonts') ? '' : (around.font ?? '')) + style.run;
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    `<w:basedOn w:val="${around.normal}"/>${next}<w:qFormat/>` +
    `<w:pPr>${style.paragraph}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

export function styleIds(styles: readonly StyleDefinition[]): StyleIds {
  return Object.fromEntries(styles.map((style) => [style.key, style.id])) as StyleIds;
}

/** The whole styles part of a document of our own. Language and font stand in the defaults, so that nothing escapes them. */
export function stylesPart(form: DocumentForm): string {
  const size = form.size ?? 14;
  const around = { normal: 'Normal', body: 'DocText' };
  return (
    `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${FONT}${sizeXml(size)}` +
    '<w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:widowControl/>${TIGHT}</w:pPr><w:rPr>${FONT}${BLACK}${sizeXml(size)}</w:rPr></w:style>` +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    `${styleSet(size)
      .map((style) => styleXml(style, around))
      .join('')}</w:styles>`
  );
}
