import type { Area, Sheet } from '../../../workbook/workbook.ts';
import type { Position } from '../model/address.ts';
import { areaBetween, areaOf, mergeAt, withMerges } from '../model/area.ts';

export interface Selection {
  /** The cell that typing goes to. */
  active: Position;
  area: Area;
  /** The far corner, which Shift moves; the active cell is the other one. */
  corner: Position;
  /** Whole rows or columns were chosen by their headers. */
  whole: 'rows' | 'columns' | 'all' | null;
  /** Where a row of Tab began: Enter returns to that column. */
  entryColumn: number | null;
}

export function selectCell(sheet: Sheet, position: Position): Selection {
  const merge = mergeAt(sheet, position.row, position.column);
  const active = merge ? { row: merge.top, column: merge.left } : position;
  return { active, corner: active, area: merge ?? areaOf(active), whole: null, entryColumn: null };
}

export function extendTo(sheet: Sheet, selection: Selection, corner: Position): Selection {
  const area = withMerges(sheet, areaBetween(selection.active, corner));
  return { ...selection, corner, area, whole: null, entryColumn: null };
}

export function selectArea(sheet: Sheet, area: Area): Selection {
  const last = { row: sheet.rowCount - 1, column: sheet.columnCount - 1 };
  const inside: Area = {
    top: Math.min(area.top, last.row),
    left: Math.min(area.left, last.column),
    bottom: Math.min(area.bottom, last.row),
    right: Math.min(area.right, last.column),
  };
  return {
    active: { row: inside.top, column: inside.left },
    corner: { row: inside.bottom, column: inside.right },
    area: withMerges(sheet, inside),
    whole: null,
    entryColumn: null,
  };
}

export function selectRows(sheet: Sheet, from: number, to: number): Selection {
  const area = { top: Math.min(from, to), bottom: Math.max(from, to), left: 0, right: sheet.columnCount - 1 };
  return {
    active: { row: from, column: 0 },
    corner: { row: to, column: area.right },
    area,
    whole: 'rows',
    entryColumn: null,
  };
}

export function selectColumns(sheet: Sheet, from: number, to: number): Selection {
  const area = { left: Math.min(from, to), right: Math.max(from, to), top: 0, bottom: sheet.rowCount - 1 };
  return {
    active: { row: 0, column: from },
    corner: { row: area.bottom, column: to },
    area,
    whole: 'columns',
    entryColumn: null,
  };
}

export function selectAll(sheet: Sheet, active: Position): Selection {
  const area = { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
  return {
    active,
    corner: { row: area.bottom, column: area.right },
    area,
    whole: 'all',
    entryColumn: null,
  };
}

export function isSingle(sheet: Sheet, { area, active }: Selection): boolean {
  const merge = mergeAt(sheet, active.row, active.column);
  const one = merge ?? areaOf(active);
  return (
    area.top === one.top && area.left === one.left && area.bottom === one.bottom && area.right === one.right
  );
}
