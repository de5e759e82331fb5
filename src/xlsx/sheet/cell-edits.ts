import type { Area, Cell, Sheet } from '../../workbook/workbook.ts';
import { cellName } from '../address.ts';
import { XlsxError } from '../error.ts';
import { remembered } from '../remember.ts';
import { sameStyle } from '../styles/look.ts';
import type { SharedFormulas } from './shared-formulas.ts';

export interface CellEdit {
  before: Cell | undefined;
  after: Cell | undefined;
  /** The formula does not change, but the cell that held its text for the group does. */
  leavesGroup?: true;
}

/** By row, then by column. */
export type CellEdits = Map<number, Map<number, CellEdit>>;

/** What differs of what stands in a `<c>` element; notes and links stand elsewhere. */
export function findEdits(before: Sheet, after: Sheet): CellEdits {
  const edits: CellEdits = new Map();
  const rowCount = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < rowCount; row += 1) {
    const old = before.rows[row] ?? [];
    const wanted = after.rows[row] ?? [];
    if (old === wanted) continue;
    for (let column = 0; column < Math.max(old.length, wanted.length); column += 1) {
      if (isSame(old[column], wanted[column])) continue;
      setEdit(edits, row, column, { before: old[column], after: wanted[column] });
    }
  }
  return edits;
}

function isSame(before: Cell | undefined, after: Cell | undefined): boolean {
  if (before === after) return true;
  if (!before || !after) return false;
  return sameContent(before, after) && before.format === after.format && sameStyle(before.style, after.style);
}

export function sameContent(before: Cell | undefined, after: Cell | undefined): boolean {
  return (
    (before?.value ?? null) === (after?.value ?? null) &&
    before?.formula === after?.formula &&
    before?.error === after?.error
  );
}

function setEdit(edits: CellEdits, row: number, column: number, edit: CellEdit): void {
  remembered(edits, row, () => new Map()).set(column, edit);
}

/** When the cell that holds the text of a shared formula changes, the others must write theirs themselves. */
export function breakGroups(edits: CellEdits, shared: Pick<SharedFormulas, 'groups'>, after: Sheet): void {
  for (const { master, others } of shared.groups) {
    const edit = master && edits.get(master.row)?.get(master.column);
    if (!edit || edit.after?.formula === edit.before?.formula) continue;
    for (const { row, column, cell } of others) {
      const own = edits.get(row)?.get(column) ?? { before: cell, after: after.rows[row]?.[column] };
      if (own.after?.formula === cell.formula) setEdit(edits, row, column, { ...own, leavesGroup: true });
    }
  }
}

/**
 * A formula that fills several cells may get new values (it was calculated anew), but no part of it may become
 * something else: Excel would write over it. A cell that somebody typed into has lost its mark.
 */
export function refuseArrayEdits(edits: CellEdits, arrays: readonly Area[], sheet: string): void {
  const large = arrays.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  for (const [row, cells] of large.length > 0 ? edits : []) {
    for (const [column, { before, after }] of cells) {
      const isCalculated = before?.formula === after?.formula && after?.array === true;
      if (!before?.array || isCalculated || sameContent(before, after)) continue;
      if (!large.some((area) => contains(area, row, column))) continue;
      const place = { sheet, cell: cellName(row, column) };
      throw new XlsxError('array-formula', 'A part of an array formula cannot change', place);
    }
  }
}

function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
