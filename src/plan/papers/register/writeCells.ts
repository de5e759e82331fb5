import type { Change } from '../../structure/change.ts';
import { type ColumnRun, columnRuns } from '../../structure/columnRuns.ts';
import type { LocatedTable } from '../../structure/locate.ts';
import { runs } from '../../structure/runs.ts';
import { isOwnState } from './readRegister.ts';

/** Column key → text; what is not named stays as it is. */
export type Cells = Readonly<Record<string, string>>;

/** Neighbouring cells of one row. */
interface Stretch {
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly values: readonly string[];
}

/** What is wanted of known columns that stand side by side. */
interface RowPart extends ColumnRun {
  readonly row: number;
  readonly wanted: Cells;
}

interface Cell {
  readonly at: number;
  readonly text: string;
  readonly value: string;
  readonly isTheirs: boolean;
}

/**
 * Cells of the add-on's own rows, one block per run of neighbouring rows. Nothing between these rows is written
 * again, be it as it stands: local acts lie there, and in their «Ссылка / файл» a person keeps a link or a formula.
 */
export function writeCells(table: LocatedTable, cells: ReadonlyMap<number, Cells>): Change[] {
  const known = new Set([...cells.values()].flatMap((row) => Object.keys(row)));
  const stretches = columnRuns(table, (key) => known.has(key)).flatMap(({ column, keys }) =>
    [...cells].flatMap(([row, wanted]) => stretchesOf(table, { row, column, keys, wanted })),
  );
  stretches.sort((a, b) => a.column - b.column || a.row - b.row);
  const isBelow = (a: Stretch, b: Stretch): boolean =>
    b.row === a.row + 1 && b.column === a.column && b.values.length === a.values.length;
  return runs(stretches, isBelow).map(([first, count]) => ({
    kind: 'write-owned',
    tab: table.sheet.name,
    row: stretches[first]!.row,
    column: stretches[first]!.column + 1,
    values: stretches.slice(first, first + count).map(({ values }) => values),
  }));
}

/** From the first cell that changes to the last, parted where a cell is a person's. */
function stretchesOf({ sheet }: LocatedTable, { row, column, keys, wanted }: RowPart): Stretch[] {
  const cells = keys.map((key, index): Cell => {
    const text = sheet.texts[row - 1]?.[column + index] ?? '';
    const hasFormula = Boolean(sheet.formulas[row - 1]?.[column + index]);
    const isTheirs = hasFormula || (key === 'state' && !isOwnState(text.trim()));
    return { at: column + index, text, value: wanted[key] ?? text, isTheirs };
  });
  return runs(cells, (a, b) => a.isTheirs === b.isTheirs).flatMap(([first, count]): Stretch[] => {
    const part = cells.slice(first, first + count);
    const changed = part.filter(({ text, value }) => value !== text);
    if (part[0]!.isTheirs || changed.length === 0) return [];
    const written = part.slice(part.indexOf(changed[0]!), part.indexOf(changed[changed.length - 1]!) + 1);
    return [{ row, column: written[0]!.at, values: written.map(({ value }) => value) }];
  });
}
