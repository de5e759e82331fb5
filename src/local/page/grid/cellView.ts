import type { Look } from './look.ts';

/** Where a cell stands among its neighbours, in pixels. */
export interface CellBox {
  width: number;
  /** Gap to the cell before, when columns between them are not in the DOM. */
  gap: number;
  /** Distance from the left edge at which a frozen cell sticks. */
  stick: number | null;
  /** The last of the frozen columns carries the dividing line. */
  divider: boolean;
  /** A merge over several rows is painted as a box over the cells below. */
  tall: number | null;
  /** Room for text that runs over empty neighbours; 0 = none. */
  room: number;
  /** Text runs over its right edge, where no line is drawn. */
  open: boolean;
}

export function makeCell(row: number, column: number): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(column + 2));
  element.id = cellId(row, column);
  return element;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** Text goes in as text only: whatever a cell holds, it never becomes markup. */
export function paintCell(element: HTMLElement, look: Look | null, box: CellBox): void {
  element.className = classesOf(look, box);
  element.style.cssText = '';
  place(element, box);
  element.toggleAttribute('aria-invalid', false);
  if (look?.offList) element.setAttribute('aria-invalid', 'true');
  if (look?.list) element.setAttribute('aria-haspopup', 'listbox');
  else element.removeAttribute('aria-haspopup');
  element.replaceChildren();
  if (!look) return;
  const inner = box.tall === null ? element : tallBox(element, box);
  colour(inner, look);
  if (look.text !== '') inner.append(textOf(look, box));
  if (look.list) inner.append(mark('chevron'));
  if (look.note) inner.append(mark('note-mark'));
  if (look.comment) inner.append(mark('comment-mark'));
  if (look.offList) inner.append(mark('off-list-mark'));
}

function classesOf(look: Look | null, box: CellBox): string {
  const classes = ['cell'];
  if (box.stick !== null) classes.push('stuck');
  if (box.divider) classes.push('divider');
  if (box.open) classes.push('open');
  if (box.tall !== null) classes.push('anchor');
  if (!look) return classes.join(' ');
  if (box.room > 0) classes.push('spill');
  if (look.style.wrap) classes.push('wrap');
  if (look.list) classes.push('has-list', `at-${look.style.verticalAlign ?? 'bottom'}`);
  if (look.error) classes.push('is-error');
  return classes.join(' ');
}

function place(element: HTMLElement, box: CellBox): void {
  const { style } = element;
  style.width = `${box.width}px`;
  if (box.gap > 0) style.marginLeft = `${box.gap}px`;
  if (box.stick !== null) style.left = `${box.stick}px`;
}

function tallBox(element: HTMLElement, box: CellBox): HTMLElement {
  const inner = document.createElement('div');
  inner.className = 'tall';
  inner.style.height = `${box.tall}px`;
  element.append(inner);
  return inner;
}

const vertical = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;
const horizontal = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

/** Through the style object, which takes a colour or nothing: a style from a file cannot bring other rules. */
function colour({ style }: HTMLElement, look: Look): void {
  if (look.style.background) style.backgroundColor = look.style.background;
  if (look.style.color) style.color = look.style.color;
  if (look.style.bold) style.fontWeight = '600';
  if (look.style.italic) style.fontStyle = 'italic';
  if (look.style.verticalAlign) style.alignItems = vertical[look.style.verticalAlign];
  if (look.align !== 'left') {
    style.justifyContent = horizontal[look.align];
    style.textAlign = look.align;
  }
}

function textOf(look: Look, box: CellBox): HTMLElement {
  const element = document.createElement(look.link ? 'a' : 'span');
  element.className = look.link ? 'text link' : 'text';
  element.textContent = look.text;
  if (box.room > 0) element.style.maxWidth = `${box.room}px`;
  if (look.link) {
    element.setAttribute('role', 'link');
    element.dataset.link = look.link;
    element.tabIndex = -1;
  }
  return element;
}

function mark(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.setAttribute('aria-hidden', 'true');
  return element;
}
