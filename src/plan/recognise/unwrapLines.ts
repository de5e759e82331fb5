import { kindOf } from '../model/executorUnits.ts';
import { endsList } from './continuation.ts';
import { isBlank, type Line, lineOf, singleText } from './line.ts';
import {
  beginsLikeSection,
  beginsMidPhrase,
  continuesDate,
  isCaps,
  isContinuation,
  isNumberMark,
  isOpenEnded,
  looksLikeDeadline,
} from './shapes.ts';

export interface TableShape {
  /** First column of the table and how many it has. */
  readonly left: number;
  readonly width: number;
  /** Rows begin with a number. */
  readonly numbered: boolean;
}

/** A row is not broken over more lines than this. */
const MAX_LINES = 10;

/**
 * Rows of a text that was saved with line breaks inside its cells: «1. ⇥ Совещание ⇥ до 10 апреля», then
 * «2010 г. ⇥ Директор». The second line goes on with the last cell of the first, and together they have as many
 * cells as the table. Only a table in which such lines are met is touched; in doubt a line stays a row of its own.
 */
export function unwrapLines(lines: readonly Line[], shape: TableShape): readonly Line[] {
  const broken = (line: Line, index: number): boolean =>
    completedAt(lines, index, shape) > 0 || (index > 0 && isShifted(line, lines[index - 1]!, shape));
  if (shape.width < 2 || !lines.some(broken)) return lines;
  const result: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    let row = lines[index]!;
    const end = completedAt(lines, index, shape);
    let next = index + 1;
    if (end > 0) {
      for (; next < end; next++) if (!isBlank(lines[next]!)) row = append(row, lines[next]!, shape);
    }
    for (; next < lines.length; next++) {
      const line = lines[next]!;
      if (isBlank(line) ? !goesOnBelow(row, lines, next, shape) : !hangsOn(row, lines, next, shape)) break;
      if (!isBlank(line)) row = append(row, line, shape);
    }
    result.push(row);
    index = next;
  }
  return result;
}

/** Cells from the left edge to the last filled one. */
function sizeOf(line: Line, { left }: TableShape): number {
  return line.filled.length === 0 ? 0 : line.filled[line.filled.length - 1]! - left + 1;
}

function lastOf({ cells, filled }: Line): string {
  return cells[filled[filled.length - 1]!]!;
}

/**
 * The index after the line that fills up the row which begins here: cells add up to the width exactly, and every
 * line may go on with the one before. −1 when it is whole already or never filled.
 */
function completedAt(lines: readonly Line[], index: number, shape: TableShape): number {
  const start = lines[index]!;
  let size = sizeOf(start, shape);
  if (size === 0 || size >= shape.width || start.filled[0] !== shape.left) return -1;
  if (shape.numbered && (size < 2 || !isNumberMark(start.cells[shape.left]!))) return -1;
  let last = lastOf(start);
  let broken = size === 1;
  for (let at = index + 1; at < Math.min(lines.length, index + MAX_LINES); at++) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    if (line.filled[0] !== shape.left) return -1;
    const first = line.cells[shape.left]!;
    const fits = broken ? restOfFirst(last, first) : mayFollow(last, line, shape);
    if (!fits) return -1;
    size += sizeOf(line, shape) - 1;
    if (size > shape.width) return -1;
    if (size === shape.width) return at + 1;
    broken = broken && line.filled.length === 1;
    last = lastOf(line);
  }
  return -1;
}

/** Whether the first cell of the line can be the rest of the last cell above. */
function mayFollow(last: string, line: Line, { left, numbered }: TableShape): boolean {
  const first = line.cells[left]!;
  // «в течение года» below a place begins a row where deadlines stand first.
  if (!numbered && first[0] !== '(' && looksLikeDeadline(first) && !looksLikeDeadline(last)) return false;
  if (isContinuation(first) || /^\(/.test(first) || continuesDate(last, first) || isOpenEnded(last))
    return true;
  const oneMore = kindOf(first) === 'name' && kindOf(last) !== 'other';
  if (oneMore) return true;
  if (!numbered || isNumberMark(first)) return false;
  // In a numbered table a line without a number is no row; alone it may still be a section.
  return line.filled.length > 1 || !looksLikeSection(first);
}

function looksLikeSection(text: string): boolean {
  return isCaps(text) || beginsLikeSection(text);
}

/** The first cell of a table without numbers is broken: «10.04.2018» over «12:00», «Совещание» over «по итогам». */
function restOfFirst(first: string, rest: string): boolean {
  if (continuesDate(first, rest)) return true;
  // «с 1 по 10 мая» below a section is the date of a row, whatever it begins with.
  if (looksLikeDeadline(rest)) return isOpenEnded(first) && looksLikeDeadline(first);
  return beginsMidPhrase(rest) || (isOpenEnded(first) && isContinuation(rest));
}

/** A line that makes no sense as a row: «по итогам года ⇥ ДДТ ⇥ май» below «2. ⇥ Совещание», its last cells empty. */
function isShifted(line: Line, above: Line, shape: TableShape): boolean {
  if (line.filled.length < 2 || line.filled[0] !== shape.left || above.filled[0] !== shape.left) return false;
  const size = sizeOf(above, shape);
  if (size >= shape.width || size + sizeOf(line, shape) - 1 > shape.width) return false;
  const first = line.cells[shape.left]!;
  if (size === 1) return beginsMidPhrase(first) && !looksLikeDeadline(first) && !isNumberMark(lastOf(above));
  const rest = isContinuation(first) || continuesDate(lastOf(above), first);
  return shape.numbered && rest && !isNumberMark(first);
}

/** A line below a row: goes on with its last cell, or with empty cells at its end left out. */
function hangsOn(row: Line, lines: readonly Line[], index: number, shape: TableShape): boolean {
  const line = lines[index]!;
  if (isShifted(line, row, shape)) return true;
  if (row.filled.length < 2 || row.filled[0] !== shape.left || line.filled[0] !== shape.left) return false;
  const last = lastOf(row);
  const size = sizeOf(row, shape);
  if (line.filled.length > 1) {
    const fits = size < shape.width && size + sizeOf(line, shape) - 1 <= shape.width;
    return fits && mayFollow(last, line, shape);
  }
  const text = singleText(line);
  if (shape.numbered ? isNumberMark(text) : completedAt(lines, index, shape) > 0) return false;
  if (isContinuation(text) || continuesDate(last, text)) return true;
  if (isOpenEnded(last)) return endsList(text) || (size < shape.width && !looksLikeSection(text));
  // «Иванова И.И.» below «Директор» in the last column: one more executor.
  const full = size === shape.width && !isBlank(lines[index - 1]!);
  return full && kindOf(text) !== 'other' && kindOf(last) !== 'other';
}

/** An empty line inside a row was an empty paragraph of a cell. */
function goesOnBelow(row: Line, lines: readonly Line[], index: number, shape: TableShape): boolean {
  if (isBlank(row)) return false;
  let next = index;
  while (next < index + 3 && next < lines.length && isBlank(lines[next]!)) next++;
  return next < lines.length && isOpenEnded(lastOf(row)) && hangsOn(row, lines, next, shape);
}

function append(row: Line, line: Line, { left }: TableShape): Line {
  const cells = [...row.cells];
  const last = row.filled[row.filled.length - 1]!;
  cells.length = last + 1;
  cells[last] = `${cells[last]}\n${line.cells[left]}`;
  cells.push(...line.cells.slice(left + 1));
  return lineOf([...row.rows, ...line.rows], cells);
}
