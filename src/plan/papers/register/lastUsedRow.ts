import type { LocatedTable } from '../../structure/locate.ts';

/**
 * 1-based row below which the register goes on. In people's own columns check boxes and formulas are drawn down to
 * the end of the tab: below these nobody would find a document.
 */
export function lastUsedRow({ sheet, headerRow, columns }: LocatedTable): number {
  const ours = new Set(columns.values());
  const isUsed = (row: number): boolean =>
    sheet.texts[row]!.some((text, column) => {
      const formula = sheet.formulas[row]![column] ?? '';
      if (ours.has(column)) return text !== '' || formula !== '';
      return text !== '' && formula === '' && typeof sheet.values[row]![column] !== 'boolean';
    });
  let last = sheet.texts.length;
  while (last > headerRow + 1 && !isUsed(last - 1)) last--;
  return Math.max(last, headerRow + 1);
}
