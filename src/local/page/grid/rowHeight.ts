import type { Area, Sheet } from '../../../workbook/workbook.ts';

export const lineHeight = 19;
export const rowHeight = 25;
/** Padding of a cell, both sides. */
const inset = 12;
/** Mean width of a Russian letter at 13 px. */
const letter = 6.9;

/** Whether the row may be higher than one line, so that it has to be measured once it is shown. */
export function mayGrow(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row];
  return (
    cells?.some(
      (cell) => typeof cell?.value === 'string' && (cell.style?.wrap || cell.value.includes('\n')),
    ) ?? false
  );
}

/** Good enough for the scroll bar; a row that comes into view is measured. */
export function guessHeight(
  sheet: Sheet,
  row: number,
  widthOf: (column: number) => number,
  mergeAt: (row: number, column: number) => Area | undefined,
): number {
  let lines = 1;
  sheet.rows[row]?.forEach((cell, column) => {
    const text = cell?.value;
    if (typeof text !== 'string' || (!cell?.style?.wrap && !text.includes('\n'))) return;
    if ((mergeAt(row, column)?.bottom ?? row) > row) return;
    const perLine = Math.max(1, Math.floor((widthOf(column) - inset) / letter));
    const needed = cell?.style?.wrap
      ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
      : text.split('\n').length;
    lines = Math.max(lines, needed);
  });
  return rowHeight + (lines - 1) * lineHeight;
}
