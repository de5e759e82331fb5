import type { TableBlock, TableColumn, TableRow } from './block.ts';
import { bound } from './typography.ts';

/** A column of a printed table, together with what it prints of a row. */
export interface PrintedColumn<T> extends TableColumn {
  readonly heading: string;
  readonly print: (row: T, index: number) => string;
  /** Left out when it would be empty from top to bottom. */
  readonly optional?: true;
  /** Its cell of the last row; a table without any has no such row. */
  readonly total?: string;
}

/** The ordinal of a row: printed tables number their rows afresh. */
export const ordinal: PrintedColumn<unknown> = {
  heading: '№ п/п',
  weight: 4,
  min: 10,
  align: 'center',
  print: (_row, index) => String(index + 1),
};

/** A table with one row an item. `size` in points. */
export function tableOf<T>(
  rows: readonly T[],
  columns: readonly PrintedColumn<T>[],
  size?: number,
): TableBlock {
  const lines = rows.map((row, index) => columns.map(({ print }) => bound(print(row, index))));
  const kept = columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ optional, at }) => !optional || lines.some((line) => line[at] !== ''));
  const cells = lines.map((line): TableRow => ({ kind: 'cells', cells: kept.map(({ at }) => line[at]!) }));
  const total: TableRow = { kind: 'total', cells: kept.map((column) => column.total ?? '') };
  return {
    kind: 'table',
    ...(size === undefined ? {} : { size }),
    columns: kept.map(({ weight, min, align }) => ({
      weight,
      ...(min === undefined ? {} : { min }),
      ...(align === undefined ? {} : { align }),
    })),
    header: kept.map(({ heading }) => heading),
    rows: kept.some((column) => column.total !== undefined) ? [...cells, total] : cells,
  };
}
