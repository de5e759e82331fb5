import type { Header } from './headerOf.ts';
import { isBlank, type Line, singleText } from './line.ts';
import { readHeading } from './readHeading.ts';
import { isNumberMark, looksLikeDeadline } from './shapes.ts';
import type { SplitTab } from './splitTables.ts';
import { bodyEnd } from './splitTables.ts';
import { oneLine } from './text.ts';

/**
 * A table without a header row: rows of the same columns, one of which holds deadlines. A first row of headings
 * that nobody knows («Что делаем | Когда-нибудь») is told by having no deadline where all below have one.
 */
export function findHeadless(lines: readonly Line[]): SplitTab | null {
  const block = longestBlock(lines);
  if (!block) return null;
  const [from, to] = block;
  const rows = lines.slice(from, to).filter((line) => line.filled.length > 1);
  const column = deadlineColumn(rows);
  if (column < 0) return null;
  let start = from;
  while (start < to && !isData(lines[start]!, column)) start++;
  const above = lines[start - 1];
  const headed = above !== undefined && start > from && above.filled.length > 1 && isHeadingLike(above);
  const header: Header = headed
    ? { from: start - 1, to: start, headings: above.cells.map(oneLine), rows: above.rows }
    : { from: start, to: start, headings: [], rows: [] };
  const end = start + bodyEnd(lines.slice(start, to));
  return {
    head: lines.slice(0, header.from),
    tables: [{ header, certainty: 'none', fields: new Set(), body: lines.slice(start, end) }],
    tail: lines.slice(end),
    captioned: false,
    notes: headed ? [] : [{ code: 'header-missing', rows: [] }],
  };
}

function isData(line: Line, column: number): boolean {
  const first = line.cells[line.filled[0] ?? 0] ?? '';
  return (
    line.filled.length > 1 &&
    (looksLikeDeadline(line.cells[column] ?? '') || (/^\d/.test(first) && isNumberMark(first)))
  );
}

function isHeadingLike(line: Line): boolean {
  return line.filled.every((column) => line.cells[column]!.length <= 60);
}

/** From the first to the last row of the longest run of rows; two empty lines or long prose end a run. */
function longestBlock(lines: readonly Line[]): [number, number] | null {
  let best: [number, number] | null = null;
  let bestRows = 1;
  let from = -1;
  let rows = 0;
  let last = 0;
  let blanks = 0;
  const close = (): void => {
    if (rows > bestRows) {
      bestRows = rows;
      best = [from, last + 1];
    }
    from = -1;
    rows = 0;
  };
  lines.forEach((line, index) => {
    blanks = isBlank(line) ? blanks + 1 : 0;
    if (blanks >= 2 || singleText(line).length > 150) close();
    if (line.filled.length < 2) return;
    if (from < 0) from = index;
    rows++;
    last = index;
  });
  close();
  return best;
}

/** The column in which at least half of the rows tell a time, beside a column of words. */
function deadlineColumn(rows: readonly Line[]): number {
  const times = new Map<number, number>();
  let worded = 0;
  for (const line of rows) {
    let words = false;
    for (const column of line.filled) {
      const text = line.cells[column]!;
      if (looksLikeDeadline(text)) times.set(column, (times.get(column) ?? 0) + 1);
      else if (/[а-яё]{3}/i.test(text) && readHeading(text).candidates.length === 0) words = true;
    }
    if (words) worded++;
  }
  if (worded * 2 < rows.length) return -1;
  let best = -1;
  for (const [column, count] of times) {
    if (count >= 2 && count * 2 >= rows.length && count > (times.get(best) ?? 0)) best = column;
  }
  return best;
}
