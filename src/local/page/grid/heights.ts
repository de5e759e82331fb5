import type { Sheet } from '../../../workbook/workbook.ts';
import { mergeFinder } from '../model/area.ts';
import { Axis } from './axis.ts';
import { guessHeight, mayGrow, rowHeight } from './rowHeight.ts';
import type { RowView } from './rowView.ts';

/** Heights of rows: guessed until a row is shown, then as the browser lays its text out. */
export class Heights {
  readonly axis: Axis;
  private readonly sheet: Sheet;
  private readonly measured = new Set<number>();

  constructor(sheet: Sheet, columns: Axis) {
    this.sheet = sheet;
    const mergeAt = mergeFinder(sheet);
    const widthOf = (column: number): number => columns.size(column);
    this.axis = new Axis(sheet.rowCount, (row) => guessHeight(sheet, row, widthOf, mergeAt));
  }

  /** The row was painted anew. */
  forget(row: number): void {
    this.measured.delete(row);
  }

  isKnown(row: number): boolean {
    return this.measured.has(row);
  }

  /** Reads the heights of rows that are in the DOM, all in one go; answers whether any is another than before. */
  measure(views: readonly RowView[]): boolean {
    const growing = views.filter(({ row }) => mayGrow(this.sheet, row));
    for (const view of growing) view.letGrow();
    const heights = new Map(growing.map(({ row, element }) => [row, Math.round(element.offsetHeight)]));
    let changed = false;
    for (const { row } of views) {
      const height = Math.max(rowHeight, heights.get(row) ?? rowHeight);
      if (this.axis.size(row) !== height) changed = true;
      this.axis.resize(row, height);
      this.measured.add(row);
    }
    return changed;
  }
}
