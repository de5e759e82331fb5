import { columnIndex, columnName } from '../address.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../limits.ts';

/**
 * Pieces that are not to be looked into (texts, quoted sheet names, what stands in brackets: structured references
 * and numbers of foreign books), then names and functions, then references: columns, rows, cells.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<reference>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|\$?[A-Z]{1,3}\$?\d+)(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\w.]*/giu;

const COLUMNS = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

/**
 * A shared formula stands once, in its first cell; in the others each relative reference is moved by their distance
 * from it (ECMA-376 part 1, §18.3.1.40). Reads the formula once and gives the function that moves it.
 */
export function shiftableFormula(formula: string): (rows: number, columns: number) => string {
  const pieces: (string | ((rows: number, columns: number) => string))[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const moved = match.groups?.reference && movable(match.groups.reference);
    if (!moved) continue;
    pieces.push(formula.slice(end, match.index), moved);
    end = match.index + match[0].length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('');
}

function movable(token: string): ((rows: number, columns: number) => string) | undefined {
  const cell = CELL.exec(token);
  if (cell) {
    const [, fixColumn = '', column = '', fixRow = '', row = ''] = cell;
    if (columnIndex(column) < 0) return undefined;
    return (rows, columns) =>
      joined([moveColumn(fixColumn, column, columns), moveRow(fixRow, row, rows)], '');
  }
  const range = COLUMNS.exec(token);
  if (range) {
    const [, fix1 = '', first = '', fix2 = '', last = ''] = range;
    return (_, columns) => joined([moveColumn(fix1, first, columns), moveColumn(fix2, last, columns)], ':');
  }
  const lines = ROWS.exec(token);
  if (!lines) return undefined;
  const [, fix1 = '', first = '', fix2 = '', last = ''] = lines;
  return (rows) => joined([moveRow(fix1, first, rows), moveRow(fix2, last, rows)], ':');
}

/** What left the grid has no name any more. */
function joined(parts: (string | undefined)[], separator: string): string {
  return parts.includes(undefined) ? '#REF!' : parts.join(separator);
}

function moveColumn(fixed: string, name: string, by: number): string | undefined {
  if (fixed) return fixed + name;
  const column = columnIndex(name) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : undefined;
}

function moveRow(fixed: string, number: string, by: number): string | undefined {
  if (fixed) return fixed + number;
  const row = Number(number) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}
