import type { SheetSnapshot } from '../structure/snapshot.ts';

/** Excel takes a file without it for the old Windows encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const SEPARATOR = ';';

/**
 * A tab as people see it, for Excel and others in a Russian locale: UTF-8 with mark, «;», CRLF. A text that a
 * spreadsheet would take for a formula gets an apostrophe; a number stays a number, also a negative one, as long as
 * its format shows nothing else.
 */
export function tabCsv({ texts, values }: Pick<SheetSnapshot, 'texts' | 'values'>): string {
  const lines = texts.map((row, index) =>
    row
      .map((text, column) =>
        cell(typeof values[index]?.[column] === 'number' && NUMBER.test(text) ? text : harmless(text)),
      )
      .join(SEPARATOR),
  );
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

/** «-1 250,00 ₽», «-5 %»: what a person puts into the format of a cell could be anything. */
const NUMBER = /^-?[\d\s.,]*\d(?:\s?(?:%|₽|руб\.?))?$/i;

/** Excel, Calc and Sheets begin a formula with these, full-width forms included; what is blank is skipped over. */
function harmless(text: string): string {
  return /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
