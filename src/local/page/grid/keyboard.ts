import type { Position } from '../model/address.ts';
import type { Bubble } from './bubble.ts';
import type { Desk } from './desk.ts';
import type { Editor } from './editor.ts';
import { headHeight } from './frame.ts';
import {
  advance,
  type Direction,
  jump,
  page,
  rowEnd,
  rowStart,
  sheetEnd,
  sheetStart,
  step,
} from './moves.ts';
import { extendTo, selectAll, selectCell, selectColumns, selectRows } from './selection.ts';

export interface Hands {
  desk: Desk;
  editor: Editor;
  bubble: Bubble;
  follow(): void;
}

/** Keys while no cell is being edited. Letters go by their place: on a Russian layout Ctrl+Z is Ctrl+Я. */
export function listenToKeys(hands: Hands): void {
  hands.desk.view.grid.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const held = event.ctrlKey || event.metaKey;
    const done = move(hands, event, held) || command(hands, event, held);
    if (done) event.preventDefault();
    else if (startsTyping(event)) hands.editor.open('replace', '');
  });
}

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function move({ desk }: Hands, event: KeyboardEvent, held: boolean): boolean {
  const target = targetOf(desk, event, held);
  if (!target) return false;
  const { selection, sheet } = desk;
  if (event.shiftKey) desk.select(extendTo(sheet, selection, target), target);
  else desk.select(selectCell(sheet, target));
  return true;
}

function targetOf(desk: Desk, event: KeyboardEvent, held: boolean): Position | null {
  const { ground, view } = { ground: desk.view.ground, view: desk.view };
  const from = event.shiftKey ? desk.selection.corner : desk.selection.active;
  const direction = directions[event.key];
  if (direction) {
    if (event.altKey) return null;
    return held ? jump(ground, from, direction) : step(ground, from, direction);
  }
  const room = view.scroller.clientHeight - headHeight - ground.rows.offset(view.frozen.rows);
  switch (event.key) {
    case 'Home':
      return held ? sheetStart(ground) : rowStart(ground, from);
    case 'End':
      return held ? sheetEnd(ground) : rowEnd(ground, from);
    case 'PageUp':
      return page(ground, from, room, 'up');
    case 'PageDown':
      return page(ground, from, room, 'down');
    default:
      return null;
  }
}

function command(hands: Hands, event: KeyboardEvent, held: boolean): boolean {
  const { desk, editor } = hands;
  if (held && !event.altKey) return withControl(hands, event);
  switch (event.key) {
    case 'Enter':
      if (event.altKey) hands.follow();
      else desk.select(advance(desk.view.ground, desk.selection, 'row', event.shiftKey));
      return true;
    case 'Tab':
      desk.select(advance(desk.view.ground, desk.selection, 'column', event.shiftKey));
      return true;
    case 'F2':
      editor.open('edit', desk.session.editText(desk.activeCell));
      return true;
    case 'Delete':
    case 'Backspace':
      desk.clear();
      return true;
    case 'Escape':
      hands.bubble.hide();
      desk.setCut(null);
      return true;
    case 'ArrowDown':
      if (!event.altKey || !desk.activeList) return false;
      editor.open('edit', desk.session.editText(desk.activeCell));
      return true;
    case ' ':
      if (!event.shiftKey) return false;
      desk.select(selectRows(desk.sheet, desk.selection.area.top, desk.selection.area.bottom), null);
      return true;
    default:
      return false;
  }
}

function withControl(hands: Hands, event: KeyboardEvent): boolean {
  const { desk } = hands;
  switch (event.code) {
    case 'KeyA':
      desk.select(selectAll(desk.sheet, desk.selection.active), null);
      return true;
    case 'Space':
      desk.select(selectColumns(desk.sheet, desk.selection.area.left, desk.selection.area.right), null);
      return true;
    default:
      return false;
  }
}

/** The letter itself is left to the browser: it lands in the editor, which has the focus by then. */
function startsTyping(event: KeyboardEvent): boolean {
  if (event.key.length !== 1 && event.key !== 'Process' && event.key !== 'Dead') return false;
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey);
}
