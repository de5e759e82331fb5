import type { TabInfo } from '../app/ports.ts';
import type { IsoDate } from '../plan/calendar/isoDate.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../plan/structure/snapshot.ts';
import { dayInZone } from './dayInZone.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Three reads a tab: values (dates and numbers), texts (what people see: «01.09.2023», «1,5», printed as typed)
 * and formulas (a formula that shows nothing is not an empty cell).
 */
export function readSheets(spreadsheet: Spreadsheet, wanted: (tab: TabInfo) => boolean): WorkbookSnapshot {
  const dayOf = dayInZone(spreadsheet.getSpreadsheetTimeZone());
  const sheets: SheetSnapshot[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const id = sheet.getSheetId();
    const name = sheet.getName();
    if (!wanted({ id, name })) continue;
    const range = sheet.getDataRange();
    sheets.push({
      id,
      name,
      hidden: sheet.isSheetHidden(),
      gridRows: sheet.getMaxRows(),
      gridColumns: sheet.getMaxColumns(),
      values: dayCells(range.getValues(), dayOf),
      texts: range.getDisplayValues(),
      formulas: range.getFormulas(),
    });
  }
  return { locale: spreadsheet.getSpreadsheetLocale(), sheets };
}

/** Dates come as instants: midnight in the spreadsheet's zone. `instanceof Date` would fail across script realms. */
export function dayCells(values: unknown[][], dayOf: (instant: Date) => IsoDate): CellValue[][] {
  const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
  return values.map((row) =>
    row.map((value): CellValue => (isDate(value) ? { day: dayOf(value) } : (value as CellValue))),
  );
}
