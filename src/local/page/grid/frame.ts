import type { Sheet } from '../../../workbook/workbook.ts';
import { meets } from '../model/area.ts';
import type { Axis } from './axis.ts';

export const headHeight = 26;
export const headWidth = 48;
const defaultWidth = 110;
/** Rows beyond the visible ones on each side, so that a turn of the wheel finds them painted. */
const spare = 8;
/** Up to here every column is in the DOM; beyond, only those in view. */
const manyColumns = 60;

export interface View {
  scrollTop: number;
  scrollLeft: number;
  width: number;
  height: number;
}

export interface Frame {
  /** Rows in the DOM beside the frozen ones, ascending. */
  rows: number[];
  /** Visible columns in the DOM beside the frozen ones, ascending. */
  columns: number[];
}

export function columnWidth(sheet: Sheet, column: number): number {
  const props = sheet.columns[column];
  return props?.hidden ? 0 : Math.max(8, props?.width ?? defaultWidth);
}

/** Frozen rows that would leave no room for the others are not held. */
export function frozenRows(sheet: Sheet, rows: Axis, view: View): number {
  const count = Math.min(sheet.frozenRows, sheet.rowCount - 1);
  return rows.offset(count) < view.height * 0.7 ? count : 0;
}

export function frozenColumns(sheet: Sheet, columns: Axis, view: View): number {
  const count = Math.min(sheet.frozenColumns, sheet.columnCount - 1);
  return columns.offset(count) < view.width * 0.7 ? count : 0;
}

/** What must be in the DOM: what is in view, the active cell (it is what a screen reader follows), merges that reach in. */
export function frameOf(
  sheet: Sheet,
  axes: { rows: Axis; columns: Axis },
  frozen: { rows: number; columns: number },
  view: View,
  active: { row: number; column: number },
): Frame {
  const { rows, columns } = axes;
  const first = Math.max(frozen.rows, rows.at(view.scrollTop + rows.offset(frozen.rows)) - spare);
  const last = Math.min(rows.count - 1, rows.at(view.scrollTop + view.height) + spare);
  const wanted = new Set<number>();
  for (let row = first; row <= last; row++) if (rows.size(row) > 0) wanted.add(row);
  for (const merge of sheet.merges) {
    if (merge.top < first && meets(merge, { top: first, bottom: last, left: 0, right: columns.count })) {
      wanted.add(merge.top);
    }
  }
  if (rows.size(active.row) > 0) wanted.add(active.row);
  const needed = [...wanted].filter((row) => row >= frozen.rows).sort((one, other) => one - other);
  return { rows: needed, columns: columnsOf(columns, frozen.columns, view, active.column) };
}

function columnsOf(columns: Axis, frozen: number, view: View, active: number): number[] {
  let [first, last] = [frozen, columns.count - 1];
  if (columns.count > manyColumns) {
    first = Math.max(frozen, columns.at(view.scrollLeft) - 2);
    last = Math.min(last, columns.at(view.scrollLeft + view.width) + 2);
  }
  const found: number[] = [];
  if (active >= frozen && active < first) found.push(active);
  for (let column = first; column <= last; column++) if (columns.size(column) > 0) found.push(column);
  if (active > last) found.push(active);
  return found;
}
