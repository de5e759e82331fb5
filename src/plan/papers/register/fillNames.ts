import type { Change } from '../../structure/change.ts';
import { columnRuns } from '../../structure/columnRuns.ts';
import type { LocatedTable } from '../../structure/locate.ts';
import { runs } from '../../structure/runs.ts';
import type { Placed, RegisterEntry } from './entry.ts';

const NAMES = ['kind', 'title', 'recipient'] as const satisfies readonly (keyof RegisterEntry)[];

/** Cells of one row that stand side by side. */
interface Gap {
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly values: readonly string[];
}

/** «Вид», «Название», «Для кого» into cells that hold nothing, one block per run of neighbouring rows. */
export function fillNames(table: LocatedTable, placed: readonly Placed[]): Change[] {
  const gaps = columnRuns(table, (key) => NAMES.some((name) => name === key)).flatMap(({ column, keys }) =>
    placed.flatMap(({ entry, row }) => {
      const values = keys.map((key) => entry[key as (typeof NAMES)[number]]);
      return gapsOf(table, { row, column, values });
    }),
  );
  gaps.sort((a, b) => a.column - b.column || a.row - b.row);
  const isBelow = (a: Gap, b: Gap): boolean =>
    b.row === a.row + 1 && b.column === a.column && b.values.length === a.values.length;
  return runs(gaps, isBelow).map(([first, count]) => ({
    kind: 'fill-empty',
    isText: true,
    tab: table.sheet.name,
    row: gaps[first]!.row,
    column: gaps[first]!.column + 1,
    values: gaps.slice(first, first + count).map(({ values }) => values),
  }));
}

/** The whole stretch when all of it is empty, else the empty cells in it one by one. */
function gapsOf({ sheet: { texts, formulas } }: LocatedTable, { row, column, values }: Gap): readonly Gap[] {
  const cells = values.map((value, index) => ({ row, column: column + index, values: [value] }));
  const empty = cells.filter((cell) => !texts[row - 1]?.[cell.column] && !formulas[row - 1]?.[cell.column]);
  if (empty.length === cells.length) return [{ row, column, values }];
  return empty.filter((cell) => cell.values[0] !== '');
}
