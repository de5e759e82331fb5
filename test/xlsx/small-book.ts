import { newXlsx } from '../../src/xlsx/index.ts';
import { textOf, withParts } from './package-parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const SMALL_SHEET = 'xl/worksheets/sheet1.xml';

/** A minimal package whose only sheet has this content between `<worksheet>` and `</worksheet>`. */
export function bookWithSheet(content: string, other: Record<string, string | undefined> = {}): Uint8Array {
  return withParts(newXlsx(), {
    [SMALL_SHEET]: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${content}</worksheet>`,
    ...other,
  });
}

export function bookWithRows(rows: string, other: Record<string, string | undefined> = {}): Uint8Array {
  return bookWithSheet(`<sheetData>${rows}</sheetData>`, other);
}

/** The workbook part of the minimal package with one replacement made in it. */
export function workbookPart(find: string, replacement: string): Record<string, string> {
  return { 'xl/workbook.xml': textOf(newXlsx(), 'xl/workbook.xml').replace(find, replacement) };
}

/** Cell styles (besides the plain 0): General, text, date of the locale, duration. */
export const FOUR_STYLES = {
  'xl/styles.xml': textOf(newXlsx(), 'xl/styles.xml').replace(
    /<cellXfs.*<\/cellXfs>/,
    `<cellXfs count="4">${[0, 49, 14, 46].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('')}</cellXfs>`,
  ),
};
