import { columnLetters } from '../model/address.ts';
import type { Axis } from './axis.ts';
import { headWidth } from './frame.ts';

/** The row of column letters, with a handle at each right edge to change the width. */
export class HeadView {
  readonly element = document.createElement('div');
  readonly corner = document.createElement('div');
  private readonly row = document.createElement('div');
  private readonly heads = new Map<number, HTMLElement>();
  private key = '';

  constructor(cornerLabel: string) {
    this.element.className = 'head';
    this.element.setAttribute('role', 'rowgroup');
    this.row.className = 'row';
    this.row.setAttribute('role', 'row');
    this.row.setAttribute('aria-rowindex', '1');
    this.corner.className = 'corner';
    this.corner.setAttribute('role', 'columnheader');
    this.corner.setAttribute('aria-colindex', '1');
    const label = document.createElement('span');
    label.className = 'unseen';
    label.textContent = cornerLabel;
    this.corner.append(label);
    this.row.append(this.corner);
    this.element.append(this.row);
  }

  paint(columns: Axis, frozen: number, shown: readonly number[]): void {
    const key = `${frozen}|${shown.map((column) => `${column}:${columns.size(column)}:${columns.offset(column)}`).join()}`;
    if (key === this.key) return;
    this.key = key;
    this.heads.clear();
    let end = 0;
    const heads = shown.map((column) => {
      const head = makeHead(column);
      head.style.width = `${columns.size(column)}px`;
      const gap = columns.offset(column) - end;
      if (gap > 0) head.style.marginLeft = `${gap}px`;
      end = columns.offset(column) + columns.size(column);
      if (column < frozen) {
        head.classList.add('stuck');
        head.style.left = `${headWidth + columns.offset(column)}px`;
        head.classList.toggle('last-stuck', column === frozen - 1);
      }
      this.heads.set(column, head);
      return head;
    });
    this.row.replaceChildren(this.corner, ...heads);
  }

  mark(from: number, to: number, whole: boolean): void {
    for (const [column, head] of this.heads) {
      head.classList.toggle('in-selection', column >= from && column <= to);
      head.classList.toggle('whole', whole && column >= from && column <= to);
    }
  }
}

function makeHead(column: number): HTMLElement {
  const head = document.createElement('div');
  head.className = 'column-head';
  head.setAttribute('role', 'columnheader');
  head.setAttribute('aria-colindex', String(column + 2));
  head.textContent = columnLetters(column);
  const handle = document.createElement('span');
  handle.className = 'width-handle';
  handle.dataset.column = String(column);
  handle.setAttribute('aria-hidden', 'true');
  head.append(handle);
  return head;
}
