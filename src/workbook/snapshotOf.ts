import { dayOfSerial } from '../plan/calendar/serial.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../plan/structure/snapshot.ts';
import { usedSize } from './grid.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

/** How cells are shown: the local host knows every number format, the add-on those of its own tabs. */
export interface Display {
  isDate(format: string): boolean;
  /** What a person sees in the cell, in the workbook's locale. */
  text(cell: Cell | undefined, locale: string): string;
}

/** The workbook as the add-on would read it from the services. */
export function snapshotOf({ locale, sheets }: Workbook, display: Display): WorkbookSnapshot {
  return { locale, sheets: sheets.map((sheet) => snapshotOfSheet(sheet, locale, display)) };
}

function snapshotOfSheet(sheet: Sheet, locale: string, { isDate, text }: Display): SheetSnapshot {
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
    values: grid((cell) => cellValueOf(cell, isDate)),
    texts: grid((cell) => text(cell, locale)),
    formulas: grid((cell) => (cell?.formula === undefined ? '' : `=${cell.formula}`)),
  };
}

function cellValueOf(cell: Cell | undefined, isDate: Display['isDate']): CellValue {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  const { value, format } = cell;
  // A time alone has no day: it stays a number, as nobody here asks for it.
  if (typeof value === 'number' && value >= 1 && format !== undefined && isDate(format))
    return { day: dayOfSerial(value) };
  return value ?? '';
}
