import type { Area, Sheet } from '../../../workbook/workbook.ts';
import type { Axis } from './axis.ts';
import { type CellBox, makeCell, paintCell } from './cellView.ts';
import { fitted, noSpill, spillOf } from './fit.ts';
import { headWidth } from './frame.ts';
import { type Look, type LookSource, lookAt } from './look.ts';

export interface RowPlace {
  sheet: Sheet;
  rows: Axis;
  columns: Axis;
  /** Frozen columns come first in `shown`. */
  frozen: number;
  shown: readonly number[];
  /** Columns have gone under the frozen ones. */
  scrolled: boolean;
  looks: LookSource;
  mergeAt(row: number, column: number): Area | undefined;
}

/** One row of the grid in the DOM; repaints only the cells that look different. */
export class RowView {
  readonly element = document.createElement('div');
  readonly row: number;
  readonly cells = new Map<number, HTMLElement>();
  /** Last row and column of the merges that begin here, by column. */
  readonly ends = new Map<number, { bottom: number; right: number }>();
  private readonly painted = new Map<number, string>();
  private shown = '';
  private placed = '';

  constructor(row: number) {
    this.row = row;
    this.element.className = 'row';
    this.element.setAttribute('role', 'row');
    this.element.setAttribute('aria-rowindex', String(row + 2));
    const head = document.createElement('div');
    head.className = 'row-head';
    head.setAttribute('role', 'rowheader');
    head.setAttribute('aria-colindex', '1');
    head.textContent = String(row + 1);
    this.element.append(head);
  }

  /** Answers whether anything was repainted, so that the row's height may be another. */
  paint(place: RowPlace): boolean {
    this.arrange(place);
    let changed = false;
    let end = 0;
    let textEnd = 0;
    for (const column of place.shown) {
      const element = this.cells.get(column);
      if (!element) continue;
      const merge = place.mergeAt(this.row, column);
      if (merge?.top === this.row) this.ends.set(column, merge);
      else this.ends.delete(column);
      const width = place.columns.span(column, merge?.right ?? column);
      const gap = place.columns.offset(column) - end;
      end = place.columns.offset(column) + width;
      const look = fitted(this.lookOf(place, column), place, this.row, column, width);
      const spill = merge ? noSpill : spillOf(place, this.row, column, look);
      if (spill.room > 0) textEnd = place.columns.offset(column) + spill.needed;
      const box: CellBox = {
        width,
        gap,
        // A merge that reaches beyond the frozen columns scrolls with the others.
        stick: (merge?.right ?? column) < place.frozen ? headWidth + place.columns.offset(column) : null,
        divider: column === place.frozen - 1,
        tall:
          merge && merge.top === this.row && merge.bottom > merge.top
            ? place.rows.span(merge.top, merge.bottom)
            : null,
        room: spill.room,
        open: end < textEnd,
      };
      const key = JSON.stringify([look, box]);
      if (this.painted.get(column) === key) continue;
      this.painted.set(column, key);
      paintCell(element, look, box);
      span(element, 'aria-colspan', merge ? merge.right - merge.left + 1 : 1);
      span(element, 'aria-rowspan', merge?.top === this.row ? merge.bottom - merge.top + 1 : 1);
      changed = true;
    }
    return changed;
  }

  /** Before its height is read. */
  letGrow(): void {
    this.element.style.height = 'auto';
    this.placed = '';
  }

  placeAt(top: number, height: number, width: number): void {
    const css = `top:${top}px;height:${height}px;width:${width}px`;
    if (css !== this.placed) this.element.style.cssText = css;
    this.placed = css;
  }

  /** Cells of the shown columns in order; those under a merge are not there, or only keep its place. */
  private arrange(place: RowPlace): void {
    const wanted = place.shown.filter((column) => {
      const merge = place.mergeAt(this.row, column);
      return !merge || merge.left === column;
    });
    const order = wanted.join();
    if (order === this.shown) return;
    this.shown = order;
    for (const [column, element] of this.cells) {
      if (wanted.includes(column)) continue;
      element.remove();
      this.cells.delete(column);
      this.painted.delete(column);
    }
    for (const column of wanted) {
      const element = this.cells.get(column) ?? makeCell(this.row, column);
      this.cells.set(column, element);
      this.element.append(element);
    }
  }

  private lookOf(place: RowPlace, column: number): Look | null {
    const merge = place.mergeAt(this.row, column);
    const covered = merge && merge.top !== this.row;
    return covered ? null : lookAt(place.sheet, this.row, column, place.looks);
  }
}

function span(element: HTMLElement, name: string, count: number): void {
  if (count > 1) element.setAttribute(name, String(count));
  else element.removeAttribute(name);
}
