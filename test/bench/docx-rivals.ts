import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** The plan of the benchmark, and the two libraries that write it beside us, through their public API. */

export const HEADER = ['№ п/п', 'Виды деятельности', 'Сроки реализации', 'Исполнители'];
export const TITLE = 'ПЛАН ПО ОРГАНИЗАЦИИ СЕТЕВОГО ВЗАИМОДЕЙСТВИЯ НА 2026-2027 УЧЕБНЫЙ ГОД';
export const PROSE =
  'Под сетевым взаимодействием понимается совместная работа педагогических коллективов, имеющих похожие цели, объединённые средства для их достижения и один управленческий центр.';
export const ITEMS = ['единая цель группы;', 'добровольность контактов;', 'обилие уровней взаимодействия.'];

export interface Row {
  readonly n: string;
  readonly work: string;
  readonly when: string;
  readonly who: string;
}

/** A template with a table loop, made by `docx`: all three print the same form. */
export function templaterTemplate(): Promise<Uint8Array> {
  return throughDocx([{ n: '{#rows}{n}', work: '{work}', when: '{when}', who: '{who}{/rows}' }]);
}

export function throughTemplater(template: Uint8Array, rows: readonly Row[]): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render({ rows });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const WIDTHS = [700, 6700, 2700, 4470];
const ALIGNS = [AlignmentType.CENTER, AlignmentType.LEFT, AlignmentType.CENTER, AlignmentType.LEFT];

function docxCell(text: string, at: number, header: boolean): TableCell {
  return new TableCell({
    width: { size: WIDTHS[at]!, type: WidthType.DXA },
    borders: BORDERS,
    ...(header && { verticalAlign: VerticalAlign.CENTER }),
    children: [
      new Paragraph({
        style: header ? 'TableHead' : 'TableText',
        ...(!header && { alignment: ALIGNS[at]! }),
        children: [new TextRun(text)],
      }),
    ],
  });
}

function docxTable(rows: readonly Row[]): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: HEADER.map((text, at) => docxCell(text, at, true)),
  });
  return new Table({
    width: { size: 14570, type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    rows: [
      head,
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [row.n, row.work, row.when, row.who].map((text, at) => docxCell(text, at, false)),
          }),
      ),
    ],
  });
}

export async function throughDocx(rows: readonly Row[]): Promise<Uint8Array> {
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
  const margin = { top: 1134, bottom: 1134, left: 1701, right: 567 };
  const section = (landscape: boolean, titlePage: boolean, children: (Paragraph | Table)[]) => ({
    properties: {
      titlePage,
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: 11906,
          height: 16838,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin,
      },
    },
    footers: { default: footer },
    children,
  });
  const document = new Document({
    title: TITLE,
    creator: 'ДДТ',
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 28 } } },
      paragraphStyles: [
        { id: 'TableText', name: 'Текст таблицы', run: { size: 22 } },
        { id: 'TableHead', name: 'Заголовок таблицы', run: { size: 22, bold: true } },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'dash',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      section(false, true, [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(TITLE)] })]),
      section(false, false, [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Цели')] }),
        new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: [new TextRun(PROSE)] }),
        ...ITEMS.map(
          (text) =>
            new Paragraph({ numbering: { reference: 'dash', level: 0 }, children: [new TextRun(text)] }),
        ),
      ]),
      section(true, false, [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('План мероприятий')] }),
        docxTable(rows),
      ]),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
