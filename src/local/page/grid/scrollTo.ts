import type { Position } from '../model/address.ts';
import { mergeAt } from '../model/area.ts';
import { headHeight, headWidth } from './frame.ts';
import type { GridView } from './gridView.ts';

/** Scrolls as little as needed to bring the cell out from under headers and frozen panes. */
export function scrollTo(view: GridView, { row, column }: Position): void {
  const { rows, columns, sheet } = view.ground;
  const { frozen, scroller } = view;
  const merge = mergeAt(sheet, row, column);
  if (row >= frozen.rows) {
    const top = rows.offset(row);
    const bottom = rows.offset((merge?.bottom ?? row) + 1);
    scroller.scrollTop = nearest(
      scroller.scrollTop,
      top,
      bottom,
      rows.offset(frozen.rows),
      scroller.clientHeight - headHeight,
    );
  }
  if (column >= frozen.columns) {
    const left = columns.offset(column);
    const right = columns.offset((merge?.right ?? column) + 1);
    scroller.scrollLeft = nearest(
      scroller.scrollLeft,
      left,
      right,
      columns.offset(frozen.columns),
      scroller.clientWidth - headWidth,
    );
  }
}

/** `held` = pixels that frozen panes cover; the larger than the window shows its beginning. */
function nearest(now: number, begin: number, end: number, held: number, room: number): number {
  if (begin - now < held || end - begin > room - held) return begin - held;
  if (end - now > room) return end - room;
  return now;
}

/** The cell under a point of the window; outside the cells the nearest one, so that a drag can leave the grid. */
export function cellUnder(
  view: GridView,
  x: number,
  y: number,
): Position & { inRowHead: boolean; inColumnHead: boolean } {
  const box = view.scroller.getBoundingClientRect();
  const { rows, columns } = view.ground;
  const { frozen, scroller } = view;
  const left = x - box.left - headWidth;
  const top = y - box.top - headHeight;
  const heldLeft = columns.offset(frozen.columns);
  const heldTop = rows.offset(frozen.rows);
  return {
    row: rows.at(top < heldTop ? Math.max(0, top) : top + scroller.scrollTop),
    column: columns.at(left < heldLeft ? Math.max(0, left) : left + scroller.scrollLeft),
    inRowHead: left < 0,
    inColumnHead: top < 0,
  };
}
