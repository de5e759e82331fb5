import type { CellStyle } from '../../../workbook/workbook.ts';

let pen: CanvasRenderingContext2D | null | undefined;
let font = '';

/** Pixels that a line of cell text takes; the canvas is never shown. */
export function textWidth(text: string, style: CellStyle): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  font ||= getComputedStyle(document.body).fontFamily;
  pen.font = `${style.italic ? 'italic ' : ''}${style.bold ? '600 ' : ''}13px ${font}`;
  return pen.measureText(text.slice(0, 400)).width;
}
