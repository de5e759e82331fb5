/** One thing that only a real account can show. */
export interface Point {
  readonly point: string;
  readonly expected: string;
  readonly see: () => string;
}

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
