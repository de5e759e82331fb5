import { tidy } from './text.ts';

/** One row of the grid, or several that turned out to be one. */
export interface Line {
  /** Source rows, 0-based. */
  readonly rows: readonly number[];
  /** Tidied; may be shorter than the grid. */
  readonly cells: readonly string[];
  /** Columns that hold something. */
  readonly filled: readonly number[];
}

export function lineOf(rows: readonly number[], cells: readonly string[]): Line {
  const filled: number[] = [];
  cells.forEach((cell, column) => {
    if (cell) filled.push(column);
  });
  return { rows, cells, filled };
}

/** The grid as lines. A text that an importer repeated over all cells of a merged row stands once. */
export function linesOfGrid(grid: readonly (readonly string[])[]): Line[] {
  return grid.map((cells, row) => {
    const line = lineOf([row], cells.map(tidy));
    if (!repeatsOneText(line)) return line;
    const [first] = line.filled;
    return lineOf([row], [...new Array<string>(first!).fill(''), line.cells[first!]!]);
  });
}

function repeatsOneText({ cells, filled }: Line): boolean {
  if (filled.length < 2) return false;
  const text = cells[filled[0]!]!;
  // Two equal short cells («х», «15.09.2022») may be two values; a merged row of words spans the table.
  const enough = filled.length >= 3 ? 5 : 20;
  return text.length >= enough && /[а-яё]{3}/i.test(text) && filled.every((column) => cells[column] === text);
}

export function isBlank(line: Line): boolean {
  return line.filled.length === 0;
}

/** The only text of a line across the table; '' when there are several or none. */
export function singleText(line: Line): string {
  return line.filled.length === 1 ? line.cells[line.filled[0]!]! : '';
}

/** Everything a line says, for `rest`. */
export function wholeText(line: Line): string {
  return line.filled.map((column) => line.cells[column]!).join('\t');
}
