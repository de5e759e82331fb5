import type { Area } from '../../../workbook/workbook.ts';
import type { Position } from '../model/address.ts';
import type { GridView } from './gridView.ts';
import { rowHeight } from './rowHeight.ts';

/** Over the cell as it stands on the screen now, also when it is in a frozen pane. */
export function placeEditor(
  view: GridView,
  field: HTMLElement,
  position: Position,
  merge: Area | undefined,
): void {
  const cell = view.cellElement(position);
  if (!cell) return;
  const box = (cell.querySelector('.tall') ?? cell).getBoundingClientRect();
  const stage = view.stage.getBoundingClientRect();
  const height = merge ? view.ground.rows.span(merge.top, merge.bottom) : box.height;
  field.style.left = `${box.left - stage.left - 1}px`;
  field.style.top = `${box.top - stage.top - 1}px`;
  field.style.minWidth = `${box.width + 1}px`;
  const tallest = field instanceof HTMLTextAreaElement ? height : Math.min(height, rowHeight + 4);
  field.style.minHeight = `${tallest + 1}px`;
  const look = getComputedStyle(cell);
  field.style.fontWeight = look.fontWeight;
  field.style.fontStyle = look.fontStyle;
  fitEditor(view, field);
}

/** Grows with the text: first to the right edge of the window, then down. */
export function fitEditor({ stage }: GridView, field: HTMLElement): void {
  const right = stage.clientWidth - field.offsetLeft - 16;
  field.style.maxWidth = `${Math.max(right, Number.parseFloat(field.style.minWidth))}px`;
  field.style.maxHeight = `${Math.max(60, stage.clientHeight - field.offsetTop - 16)}px`;
  if (!(field instanceof HTMLTextAreaElement)) return;
  const longest = Math.max(...field.value.split('\n').map((line) => line.length));
  field.style.width = `${longest * 8 + 20}px`;
  field.style.height = '0';
  field.style.height = `${field.scrollHeight + 2}px`;
}
