import { height, width } from '../../workbook/areas.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import { a1Of } from './cells/a1.ts';
import { exception } from './exception.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

export type GRange = GoogleAppsScript.Spreadsheet.Range;

export const placeSignatures = {
  getRow: '',
  getColumn: '',
  getNumRows: '',
  getNumColumns: '',
  getLastRow: '',
  getLastColumn: '',
  getA1Notation: '',
  getSheet: '',
  offset: 'int int int? int?',
  activate: '',
} as const satisfies Signatures<GRange>;

/** Where a range is. Rows and columns are 1-based here and 0-based in `area`. */
export abstract class RangePlace
  extends Service<GRange>
  implements Pick<GRange, keyof typeof placeSignatures>
{
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(host: Host, sheet: Sheet, area: Area, signatures: Signatures<GRange>) {
    super(host, 'Range', signatures);
    if (area.bottom >= sheet.rowCount || area.right >= sheet.columnCount) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    if (area.top < 0) throw exception('The starting row of the range is too small.');
    if (area.left < 0) throw exception('The starting column of the range is too small.');
    if (height(area) < 1) throw exception('The number of rows in the range must be at least 1.');
    if (width(area) < 1) throw exception('The number of columns in the range must be at least 1.');
    this.sheet = sheet;
    this.area = area;
  }

  abstract getSheet(): GoogleAppsScript.Spreadsheet.Sheet;
  /** Another range of the same sheet. */
  protected abstract at(area: Area): GRange;

  getRow(): number {
    return this.area.top + 1;
  }

  getColumn(): number {
    return this.area.left + 1;
  }

  getNumRows(): number {
    return height(this.area);
  }

  getNumColumns(): number {
    return width(this.area);
  }

  getLastRow(): number {
    return this.area.bottom + 1;
  }

  getLastColumn(): number {
    return this.area.right + 1;
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }

  offset(rows: number, columns: number, numRows = height(this.area), numColumns = width(this.area)): GRange {
    const top = this.area.top + rows;
    const left = this.area.left + columns;
    return this.at({ top, left, bottom: top + numRows - 1, right: left + numColumns - 1 });
  }

  activate(): GRange {
    this.host.select(this.sheet, this.area);
    return this.self;
  }

  /** Rows × columns of what `read` gives for each cell. */
  protected read<V>(read: (row: number, column: number) => V): V[][] {
    const { top, left, bottom, right } = this.area;
    const rows: V[][] = [];
    for (let row = top; row <= bottom; row++) {
      const values: V[] = [];
      for (let column = left; column <= right; column++) values.push(read(row, column));
      rows.push(values);
    }
    return rows;
  }

  /** Hands out each item of a grid with its cell; the grid must have exactly the size of the range. */
  protected write<V>(
    method: string,
    grid: V[][],
    write: (item: V, row: number, column: number) => void,
  ): void {
    this.checkSize(method, grid);
    const { top, left } = this.area;
    // Not forEach: a hole in a grid is an empty value, too.
    for (const [row, items] of grid.entries()) {
      for (let column = 0; column < items.length; column++) write(items[column]!, top + row, left + column);
    }
  }

  protected checkSize(method: string, grid: readonly (readonly unknown[])[]): void {
    const [rows, columns] = [height(this.area), width(this.area)];
    const odd = grid.find((items) => items.length !== columns)?.length ?? columns;
    if (grid.length === rows && odd === columns) return;
    const [what, data, range] =
      grid.length === rows ? ['columns', odd, columns] : ['rows', grid.length, rows];
    throw exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${data} but the range has ${range}. ` +
        `(Range.${method}: expected ${rows} × ${columns} values, got ${grid.length} × ${odd})`,
    );
  }
}
