import type { Cell, ColumnProps, Sheet } from './workbook.ts';

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

export function columnOf(sheet: Sheet, column: number): ColumnProps | undefined {
  return sheet.columns[column];
}

export function makeColumn(sheet: Sheet, column: number): ColumnProps {
  sheet.columns[column] ??= {};
  return sheet.columns[column]!;
}

/** The cell, made with the format and look of its column when it did not exist. */
export function makeCell(sheet: Sheet, row: number, column: number): Cell {
  sheet.rows[row] ??= [];
  const cells = sheet.rows[row]!;
  const existing = cells[column];
  if (existing) return existing;
  const made: Cell = { value: null };
  const { format, style } = columnOf(sheet, column) ?? {};
  if (format !== undefined) made.format = format;
  if (style !== undefined) made.style = style;
  cells[column] = made;
  return made;
}

/** An existing cell has its own format, absent = General; one that does not exist has its column's. */
export function formatAt(sheet: Sheet, row: number, column: number): string | undefined {
  const cell = cellAt(sheet, row, column);
  return cell ? cell.format : columnOf(sheet, column)?.format;
}

export function hasContent(cell: Cell | undefined): boolean {
  if (!cell) return false;
  return (cell.value !== null && cell.value !== '') || cell.formula !== undefined || cell.error !== undefined;
}

/** Counts of rows and columns up to the last cell with content; 0 × 0 for an empty tab. */
export function usedSize(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells = []] of sheet.rows.entries()) {
    let last = (cells?.length ?? 0) - 1;
    while (last >= 0 && !hasContent(cells[last])) last -= 1;
    if (last < 0) continue;
    rows = row + 1;
    columns = Math.max(columns, last + 1);
  }
  return { rows, columns };
}
