import type { Cell, ColumnProps } from '../../workbook/workbook.ts';

/** Points of one line of the default font, and pixels of a middling letter of it. */
const LINE = 15;
const LETTER = 7.2;
const DEFAULT_WIDTH = 64;
/** The tallest row that Excel allows. */
const TALLEST = 409;

/**
 * How high a new row must be to show its wrapped texts, in points; undefined = one line is enough. Programs that do
 * not measure rows themselves when they open a file (LibreOffice) would show the first line only.
 */
export function neededHeight(
  cells: readonly (Cell | undefined)[],
  columns: readonly (ColumnProps | undefined)[],
): number | undefined {
  let lines = 1;
  cells.forEach((cell, column) => {
    if (typeof cell?.value !== 'string' || !cell.style?.wrap) return;
    const props = columns[column];
    if (props?.hidden) return;
    const letters = Math.max(1, Math.floor(((props?.width ?? DEFAULT_WIDTH) - 6) / LETTER));
    lines = Math.max(lines, linesOf(cell.value, letters));
  });
  return lines === 1 ? undefined : Math.min(TALLEST, lines * LINE);
}

/** Lines of a text broken at words; a word longer than a line is broken inside. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let room = 0;
    for (const word of paragraph.split(' ')) {
      if (room > word.length) room -= word.length + 1;
      else {
        lines += Math.max(1, Math.ceil(word.length / letters));
        room = letters - (word.length % letters || letters);
      }
    }
  }
  return lines;
}
