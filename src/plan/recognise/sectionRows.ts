import type { Line } from './line.ts';
import { isCaps, isNumberMark, isRomanMark } from './shapes.ts';
import type { TableFacts } from './tableFacts.ts';

/**
 * «I. | Организационная работа» with nothing else in the row: a section whose number has a cell of its own. A plain
 * «5. | Отчёт» is an activity that lacks the rest, unless the rows below count as its parts (5.1, 5.2).
 */
export function isSectionRow(line: Line, lines: readonly Line[], index: number, facts: TableFacts): boolean {
  const { columns, number, title, arabic } = facts;
  if (number < 0 || title < 0 || line.filled.length !== 2) return false;
  const mark = line.cells[columns[number]!] ?? '';
  const text = line.cells[columns[title]!] ?? '';
  if (!mark || !text || !isNumberMark(mark)) return false;
  if (isRomanMark(mark)) return arabic;
  if (isCaps(text)) return arabic;
  const next = lines.slice(index + 1, index + 4).find((other) => other.filled.length > 1);
  const part = next?.cells[columns[number]!] ?? '';
  const whole = mark.replace(/[.)\s]+$/, '');
  return /^\d+$/.test(whole) && part.indexOf(`${whole}.`) === 0 && /^\d+\.\d/.test(part);
}

/**
 * A lone «2. Экскурсия» between «1. …» and «3. …» in a table without number column is an activity whose other
 * cells are empty, not a section.
 */
export function numberedLikeNeighbours(
  lines: readonly Line[],
  index: number,
  { columns, number, title }: TableFacts,
  position: number,
): boolean {
  if (number >= 0 || position !== title) return false;
  const value = leadingNumber(lines[index]!.cells[columns[title]!]);
  if (value === null) return false;
  const near = (step: 1 | -1): number | null => {
    for (let at = index + step; at >= 0 && at < lines.length && Math.abs(at - index) <= 3; at += step) {
      if (lines[at]!.filled.length > 1) return leadingNumber(lines[at]!.cells[columns[title]!]);
    }
    return null;
  };
  return near(-1) === value - 1 || near(1) === value + 1;
}

function leadingNumber(text: string | undefined): number | null {
  const found = /^(\d{1,3})\s*[.)](?!\d)/.exec(text ?? '');
  return found ? Number(found[1]) : null;
}
