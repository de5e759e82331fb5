import type { SheetSnapshot } from '../structure/snapshot.ts';

/** Excel takes a file without it for the old Windows encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const SEPARATOR = ';';

/**
 * A tab as people see it, for Excel and others in a Russian locale: UTF-8 with mark, «;», CRLF. A text that a
 * spreadsheet would take for a formula gets an apostrophe; a number stays a number, also a negative one.
 */
export function tabCsv({ texts, values }: Pick<SheetSnapshot, 'texts' | 'values'>): string {
  const lines = texts.map((row, index) =>
    row
      .map((text, column) => cell(typeof values[index]?.[column] === 'number' ? text : harmless(text)))
      .join(SEPARATOR),
  );
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

/** Excel, Calc and Sheets begin a formula with these, full-width forms included; tab and line ends are skipped over. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
