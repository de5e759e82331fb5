import { type Line, lineOf } from './line.ts';
import { readHeading } from './readHeading.ts';
import { isContinuation, isNumberMark, isPeriodHeading, looksLikeDeadline } from './shapes.ts';
import { headingKey, oneLine } from './text.ts';

/** The whole header of a table. */
export interface Header {
  /** Lines that it takes: from, and the first line of the body. */
  readonly from: number;
  readonly to: number;
  /** By column; '' = no heading there. */
  readonly headings: readonly string[];
  readonly rows: readonly number[];
}

/** Rows that may follow the first one: two levels of headings, three at most. */
const MAX_LEVELS = 3;

/** Reads the header that begins at the line, its further levels and its wrapped words included. */
export function headerOf(lines: readonly Line[], at: number): Header {
  let from = at;
  let headings = lines[at]!.cells.map(oneLine);
  const rows = [...lines[at]!.rows];
  // «№» and «п/п» on two lines of pasted text.
  const above = lines[at - 1];
  if (
    above &&
    above.filled.length === 1 &&
    /^(?:№|N)$/.test(above.cells[above.filled[0]!]!) &&
    /^п/i.test(headings[above.filled[0]!] ?? '')
  ) {
    headings[above.filled[0]!] = `${above.cells[above.filled[0]!]!} ${headings[above.filled[0]!]}`;
    rows.unshift(...above.rows);
    from--;
  }
  let to = at + 1;
  while (to < at + MAX_LEVELS && to < lines.length) {
    const line = lines[to]!;
    const next = goOn(headings, line) ?? shiftOn(headings, line) ?? secondLevel(headings, line);
    if (!next) break;
    headings = next;
    rows.push(...line.rows);
    to++;
  }
  return { from, to, headings, rows };
}

/** Words of the same headings wrapped by a paste: «Сроки» over «проведения». */
function goOn(headings: readonly string[], line: Line): string[] | null {
  if (line.filled.length === 0) return null;
  const joined = [...headings];
  for (const column of line.filled) {
    const above = headings[column];
    const text = oneLine(line.cells[column]!);
    if (!above || !(isContinuation(text) || /^п\s*[/\\.]/i.test(text)) || isPeriodHeading(text)) return null;
    joined[column] = `${above} ${text}`;
    const [best] = readHeading(joined[column]!).candidates;
    if (!best || best.score < (readHeading(above).candidates[0]?.score ?? 0) - 20) return null;
  }
  return joined;
}

/** A header broken by a line break inside a cell: «Сроки» ends the line, «проведения | Ответственный» is the next. */
function shiftOn(headings: readonly string[], line: Line): string[] | null {
  const first = headings.findIndex(Boolean);
  const texts = line.cells.slice(first).map(oneLine);
  if (texts.length < 2 || !texts.every(Boolean) || line.filled[0] !== first || !isContinuation(texts[0]!))
    return null;
  const joined = [
    ...headings.slice(0, -1),
    `${headings[headings.length - 1]} ${texts[0]}`,
    ...texts.slice(1),
  ];
  return joined.slice(headings.length - 1).every((heading) => readHeading(heading).candidates.length > 0)
    ? joined
    : null;
}

/** Sub-headings under a merged cell: «Срок реализации» over «начало» and «завершение». */
function secondLevel(headings: readonly string[], line: Line): string[] | null {
  if (line.filled.length < 2) return null;
  const joined = [...headings];
  const titled = headings.findIndex((heading) => isTitleHeading(heading));
  let underGap = false;
  for (const column of line.filled) {
    const text = oneLine(line.cells[column]!);
    const above = headings[column] ?? '';
    if (text === above) continue;
    if (column === titled || text.length > 80 || (isNumberMark(text) && /\d/.test(text))) return null;
    if (looksLikeDeadline(text) && !isPeriodHeading(text)) return null;
    if (above) {
      joined[column] = `${above}: ${text}`;
      continue;
    }
    const parent = parentOf(headings, line, column);
    if (parent === null) return null;
    underGap = true;
    joined[column] = `${parent}: ${text}`;
  }
  return underGap ? joined.map((heading) => heading ?? '') : null;
}

/** The heading that is merged over this column: the nearest to the left with sub-headings all the way. */
function parentOf(headings: readonly string[], line: Line, column: number): string | null {
  for (let at = column - 1; at >= 0; at--) {
    if (!line.cells[at]) return null;
    if (headings[at]) return headings[at]!;
  }
  return null;
}

function isTitleHeading(heading: string): boolean {
  return readHeading(heading).candidates[0]?.field === 'title';
}

/** «1 2 3 4» under a header. */
export function isColumnNumbers(line: Line): boolean {
  if (line.filled.length < 2) return false;
  return line.filled.every((column, index) => headingKey(line.cells[column]!) === String(index + 1));
}

/** The header as a line, to be compared with lines further down. */
export function asLine(header: Header): Line {
  return lineOf(header.rows, header.headings);
}
