/**
 * Formats that a file names by number only (ECMA-376 part 1, §18.8.30), as Excel shows them under Russian settings:
 * 14 is «the date of the locale», and people who see 05.09.2026 must not read 9/5/2026.
 */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0" ₽";-#,##0" ₽"',
  6: '#,##0" ₽";[Red]-#,##0" ₽"',
  7: '#,##0.00" ₽";-#,##0.00" ₽"',
  8: '#,##0.00" ₽";[Red]-#,##0.00" ₽"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd.mm.yyyy',
  15: 'dd.mmm.yy',
  16: 'dd.mmm',
  17: 'mmm.yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0" ₽"_-;-* #,##0" ₽"_-;_-* "-"" ₽"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00" ₽"_-;-* #,##0.00" ₽"_-;_-* "-"??" ₽"_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Dates that a file may name by number under East Asian settings; shown as dates, not as bare numbers. */
const EAST_ASIAN_DATES = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];

/** undefined = General. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id] ?? (EAST_ASIAN_DATES.includes(id) ? 'dd.mm.yyyy' : undefined);
}

/** undefined for General however it is written: absent, empty, in any case. */
export function ownFormat(format: string | undefined): string | undefined {
  return format === '' || format?.toLowerCase() === 'general' ? undefined : format;
}

/** Numbers that mean the same in every locale; the others depend on the settings of the reader. */
const SAME_EVERYWHERE = [1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49];

export function builtInId(format: string): number | undefined {
  return SAME_EVERYWHERE.find((id) => BUILT_IN[id] === format);
}

/** First id of a file's own formats. */
export const FIRST_OWN_FORMAT = 164;

/** Whether it shows a day, a month or a year: only then does the number depend on the date system of the file. */
export function isCalendarFormat(format: string | undefined): boolean {
  if (format === undefined || ownFormat(format) === undefined || format === '@') return false;
  // Quoted and escaped letters, colours and locale marks are no date letters; [h] is a duration.
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[dy]/.test(bare)) return true;
  // m is a month unless it stands beside hours or seconds.
  return /m/.test(bare.replace(/am\/pm|a\/p/g, '')) && !/[hs]/.test(bare) && !/\[(h+|m+|s+)\]/i.test(format);
}
