import { strFromU8, unzipSync } from 'fflate';

/** One thing that only a real account can show. */
export interface Point {
  readonly point: string;
  readonly expected: string;
  readonly see: () => string;
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const enginePoints: readonly Point[] = [
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
export function sheetPoints(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly Point[] {
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

/** What the importer kept, read from the Doc exported as .docx again. */
export function documentPoints(id: string): readonly Point[] {
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
