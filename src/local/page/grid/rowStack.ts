import type { Axis } from './axis.ts';
import { headWidth } from './frame.ts';
import { RowView } from './rowView.ts';

/** The rows that are in the DOM: the frozen ones in a group that sticks, the others at their place in a tall body. */
export class RowStack {
  readonly pinned = rowGroup('pinned');
  readonly body = rowGroup('body');
  private readonly views = new Map<number, RowView>();

  get all(): Iterable<RowView> {
    return this.views.values();
  }

  get(row: number): RowView | undefined {
    return this.views.get(row);
  }

  clear(): void {
    for (const { element } of this.views.values()) element.remove();
    this.views.clear();
  }

  /** Exactly these rows, ascending; they stand in the DOM in their order, as a screen reader reads them. */
  take(rows: readonly number[], frozen: number): RowView[] {
    const needed = new Set(rows);
    for (const [row, { element }] of this.views) {
      if (needed.has(row)) continue;
      element.remove();
      this.views.delete(row);
    }
    const above = new Map<HTMLElement, HTMLElement>();
    return rows.map((row) => {
      const view = this.views.get(row) ?? new RowView(row);
      this.views.set(row, view);
      const home = row < frozen ? this.pinned : this.body;
      if (view.element.parentElement !== home) {
        const before = above.get(home);
        if (before) before.after(view.element);
        else home.prepend(view.element);
      }
      above.set(home, view.element);
      return view;
    });
  }

  /** Gives every row its place; answers with the width of all. */
  settle(rows: Axis, columns: Axis, frozen: number): number {
    const held = rows.offset(frozen);
    const width = headWidth + columns.total;
    for (const view of this.views.values()) {
      const top = rows.offset(view.row) - (view.row < frozen ? 0 : held);
      view.placeAt(top, rows.size(view.row), width);
    }
    this.pinned.style.height = `${held}px`;
    this.pinned.classList.toggle('held', frozen > 0);
    this.body.style.height = `${rows.total - held}px`;
    return width;
  }
}

function rowGroup(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('role', 'rowgroup');
  return element;
}
