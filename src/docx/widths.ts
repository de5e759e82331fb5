import type { TableBlock } from '../plan/document/block.ts';
import { longestWord, plainText } from './measure.ts';
import { TABLE_SIZE } from './styles.ts';
import { twips } from './units.ts';

/** Left and right margin of a cell together, and the border: what a word cannot use of its column. */
export const CELL_MARGIN = 85;
const CELL_EDGES = 2 * CELL_MARGIN + 20;
/** For a table whose words do not fit at the usual size; ГОСТ Р 7.0.97 has tables from 10 points. */
const SMALLEST_SIZE = 10;
/** A word counts up to this share of the text width: one long link must not squeeze every other column. */
const LONGEST_SHARE = 0.4;

export interface TableFit {
  /** Points. */
  readonly size: number;
  /** Absolute widths in twips that sum exactly to the room. */
  readonly widths: readonly number[];
}

/** Widths for a table in `total` twips; a table too full for the usual size is set smaller, if its size is not given. */
export function fitTable(table: TableBlock, total: number): TableFit {
  const usual = table.size ?? TABLE_SIZE;
  const words = longestWords(table, usual);
  const least = (size: number) =>
    table.columns.map((column, at) => {
      const word = Math.ceil((words[at]! * size) / usual) + CELL_EDGES;
      return Math.max(twips(column.min ?? 0), Math.min(word, Math.floor(total * LONGEST_SHARE)));
    });
  const size = table.size === undefined && sum(least(usual)) > total ? SMALLEST_SIZE : usual;
  const weights = table.columns.map((column) => column.weight);
  return { size, widths: share(weights, least(size), total) };
}

function longestWords(table: TableBlock, size: number): number[] {
  const longest = table.columns.map((_, at) => longestWord(table.header[at] ?? '', size, true));
  const last = longest.length - 1;
  for (const row of table.rows) {
    if (row.kind === 'section') continue;
    for (let at = 0; at < row.cells.length; at++) {
      const cell = row.cells[at]!;
      // Runs may be bold in part: measured as bold throughout.
      const bold = row.kind === 'total' || typeof cell !== 'string';
      const width = longestWord(plainText(cell), size, bold);
      const column = Math.min(at, last);
      if (width > longest[column]!) longest[column] = width;
    }
  }
  return longest;
}

/**
 * Shares out `total` by weight, but no column gets less than its least. When the least widths alone are too much,
 * they are shared out instead: the narrow columns keep theirs, the widest give.
 */
export function share(weights: readonly number[], least: readonly number[], total: number): number[] {
  return exact(sum(least) > total ? squeeze(least, total) : grow(weights, least, total), total);
}

/** Columns whose share would be under their least are fixed at it; the others share what remains. At most n rounds. */
function grow(weights: readonly number[], least: readonly number[], total: number): number[] {
  const fixed = least.map(() => false);
  for (;;) {
    let room = total;
    let weight = 0;
    for (let at = 0; at < least.length; at++) {
      if (fixed[at]) room -= least[at]!;
      else weight += positive(weights[at]);
    }
    const widths = least.map((width, at) =>
      fixed[at] ? width : weight > 0 ? (room * positive(weights[at])) / weight : width,
    );
    const short = widths.findIndex((width, at) => !fixed[at] && width < least[at]!);
    if (short < 0) return widths;
    widths.forEach((width, at) => {
      if (width < least[at]!) fixed[at] = true;
    });
  }
}

/** How far a column may rise over an even share if that keeps its longest word whole. */
const TOLERANCE = 1.25;

/** From the narrowest up, columns keep their least while it is near an even share of the room; the rest share evenly. */
function squeeze(least: readonly number[], total: number): number[] {
  const widths = [...least];
  const ascending = least.map((_, at) => at).sort((a, b) => least[a]! - least[b]!);
  let room = total;
  for (let kept = 0; kept < ascending.length; kept++) {
    const even = room / (ascending.length - kept);
    const width = least[ascending[kept]!]!;
    if (width > even * TOLERANCE || kept === ascending.length - 1) {
      for (const at of ascending.slice(kept)) widths[at] = even;
      break;
    }
    room -= width;
  }
  return widths;
}

/** Whole twips with the exact sum: the rounding goes to the widest column, where nobody sees it. */
function exact(widths: readonly number[], total: number): number[] {
  const whole = widths.map((width) => Math.floor(width));
  const rest = total - sum(whole);
  const widest = whole.indexOf(Math.max(...whole));
  whole[widest] = whole[widest]! + rest;
  return whole;
}

/** A weight that is no number (a form filled by hand) counts as one. */
function positive(weight: number | undefined): number {
  return weight !== undefined && weight > 0 && weight < Infinity ? weight : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
