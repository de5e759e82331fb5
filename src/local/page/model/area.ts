import type { Area, Sheet } from '../../../workbook/workbook.ts';
import type { Position } from './address.ts';

export function areaOf(position: Position): Area {
  return { top: position.row, left: position.column, bottom: position.row, right: position.column };
}

export function areaBetween(one: Position, other: Position): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function inside(inner: Area, outer: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function meets(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => holds(merge, row, column));
}

/** As `mergeAt`, for asking about many cells at once: a plan may have hundreds of merged section rows. */
export function mergeFinder(sheet: Sheet): (row: number, column: number) => Area | undefined {
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const merges = byRow.get(row);
      if (merges) merges.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) => byRow.get(row)?.find((merge) => holds(merge, row, column));
}

/** The area grown until it cuts no merge. */
export function withMerges(sheet: Sheet, area: Area): Area {
  let grown = area;
  for (let again = true; again; ) {
    again = false;
    for (const merge of sheet.merges) {
      if (!meets(merge, grown)) continue;
      const wider = union(grown, merge);
      if (sameArea(wider, grown)) continue;
      grown = wider;
      again = true;
    }
  }
  return grown;
}

/** From A1 to the last cell with content; null = the tab is empty. */
export function usedArea(sheet: Sheet): Area | null {
  let bottom = -1;
  let right = -1;
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === undefined && cell.error === undefined)) return;
      if (row > bottom) bottom = row;
      if (column > right) right = column;
    });
  });
  return bottom < 0 ? null : { top: 0, left: 0, bottom, right };
}
