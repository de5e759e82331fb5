import type { CellStyle, Sheet, Workbook } from '../../../workbook/workbook.ts';
import type { Position } from '../model/address.ts';
import { mergeFinder } from '../model/area.ts';
import { Axis } from './axis.ts';
import { cellId } from './cellView.ts';
import {
  columnWidth,
  frameOf,
  frozenColumns,
  frozenRows,
  headHeight,
  headWidth,
  type View,
} from './frame.ts';
import { HeadView } from './headView.ts';
import { Heights } from './heights.ts';
import type { LookSource } from './look.ts';
import { lookSource } from './lookSource.ts';
import type { Ground } from './moves.ts';
import { RowStack } from './rowStack.ts';
import type { RowPlace, RowView } from './rowView.ts';
import type { Selection } from './selection.ts';
import { paintSelection } from './selectionView.ts';

export interface GridSource {
  workbook: Workbook;
  conditional(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle | null;
}

/**
 * A table of any length of which only what is in view is in the DOM. One scroller; header letters, row numbers
 * and frozen panes are held by `position: sticky`, so scrolling needs no script to stay in step.
 *
 * Our own and not jspreadsheet-ce, the best one to be had: that keeps a second copy of the data with a history of
 * its own, has types by column instead of formats by cell, not one ARIA role, and writes cells through innerHTML
 * and formulas through `new Function`, which the page's policy forbids.
 */
export class GridView {
  /** Holds the scroller and, above it, what floats over cells (editor, lists, notes). */
  readonly stage = document.createElement('div');
  readonly scroller = document.createElement('div');
  readonly grid = document.createElement('div');
  private readonly head: HeadView;
  private readonly stack = new RowStack();
  private heights: Heights | null = null;
  private columns = nothing;
  private sheet: Sheet | null = null;
  private source: GridSource | null = null;
  private selection: Selection | null = null;
  private cut: Selection['area'] | null = null;

  constructor(help: string, cornerLabel: string) {
    this.stage.className = 'stage';
    this.scroller.className = 'scroller';
    this.grid.className = 'grid';
    this.grid.tabIndex = 0;
    this.grid.setAttribute('role', 'grid');
    this.grid.setAttribute('aria-description', help);
    this.grid.setAttribute('aria-multiselectable', 'true');
    this.head = new HeadView(cornerLabel);
    this.grid.append(this.head.element, this.stack.pinned, this.stack.body);
    this.scroller.append(this.grid);
    this.stage.append(this.scroller);
    this.scroller.addEventListener('scroll', () => this.render(), { passive: true });
    new ResizeObserver(() => this.render()).observe(this.scroller);
  }

  private get rows(): Axis {
    return this.heights?.axis ?? nothing;
  }

  get ground(): Ground {
    return { sheet: this.sheet!, rows: this.rows, columns: this.columns };
  }

  get view(): View {
    return {
      scrollTop: this.scroller.scrollTop,
      scrollLeft: this.scroller.scrollLeft,
      width: this.scroller.clientWidth - headWidth,
      height: this.scroller.clientHeight - headHeight,
    };
  }

  get frozen(): { rows: number; columns: number } {
    const { sheet, view } = this;
    if (!sheet) return { rows: 0, columns: 0 };
    return { rows: frozenRows(sheet, this.rows, view), columns: frozenColumns(sheet, this.columns, view) };
  }

  show(source: GridSource, sheet: Sheet, selection: Selection): void {
    this.source = source;
    this.sheet = sheet;
    this.selection = selection;
    this.layOut();
  }

  /** After anything but cell values changed: sizes, widths, merges, frozen panes; or many cells at once. */
  layOut(): void {
    const { sheet } = this;
    if (!sheet) return;
    this.columns = new Axis(sheet.columnCount, (column) => columnWidth(sheet, column));
    this.heights = new Heights(sheet, this.columns);
    this.stack.clear();
    this.grid.setAttribute('aria-rowcount', String(sheet.rowCount + 1));
    this.grid.setAttribute('aria-colcount', String(sheet.columnCount + 1));
    this.render();
  }

  select(selection: Selection, cut: Selection['area'] | null): void {
    this.selection = selection;
    this.cut = cut;
    this.render();
  }

  cellElement({ row, column }: Position): HTMLElement | null {
    return this.stack.get(row)?.cells.get(column) ?? null;
  }

  /** Paints what is in view; cheap when nothing changed. */
  render(): void {
    const { sheet, source, selection, heights } = this;
    if (!sheet || !source || !selection || !heights) return;
    const looks = lookSource(source, sheet);
    // A row that is measured may push others in or out of view; it settles at once in practice.
    for (let round = 0; round < 4; round++) if (!this.paintOnce(sheet, heights, looks, selection)) break;
    this.head.mark(
      selection.area.left,
      selection.area.right,
      selection.whole === 'columns' || selection.whole === 'all',
    );
    paintSelection(this.stack.all, selection, this.cut);
    this.grid.setAttribute('aria-activedescendant', cellId(selection.active.row, selection.active.column));
  }

  /** Answers true when heights changed, so that the frame may be another. */
  private paintOnce(sheet: Sheet, heights: Heights, looks: LookSource, selection: Selection): boolean {
    const { frozen, rows, columns } = this;
    const frame = frameOf(sheet, { rows, columns }, frozen, this.view, selection.active);
    const held = Array.from({ length: frozen.columns }, (_, column) => column).filter(
      (column) => columns.size(column) > 0,
    );
    const shown = [...held, ...frame.columns];
    const needed = [...Array(frozen.rows).keys(), ...frame.rows];
    const place: RowPlace = {
      sheet,
      rows,
      columns,
      frozen: frozen.columns,
      shown,
      scrolled: this.scroller.scrollLeft > 0,
      looks,
      mergeAt: mergeFinder(sheet),
    };
    const unsure: RowView[] = [];
    for (const view of this.stack.take(needed, frozen.rows)) {
      if (view.paint(place)) heights.forget(view.row);
      if (!heights.isKnown(view.row)) unsure.push(view);
    }
    const grown = this.measure(heights, unsure, frozen.rows);
    this.head.paint(columns, frozen.columns, shown);
    this.settle(frozen.rows);
    return grown;
  }

  /** What is being read stays where it is on the screen when rows above it turn out higher or lower. */
  private measure(heights: Heights, views: readonly RowView[], frozen: number): boolean {
    const { rows } = this;
    const top = rows.at(this.scroller.scrollTop + rows.offset(frozen));
    const before = rows.offset(top);
    const changed = heights.measure(views);
    const moved = rows.offset(top) - before;
    if (moved !== 0) this.settle(frozen);
    if (moved !== 0) this.scroller.scrollTop += moved;
    return changed;
  }

  private settle(frozen: number): void {
    this.grid.style.width = `${this.stack.settle(this.rows, this.columns, frozen)}px`;
  }
}

const nothing = new Axis(0, () => 0);
