import { cellAt, isBlank } from '../model/cell.ts';
import type { Look } from './look.ts';
import type { RowPlace } from './rowView.ts';
import { textWidth } from './textWidth.ts';

/** A number that does not fit is not cut: «2 618» of «12 618» would be believed. */
export function fitted(
  look: Look | null,
  { sheet }: RowPlace,
  row: number,
  column: number,
  width: number,
): Look | null {
  if (!look || typeof cellAt(sheet, row, column)?.value !== 'number') return look;
  if (look.text.length * 9 < width - 12 || textWidth(look.text, look.style) <= width - 11) return look;
  return { ...look, text: '#'.repeat(Math.max(1, Math.floor((width - 11) / 9))) };
}

export const noSpill = { room: 0, needed: 0 };

/** Text longer than its cell runs over empty cells to the right, as everywhere; room 0 = it does not need to. */
export function spillOf(
  { sheet, columns, frozen, scrolled, mergeAt }: RowPlace,
  row: number,
  column: number,
  look: Look | null,
): typeof noSpill {
  if (look?.align !== 'left' || look.style.wrap || look.text.includes('\n')) return noSpill;
  if (typeof cellAt(sheet, row, column)?.value !== 'string') return noSpill;
  const width = columns.size(column);
  const needed = textWidth(look.text, look.style) + 12;
  if (needed <= width) return noSpill;
  let room = width;
  // Out of a frozen pane it would run over whatever is scrolled below.
  const stop = column < frozen && scrolled ? frozen : columns.count;
  for (let next = column + 1; next < stop && room < needed; next++) {
    if (!isBlank(cellAt(sheet, row, next)) || mergeAt(row, next)) break;
    room += columns.size(next);
  }
  return room > width ? { room: room - 8, needed: Math.min(needed, room) } : noSpill;
}
