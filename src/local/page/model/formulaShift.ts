import { columnLetters, columnNumber } from './address.ts';

/** Text, quoted tab names, numbers (1E5 is no cell), references, other names; LOG10( is a function. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\d[\d.]*(?:[eE][+-]?\d+)?|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(!.])|[\p{L}_][\p{L}\d_.]*/gu;

/** References that are not fixed by «$» move along, as in a formula that is copied. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (piece, fixedColumn, letters, fixedRow, digits) => {
    if (letters === undefined) return piece;
    const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
    const row = Number(digits) + (fixedRow ? 0 : rows);
    return column < 0 || row < 1 ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}
