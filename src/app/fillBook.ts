import { serialOf } from '../plan/calendar/serial.ts';
import type { NextCell, NextTable, NextWorkbook } from '../plan/rollover/nextWorkbook.ts';
import { ownColumns } from '../plan/rollover/oldRows.ts';
import type { LocatedTable, LocatedWorkbook } from '../plan/structure/locate.ts';
import { makeCell } from '../workbook/grid.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';

/** Puts what the new year gets into a workbook that was just made and holds nothing that people typed. */
export function fillBook(
  workbook: Workbook,
  located: LocatedWorkbook,
  { forms, tables }: NextWorkbook,
): void {
  const sheetOf = (id: number): Sheet => workbook.sheets.find((sheet) => sheet.id === id)!;
  for (const [key, values] of forms) {
    const form = located.forms.get(key);
    if (!form) continue;
    for (const [field, value] of values) {
      const row = form.rows.get(field);
      if (row !== undefined) put(sheetOf(form.sheet.id), row, 1, value);
    }
  }
  for (const next of tables) {
    const table = located.tables.get(next.tab);
    if (table) fillTable(sheetOf(table.sheet.id), table, next);
  }
}

function fillTable(sheet: Sheet, table: LocatedTable, { rows }: NextTable): void {
  const own = new Map(ownColumns(table).map(({ key, at }) => [key, at]));
  const columns = new Map([...table.columns, ...own]);
  rows.forEach((row, index) => {
    for (const [key, value] of row) {
      const column = columns.get(key);
      if (column === undefined) continue;
      put(sheet, table.headerRow + 1 + index, column, value);
      // A number in a column of text would look like one, and stand at the left.
      if (own.has(key) && typeof value === 'number')
        makeCell(sheet, table.headerRow + 1 + index, column).format = 'General';
    }
  });
}

/** A text is stored as text whatever it begins with; the column's own format says how a day or a number looks. */
function put(sheet: Sheet, row: number, column: number, value: NextCell): void {
  const cell = makeCell(sheet, row, column);
  if (typeof value === 'object') {
    cell.value = serialOf(value.day);
    cell.format = 'dd.mm.yyyy';
  } else cell.value = value === '' ? null : value;
}
