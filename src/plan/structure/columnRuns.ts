import type { LocatedTable } from './locate.ts';

export interface ColumnRun {
  /** 0-based column of the first key. */
  readonly column: number;
  readonly keys: readonly string[];
}

/** Known columns that stand side by side, so that one write serves them; the users' columns lie between runs. */
export function columnRuns(
  table: LocatedTable,
  isWanted: (key: string, column: number) => boolean,
): ColumnRun[] {
  const columns = [...table.columns]
    .filter(([key, column]) => isWanted(key, column))
    .sort(([, a], [, b]) => a - b);
  const runs: { column: number; keys: string[] }[] = [];
  for (const [key, column] of columns) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}
