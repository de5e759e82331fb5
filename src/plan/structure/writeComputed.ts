import type { Change, OwnedValue } from './change.ts';
import { columnRuns } from './columnRuns.ts';
import type { LocatedTable } from './locate.ts';
import type { CellValue } from './snapshot.ts';

/** 1-based row → column key → value; a computed cell that is not named becomes empty, an inherited one stays. */
export type ComputedCells = ReadonlyMap<number, Readonly<Record<string, OwnedValue>>>;

function holds(value: CellValue, text: string, wanted: OwnedValue): boolean {
  if (typeof wanted === 'number') return value === wanted;
  if (typeof wanted === 'string') return text === wanted;
  if ('day' in wanted) return typeof value === 'object' && value.day === wanted.day;
  return text === wanted.text;
}

/**
 * The smallest blocks that bring the computed columns up to date: one per run of neighbouring columns, from the
 * first changed row to the last. A column in which a person has put a formula is left alone.
 */
export function writeComputed(table: LocatedTable, cells: ComputedCells): Change[] {
  const { sheet, headerRow, spec } = table;
  const inherited = new Set(spec.columns.filter((column) => column.inherited).map(({ key }) => key));
  const ours = new Set(
    spec.columns.flatMap(({ key, owner, registered }) => (owner === 'computed' && !registered ? [key] : [])),
  );
  for (const key of inherited) ours.add(key);
  const hasFormula = (column: number): boolean =>
    sheet.formulas.some((row, index) => index > headerRow && row[column] !== '' && row[column] !== undefined);
  const lastRow = Math.max(sheet.texts.length, ...cells.keys());
  const changes: Change[] = [];
  for (const { column, keys } of columnRuns(table, (key, at) => ours.has(key) && !hasFormula(at))) {
    const valuesOf = (row: number): OwnedValue[] =>
      keys.map((key, index) => {
        const typed = inherited.has(key) ? (sheet.texts[row - 1]?.[column + index] ?? '') : '';
        return cells.get(row)?.[key] ?? typed;
      });
    const isChanged = (row: number): boolean =>
      valuesOf(row).some(
        (wanted, index) =>
          !holds(
            sheet.values[row - 1]?.[column + index] ?? '',
            sheet.texts[row - 1]?.[column + index] ?? '',
            wanted,
          ),
      );
    let from = 0;
    let to = 0;
    for (let row = headerRow + 2; row <= lastRow; row++) {
      if (!isChanged(row)) continue;
      from = from || row;
      to = row;
    }
    if (from === 0) continue;
    const values: OwnedValue[][] = [];
    for (let row = from; row <= to; row++) values.push(valuesOf(row));
    changes.push({ kind: 'write-owned', tab: sheet.name, row: from, column: column + 1, values });
  }
  return changes;
}
