import { dayNumber } from '../plan/calendar/isoDate.ts';
import { type NextCell, type NextTable, type NextWorkbook, OWN } from '../plan/rollover/nextWorkbook.ts';
import { type LocatedTable, locate } from '../plan/structure/locate.ts';
import { usedWidth } from '../plan/structure/used.ts';
import { makeCell } from '../workbook/grid.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { snapshotOf } from './snapshotOf.ts';

const EPOCH = 25_569;

/** Puts what the new year gets into a workbook that was just prepared and holds nothing that people typed. */
export function fillBook(workbook: Workbook, { forms, tables }: NextWorkbook): void {
  const located = locate(snapshotOf(workbook));
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

function fillTable(sheet: Sheet, table: LocatedTable, { ownHeadings, rows }: NextTable): void {
  const { headerRow } = table;
  const columns = new Map(table.columns);
  ownHeadings.forEach((heading, index) => {
    const column = usedWidth(table.sheet) + index;
    columns.set(OWN + heading, column);
    const cell = makeCell(sheet, headerRow, column);
    cell.value = heading;
    const style = sheet.rows[headerRow]?.[0]?.style;
    if (style) cell.style = style;
  });
  sheet.rowCount = Math.max(sheet.rowCount, headerRow + 1 + rows.length + 100);
  sheet.columnCount = Math.max(sheet.columnCount, Math.max(...columns.values()) + 1);
  rows.forEach((row, index) => {
    for (const [key, value] of row) {
      const column = columns.get(key);
      if (column !== undefined) put(sheet, headerRow + 1 + index, column, value);
    }
  });
}

/** A text is stored as text whatever it begins with; the column's own format says how a day or a number looks. */
function put(sheet: Sheet, row: number, column: number, value: NextCell): void {
  const cell = makeCell(sheet, row, column);
  if (typeof value === 'object') {
    cell.value = dayNumber(value.day) + EPOCH;
    cell.format = 'dd.mm.yyyy';
  } else cell.value = value === '' ? null : value;
}
