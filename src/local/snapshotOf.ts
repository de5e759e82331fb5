import { fromDayNumber } from '../plan/calendar/isoDate.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../plan/structure/snapshot.ts';
import { usedSize } from '../workbook/grid.ts';
import type { Cell, Sheet, Workbook } from '../workbook/workbook.ts';
import { isDate, readDisplay } from './services/cells/reading.ts';

/** Serial number of 1970-01-01 where day 0 is 1899-12-30. */
const EPOCH = 25_569;

/** The workbook as the add-on would read it, without the add-on: for commands that only look. */
export function snapshotOf({ locale, sheets }: Workbook): WorkbookSnapshot {
  return { locale, sheets: sheets.map((sheet) => snapshotOfSheet(sheet, locale)) };
}

export function snapshotOfSheet(sheet: Sheet, locale: string): SheetSnapshot {
  const used = usedSize(sheet);
  const [height, width] = [Math.max(used.rows, 1), Math.max(used.columns, 1)];
  const grid = <T>(read: (cell: Cell | undefined) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => read(sheet.rows[row]?.[column])),
    );
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    gridRows: sheet.rowCount,
    gridColumns: sheet.columnCount,
    values: grid(cellValueOf),
    texts: grid((cell) => readDisplay(cell, locale)),
    formulas: grid((cell) => (cell?.formula === undefined ? '' : `=${cell.formula}`)),
  };
}

function cellValueOf(cell: Cell | undefined): CellValue {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  const { value, format } = cell;
  // A time alone has no day: it stays a number, as nobody here asks for it.
  if (typeof value === 'number' && value >= 1 && format !== undefined && isDate(format))
    return { day: fromDayNumber(Math.floor(value) - EPOCH) };
  return value ?? '';
}
