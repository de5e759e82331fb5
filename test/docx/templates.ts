import { strToU8, zipSync } from 'fflate';
import type { DocumentModel, Part } from '../../src/plan/document/block.ts';

/** Templates as editors write them, from their bodies. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const PORTRAIT =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/>' +
  '<w:pgNumType w:start="5"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>';

/** A Normal of Word's own, as under most plans typed in Times by hand; headings under the ids of a Russian Word. */
const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="22"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>';

export interface Making {
  readonly styles?: string;
  readonly header?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly mainType?: string;
  readonly root?: string;
}

export function templateOf(body: string, making: Making = {}): Uint8Array {
  const parts: [name: string, kind: string, xml: string][] = [];
  const add = (name: string, kind: string, element: string, inside: string | undefined) => {
    if (inside !== undefined) parts.push([name, kind, `<w:${element} ${W} ${R}>${inside}</w:${element}>`]);
  };
  add('styles', 'styles', 'styles', making.styles ?? STYLES);
  add('header1', 'header', 'hdr', making.header ?? paragraph('Бланк'));
  add('numbering', 'numbering', 'numbering', making.numbering);
  add('footnotes', 'footnotes', 'footnotes', making.footnotes);
  const overrides = parts.map(
    ([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${WML}.${kind}+xml"/>`,
  );
  const relations = parts.map(
    ([name, kind], at) =>
      `<Relationship Id="rId${kind === 'header' ? 9 : at + 1}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${WML}.${making.mainType ?? 'document'}.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `<w:document ${making.root ?? `${W} ${R}`}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations.join('')),
  };
  for (const [name, , xml] of parts) files[`word/${name}.xml`] = xml;
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

function relationships(entries: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(...texts: readonly string[]): string {
  return `<w:p>${texts.map((text) => (text.startsWith('<') ? text : run(text))).join('')}</w:p>`;
}

export function withSection(section: string, ...texts: readonly string[]): string {
  return paragraph(...texts).replace('<w:p>', `<w:p><w:pPr>${section}</w:pPr>`);
}

export const PARTS: readonly Part[] = [
  {
    name: 'цели',
    blocks: [
      { kind: 'heading', level: 1, text: 'Цели' },
      { kind: 'paragraph', indent: true, text: 'Цель одна.' },
    ],
  },
  {
    name: 'мероприятия',
    blocks: [
      {
        kind: 'table',
        columns: [{ weight: 1 }, { weight: 5 }],
        header: ['№', 'Мероприятие'],
        rows: [{ kind: 'cells', cells: ['1.', 'Сбор'] }],
      },
    ],
  },
  {
    name: 'график',
    blocks: [
      { kind: 'section', page: { landscape: true, titlePage: false } },
      { kind: 'paragraph', text: 'График на широкой странице' },
    ],
  },
  {
    name: 'списки',
    blocks: [
      { kind: 'list', ordered: true, items: ['раз'] },
      { kind: 'list', ordered: true, items: ['снова раз'] },
    ],
  },
  { name: 'подписи', blocks: [{ kind: 'signatures', lines: [{ post: 'Директор', name: 'И.О. Ф.' }] }] },
  { name: 'пусто', blocks: [] },
];

export const DOCUMENT: DocumentModel = {
  title: 'План',
  author: 'ДДТ',
  tags: {
    учреждение: 'ДДТ «Ёлка» & Ко',
    год: '2026-2027',
    'место и год': 'ст. Вымышленная\n2026 г.',
    пустой: '',
  },
  parts: PARTS,
};
