import type { Position } from '../model/address.ts';
import type { Hands } from './keyboard.ts';
import { cellUnder } from './scrollTo.ts';
import { extendTo, selectAll, selectCell, selectColumns, selectRows } from './selection.ts';
import { dragWidth } from './widthHandle.ts';

type Extend = (to: ReturnType<typeof cellUnder>) => void;

export function listenToMouse(hands: Hands): void {
  const { desk, editor } = hands;
  const { grid } = desk.view;
  grid.addEventListener('mousedown', (event) => {
    if (event.button !== 0) return keepSelection(hands, event);
    const target = event.target as HTMLElement;
    event.preventDefault();
    editor.commit();
    desk.focus();
    if (target.classList.contains('width-handle'))
      return dragWidth(desk, Number(target.dataset.column), event.clientX);
    const extend = begin(hands, event);
    if (target.classList.contains('chevron')) return openList(hands);
    if (extend) follow(hands, extend);
  });
  grid.addEventListener('dblclick', (event) => {
    const at = cellUnder(desk.view, event.clientX, event.clientY);
    if (at.inRowHead || at.inColumnHead) return;
    editor.open('edit', desk.session.editText(desk.activeCell));
  });
  grid.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-link]') && !event.shiftKey) hands.follow();
  });
}

/** What the press selects; the answer widens it while the button is held. */
function begin({ desk }: Hands, event: MouseEvent): Extend | null {
  const { sheet, selection } = desk;
  const at = cellUnder(desk.view, event.clientX, event.clientY);
  if (at.inRowHead && at.inColumnHead) {
    desk.select(selectAll(sheet, selection.active), null);
    return null;
  }
  if (at.inRowHead) {
    const from = event.shiftKey ? selection.active.row : at.row;
    const extend: Extend = ({ row }) => desk.select(selectRows(sheet, from, row), null);
    extend(at);
    return extend;
  }
  if (at.inColumnHead) {
    const from = event.shiftKey ? selection.active.column : at.column;
    const extend: Extend = ({ column }) => desk.select(selectColumns(sheet, from, column), null);
    extend(at);
    return extend;
  }
  desk.select(event.shiftKey ? extendTo(sheet, selection, at) : selectCell(sheet, at), at);
  return (to) => desk.select(extendTo(sheet, desk.selection, to), to);
}

function follow({ desk }: Hands, extend: Extend): void {
  let last: Position | null = null;
  let point = { x: 0, y: 0 };
  const reach = (): void => {
    const at = cellUnder(desk.view, point.x, point.y);
    if (last && at.row === last.row && at.column === last.column) return;
    last = at;
    extend(at);
  };
  const move = (event: MouseEvent): void => {
    point = { x: event.clientX, y: event.clientY };
    reach();
  };
  // Held outside the grid, the selection goes on growing as the grid scrolls.
  const timer = setInterval(() => last && reach(), 60);
  const end = (): void => {
    clearInterval(timer);
    removeEventListener('mousemove', move);
    removeEventListener('mouseup', end);
  };
  addEventListener('mousemove', move);
  addEventListener('mouseup', end);
}

function openList({ desk, editor }: Hands): void {
  editor.open('edit', desk.session.editText(desk.activeCell));
}

/** The right button keeps a block that it is pressed in. */
function keepSelection({ desk }: Hands, event: MouseEvent): void {
  const { area } = desk.selection;
  const at = cellUnder(desk.view, event.clientX, event.clientY);
  const inside =
    at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right;
  if (!inside && !at.inRowHead && !at.inColumnHead) desk.select(selectCell(desk.sheet, at));
  desk.focus();
}
