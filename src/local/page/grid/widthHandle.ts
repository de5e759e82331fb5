import { areaOf } from '../model/area.ts';
import type { Desk } from './desk.ts';

/** Drags the right edge of a column; one step of history when the button is let go. */
export function dragWidth(desk: Desk, column: number, from: number): void {
  const { sheet, session, view } = desk;
  const before = sheet.columns[column];
  const start = view.ground.columns.size(column);
  let width = start;
  const set = (): void => {
    sheet.columns[column] = { ...before, width };
  };
  const move = (event: MouseEvent): void => {
    width = Math.round(Math.min(1200, Math.max(24, start + event.clientX - from)));
    set();
    view.layOut();
  };
  const end = (): void => {
    removeEventListener('mousemove', move);
    removeEventListener('mouseup', end);
    if (width === start) return;
    const area = areaOf({ row: desk.selection.active.row, column });
    session.write(desk.words.steps.width, sheet, [], area, set);
  };
  addEventListener('mousemove', move);
  addEventListener('mouseup', end);
}
