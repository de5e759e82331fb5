import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../docx/index.ts';
import type { DocumentModel } from '../plan/document/block.ts';
import { signedBytes } from './bytes.ts';

/** One thing that only a real account can show. */
interface Point {
  readonly point: string;
  readonly expected: string;
  readonly see: () => string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SCRATCH_TAB = 'Сетевой план: самопроверка';

/**
 * Run once by a person from the script editor (README). Makes a scratch tab and a scratch document, removes both,
 * and logs a table «point, expected, seen»: what docs and reports say of the platform, held against this account.
 */
export function runSelfCheck(): string {
  const lines = ['point | expected | seen'];
  const note = ({ point, expected, see }: Point): void => {
    let seen: string;
    try {
      seen = see();
    } catch (error) {
      seen = `ERROR ${error instanceof Error ? error.message : String(error)}`;
    }
    lines.push(`${seen === expected ? 'ok' : '!!'} ${point} | ${expected} | ${seen}`);
  };
  for (const point of enginePoints) note(point);
  withScratchTab((sheet) => {
    for (const point of sheetPoints(sheet)) note(point);
  }, note);
  withScratchDocument((id) => {
    for (const point of documentPoints(id)) note(point);
  }, note);
  const table = lines.join('\n');
  console.log(table);
  return table;
}

const enginePoints: readonly Point[] = [
  { point: 'Intl knows time zones', expected: '2023-09-01', see: () => dayIn('Asia/Vladivostok') },
  { point: 'TextEncoder is missing', expected: 'undefined', see: () => typeof TextEncoder },
  { point: 'setTimeout is missing', expected: 'undefined', see: () => typeof setTimeout },
];

/** 31 August, 15:00 UTC is 1 September in Vladivostok. */
function dayIn(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(Date.UTC(2023, 7, 31, 15)));
}

type Range = GoogleAppsScript.Spreadsheet.Range;
type Blob = GoogleAppsScript.Base.Blob;

/** Each point uses one cell of column A or B of the scratch tab. */
function sheetPoints(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly Point[] {
  const text = (row: number, value: string): Range => {
    const range = sheet.getRange(row, 1);
    range.setNumberFormat('@').setValues([[value]]);
    return range;
  };
  const shown = (range: Range): string =>
    `${range.getDisplayValues()[0]![0]} ${range.getFormulas()[0]![0]}`.trim();
  return [
    {
      point: 'new tab',
      expected: '1000 × 26',
      see: () => `${sheet.getMaxRows()} × ${sheet.getMaxColumns()}`,
    },
    { point: '«01.09» stays text under @', expected: '01.09', see: () => shown(text(1, '01.09')) },
    { point: '«=1+1» stays text under @', expected: '=1+1', see: () => shown(text(2, '=1+1')) },
    { point: '«+7» stays text under @', expected: '+7', see: () => shown(text(3, '+7')) },
    {
      point: 'a serial number is that day',
      expected: '01.09.2023',
      see: () => {
        const range = sheet.getRange(4, 1);
        range.setNumberFormat('dd.mm.yyyy').setValues([[45170]]);
        return shown(range);
      },
    },
    {
      point: 'a link in rich text keeps its text',
      expected: 'C5',
      see: () => {
        const link = SpreadsheetApp.newRichTextValue()
          .setText('C5')
          .setLinkUrl(`#gid=${sheet.getSheetId()}&range=C5`);
        const range = sheet.getRange(5, 1);
        range.setRichTextValues([[link.build()]]);
        return shown(range);
      },
    },
    {
      point: 'a rule without separators is accepted',
      expected: '1',
      see: () => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=($A1<>"")*($B1="")')
          .setBackground('#fce8e6')
          .setRanges([sheet.getRange(1, 1, 5, 2)]);
        sheet.setConditionalFormatRules([rule.build()]);
        return String(sheet.getConditionalFormatRules().length);
      },
    },
  ];
}

function withScratchTab(
  work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void,
  note: (point: Point) => void,
): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(SCRATCH_TAB, spreadsheet.getSheets().length);
  try {
    work(sheet);
  } finally {
    note({
      point: 'the scratch tab is removed',
      expected: 'yes',
      see: () => {
        spreadsheet.deleteSheet(sheet);
        return spreadsheet.getSheetByName(SCRATCH_TAB) ? 'no' : 'yes';
      },
    });
  }
}

const SCRATCH: DocumentModel = {
  title: SCRATCH_TAB,
  author: '',
  tags: {},
  parts: [
    { name: 'a', blocks: [{ kind: 'heading', level: 1, text: 'Ёжик' }] },
    {
      name: 'b',
      blocks: [
        { kind: 'section', page: { landscape: true, titlePage: false } },
        {
          kind: 'table',
          columns: [{ weight: 1 }],
          header: ['Заголовок'],
          rows: [{ kind: 'cells', cells: ['строка'] }],
        },
      ],
    },
  ],
};

/** Uploads with conversion, as «Сформировать план» does, and removes what it made. */
function withScratchDocument(work: (id: string) => void, note: (point: Point) => void): void {
  const blob = Utilities.newBlob(signedBytes(writeDocx(SCRATCH).bytes), DOCX, 'self-check.docx');
  let id = '';
  note({
    point: 'drive.file is enough to make a Google Doc',
    expected: 'application/vnd.google-apps.document',
    see: () => {
      const resource = { name: SCRATCH_TAB, mimeType: 'application/vnd.google-apps.document' };
      const file = Drive!.Files.create(resource, blob, { fields: 'id,mimeType' });
      id = file.id ?? '';
      return file.mimeType ?? '';
    },
  });
  if (!id) return;
  try {
    note({
      point: 'content is replaced in place',
      expected: id,
      see: () => Drive!.Files.update({}, id, blob, { fields: 'id' }).id ?? '',
    });
    work(id);
  } finally {
    note({
      point: 'the scratch document is removed',
      expected: 'yes',
      see: () => {
        Drive!.Files.remove(id);
        return 'yes';
      },
    });
  }
}

/** What the importer kept, read from the Doc exported as .docx again. */
function documentPoints(id: string): readonly Point[] {
  let parts: Record<string, string> | null = null;
  const part = (pattern: RegExp): string => {
    if (!parts) {
      // The typings know neither `alt` nor the blob that it brings.
      const files = Drive!.Files as unknown as { export(id: string, type: string, options: object): Blob };
      const blob = files.export(id, DOCX, { alt: 'media' });
      const inside = unzipSync(Uint8Array.from(blob.getBytes()));
      parts = Object.fromEntries(Object.keys(inside).map((path) => [path, strFromU8(inside[path]!)]));
    }
    return Object.keys(parts)
      .filter((path) => pattern.test(path))
      .map((path) => parts![path]!)
      .join('');
  };
  const has = (text: string, pattern: RegExp): string => (pattern.test(text) ? 'yes' : 'no');
  const body = (): string => part(/word\/document\.xml$/);
  return [
    { point: 'Cyrillic survives', expected: 'yes', see: () => has(body(), /Ёжик/) },
    { point: 'heading style survives', expected: 'yes', see: () => has(body(), /w:pStyle w:val="Heading1"/) },
    { point: 'landscape section survives', expected: 'yes', see: () => has(body(), /w:orient="landscape"/) },
    {
      point: 'repeated header row survives',
      expected: 'yes',
      see: () => has(body(), /<w:tblHeader(?! w:val="(?:0|false)")/),
    },
    {
      point: 'page number field survives',
      expected: 'yes',
      see: () => has(part(/word\/footer\d*\.xml$/), /PAGE/),
    },
  ];
}
