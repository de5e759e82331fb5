import type { SheetSnapshot } from './snapshot.ts';

/** Number of columns up to the last one that holds anything. */
export function usedWidth(sheet: SheetSnapshot): number {
  return sheet.texts.reduce((width, row, index) => {
    let last = row.length;
    while (last > width && row[last - 1] === '' && sheet.formulas[index]![last - 1] === '') last--;
    return Math.max(width, last);
  }, 0);
}
