import type { Cell, Sheet } from '../../../workbook/workbook.ts';

/** A tab as JSON and back. JSON writes holes as null; the model has holes and `undefined`, never null. */
export function sheetText(sheet: Sheet): string {
  return JSON.stringify(sheet);
}

export function sheetFrom(text: string): Sheet {
  const sheet = JSON.parse(text) as Sheet;
  const rows: (Cell | undefined)[][] = [];
  (sheet.rows as ((Cell | null)[] | null)[]).forEach((cells, row) => {
    if (!cells) return;
    const line: (Cell | undefined)[] = [];
    cells.forEach((cell, column) => {
      if (cell) line[column] = cell;
    });
    rows[row] = line;
  });
  return { ...sheet, rows, columns: sheet.columns.map((column) => column ?? undefined) };
}
