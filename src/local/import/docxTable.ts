import { readHeading } from '../../plan/recognise/readHeading.ts';
import type { ActivityField } from '../../plan/recognise/recognisedPlan.ts';

export interface TableCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * Fields whose cell, merged over several rows, speaks of each of them: a deadline for three activities. A merged
 * number or title is one activity with several lines, a merged sum is one sum: these stand once.
 */
const SPEAKS_OF_EACH: ReadonlySet<ActivityField> = new Set<ActivityField>([
  'deadline',
  'executors',
  'section',
  'place',
  'audience',
  'organisations',
]);

/** How many rows at the top may hold headings. */
const HEADER_ROWS = 3;

/** Lays cells out on a grid. A merged cell stands at its top left; see above where it is repeated downwards. */
export function tableGrid(rows: readonly (readonly TableCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  const taken: boolean[][] = rows.map(() => []);
  const merged: { text: string; row: number; column: number; rowSpan: number }[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, colSpan, rowSpan } of cells) {
      while (taken[row]![column]) column++;
      for (let down = 0; down < rowSpan && row + down < rows.length; down++) {
        for (let right = 0; right < colSpan; right++) {
          taken[row + down]![column + right] = true;
          grid[row + down]![column + right] = down === 0 && right === 0 ? text : '';
        }
      }
      if (rowSpan > 1 && text) merged.push({ text, row, column, rowSpan });
      column += colSpan;
    }
  });
  const filled = grid.map((cells) => Array.from(cells, (cell) => cell ?? ''));
  const speaking = speakingColumns(filled);
  for (const { text, row, column, rowSpan } of merged) {
    if (!speaking.has(column) || isHeading(text)) continue;
    for (let down = 1; down < rowSpan && row + down < filled.length; down++)
      filled[row + down]![column] = text;
  }
  return filled;
}

function speakingColumns(grid: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const cells of grid.slice(0, HEADER_ROWS)) {
    cells.forEach((text, column) => {
      const [best] = text ? readHeading(text).candidates : [];
      if (best && best.score >= 60 && SPEAKS_OF_EACH.has(best.field)) columns.add(column);
    });
  }
  return columns;
}

function isHeading(text: string): boolean {
  const [best] = readHeading(text).candidates;
  return best !== undefined && best.score >= 90;
}
