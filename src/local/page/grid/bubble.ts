import type { Sheet } from '../../../workbook/workbook.ts';
import type { Position } from '../model/address.ts';
import { mergeAt } from '../model/area.ts';
import { cellAt } from '../model/cell.ts';
import { displayText } from '../model/cellText.ts';
import { isOnList, listAt, listValues } from '../model/lists.ts';
import type { Desk } from './desk.ts';
import { cellLink } from './look.ts';

const patience = 350;

/** Notes, comments, a value that is not on the list, where a link leads: shown beside the cell on hover and on focus. */
export class Bubble {
  private readonly desk: Desk;
  private readonly box = document.createElement('div');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shownAt: HTMLElement | null = null;
  /** While the editor is open nothing covers the neighbours. */
  isQuiet: () => boolean = () => false;

  constructor(desk: Desk) {
    this.desk = desk;
    this.box.className = 'bubble';
    this.box.id = 'bubble';
    this.box.setAttribute('role', 'tooltip');
    this.box.hidden = true;
    desk.view.stage.append(this.box);
    desk.view.scroller.addEventListener('scroll', () => this.hide(), { passive: true });
    desk.view.grid.addEventListener('mouseover', (event) => this.onHover(event));
    desk.view.scroller.addEventListener('mouseleave', () => this.wait(() => this.hide()));
  }

  /** The active cell changed. */
  follow(): void {
    this.hide();
    this.wait(() => this.show(this.desk.selection.active));
  }

  hide(): void {
    clearTimeout(this.timer);
    this.box.hidden = true;
    this.shownAt?.removeAttribute('aria-describedby');
    this.shownAt = null;
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  private wait(action: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(action, patience);
  }

  private onHover(event: Event): void {
    const cell = (event.target as Element).closest<HTMLElement>('[role=gridcell]');
    if (!cell || cell === this.shownAt) return;
    const [, row, column] = cell.id.split('-').map(Number);
    this.wait(() => this.show({ row: row!, column: column! }));
  }

  private show(position: Position): void {
    this.hide();
    if (this.isQuiet()) return;
    const parts = this.partsOf(this.desk.sheet, position);
    const cell = this.desk.view.cellElement(position);
    if (!parts.length || !cell) return;
    this.box.replaceChildren(...parts);
    this.box.hidden = false;
    this.shownAt = cell;
    cell.setAttribute('aria-describedby', this.box.id);
    this.place(cell);
  }

  private partsOf(sheet: Sheet, { row, column }: Position): HTMLElement[] {
    const { words, session } = this.desk;
    const cell = cellAt(sheet, row, column);
    const parts: HTMLElement[] = [];
    const rule = listAt(sheet, row, column);
    if (rule && !isOnList(cell, new Set(listValues(session.workbook, sheet, rule)), session.locale)) {
      parts.push(part('warning', words.offList(displayText(cell, session.locale))));
    }
    if (cell?.note) parts.push(part('note', cell.note));
    for (const comment of sheet.comments) {
      if (comment.row !== row || comment.column !== column) continue;
      parts.push(part('comment', comment.text, comment.author));
    }
    const link = cellLink(cell);
    if (link) parts.push(part('link', words.linkHint(link.startsWith('#') ? link.slice(1) : link)));
    return parts;
  }

  private place(cell: HTMLElement): void {
    const { stage } = this.desk.view;
    const home = stage.getBoundingClientRect();
    const [, row, column] = cell.id.split('-').map(Number);
    const merge = mergeAt(this.desk.sheet, row!, column!);
    const at = cell.getBoundingClientRect();
    const right = at.right - home.left + 4;
    const fits = right + this.box.offsetWidth < stage.clientWidth - 8;
    const left = fits ? right : Math.max(8, at.left - home.left - this.box.offsetWidth - 4);
    const top = Math.min(at.top - home.top, stage.clientHeight - this.box.offsetHeight - 8);
    this.box.style.left = `${left}px`;
    this.box.style.top = `${Math.max(8, merge && !fits ? at.bottom - home.top : top)}px`;
  }
}

function part(kind: string, text: string, author?: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `part ${kind}`;
  if (author) {
    const name = document.createElement('b');
    name.textContent = author;
    element.append(name);
  }
  const body = document.createElement('p');
  body.textContent = text;
  element.append(body);
  return element;
}
