import type { Cell, Sheet } from '../../workbook/workbook.ts';
import { cellName } from '../address.ts';

/** What `pick` finds in the cells of a sheet (links, notes), by the name of the cell. */
export function textsByCell(sheet: Sheet, pick: (cell: Cell) => string | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const text = cell && pick(cell);
      if (text) texts.set(cellName(row, column), text);
    });
  });
  return texts;
}
