import type { Sheet } from '../../../workbook/workbook.ts';
import type { Position } from '../model/address.ts';
import { mergeAt, usedArea } from '../model/area.ts';
import { cellAt, isBlank } from '../model/cell.ts';
import type { Axis } from './axis.ts';
import { isSingle, type Selection, selectCell } from './selection.ts';

export interface Ground {
  sheet: Sheet;
  rows: Axis;
  columns: Axis;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** One step; a merge is crossed as one cell. */
export function step({ sheet, rows, columns }: Ground, from: Position, direction: Direction): Position {
  const merge = mergeAt(sheet, from.row, from.column);
  switch (direction) {
    case 'up':
      return { ...from, row: rows.next(merge?.top ?? from.row, -1) };
    case 'down':
      return { ...from, row: rows.next(merge?.bottom ?? from.row, 1) };
    case 'left':
      return { ...from, column: columns.next(merge?.left ?? from.column, -1) };
    case 'right':
      return { ...from, column: columns.next(merge?.right ?? from.column, 1) };
  }
}

/** Ctrl+arrow: to the end of a filled run, or over a gap to the next filled cell, or to the edge. */
export function jump(ground: Ground, from: Position, direction: Direction): Position {
  const filled = (position: Position): boolean =>
    !isBlank(cellAt(ground.sheet, position.row, position.column));
  const same = (one: Position, other: Position): boolean =>
    one.row === other.row && one.column === other.column;
  let at = step(ground, from, direction);
  if (same(at, from)) return from;
  const run = filled(from) && filled(at);
  for (;;) {
    const next = step(ground, at, direction);
    if (same(next, at)) return at;
    if (run ? !filled(next) : filled(at)) return at;
    at = next;
  }
}

export function rowStart({ columns }: Ground, from: Position): Position {
  return { ...from, column: columns.first() };
}

/** The last filled cell of the row, or the last column of the table when the row is shorter. */
export function rowEnd({ sheet, columns }: Ground, from: Position): Position {
  const cells = sheet.rows[from.row] ?? [];
  let last = cells.length - 1;
  while (last > 0 && isBlank(cells[last])) last--;
  const used = usedArea(sheet)?.right ?? columns.last();
  const column = last > from.column ? last : Math.max(used, from.column);
  return { ...from, column: columns.size(column) > 0 ? column : columns.next(column, -1) };
}

export function sheetStart({ rows, columns }: Ground): Position {
  return { row: rows.first(), column: columns.first() };
}

export function sheetEnd({ sheet }: Ground): Position {
  const used = usedArea(sheet);
  return used ? { row: used.bottom, column: used.right } : { row: 0, column: 0 };
}

export function page({ rows }: Ground, from: Position, height: number, direction: 'up' | 'down'): Position {
  const offset = rows.offset(from.row) + (direction === 'down' ? height : -height);
  const row = rows.at(Math.max(0, offset));
  return { ...from, row: row === from.row ? rows.next(row, direction === 'down' ? 1 : -1) : row };
}

/** Enter and Tab walk inside a selected block and start over at its end; else they move on. */
export function advance(
  ground: Ground,
  selection: Selection,
  axis: 'row' | 'column',
  back: boolean,
): Selection {
  const { sheet } = ground;
  const { active, area } = selection;
  if (!isSingle(sheet, selection)) {
    let next = cycled(selection, axis, back);
    while (isCovered(sheet, next)) next = cycled({ ...selection, active: next }, axis, back);
    return { ...selection, active: next, entryColumn: null };
  }
  if (axis === 'column') {
    const moved = selectCell(sheet, step(ground, active, back ? 'left' : 'right'));
    return { ...moved, entryColumn: selection.entryColumn ?? active.column };
  }
  const below = step(ground, { ...active, row: back ? area.top : area.bottom }, back ? 'up' : 'down');
  return selectCell(sheet, { ...below, column: selection.entryColumn ?? active.column });
}

/** Inside a merge, and not its first cell. */
function isCovered(sheet: Sheet, { row, column }: Position): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

function cycled({ active, area }: Selection, axis: 'row' | 'column', back: boolean): Position {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const row = active.row - area.top;
  const column = active.column - area.left;
  const index = axis === 'row' ? column * rows + row : row * columns + column;
  const next = (index + (back ? -1 : 1) + rows * columns) % (rows * columns);
  return axis === 'row'
    ? { row: area.top + (next % rows), column: area.left + Math.floor(next / rows) }
    : { row: area.top + Math.floor(next / columns), column: area.left + (next % columns) };
}
