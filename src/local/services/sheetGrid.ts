import { makeColumn, usedSize } from '../../workbook/grid.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import { exception, notHere } from './exception.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

export type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const gridSignatures = {
  getMaxRows: '',
  getMaxColumns: '',
  getLastRow: '',
  getLastColumn: '',
  insertRowsAfter: 'int int',
  insertColumnsAfter: 'int int',
  getFrozenRows: '',
  getFrozenColumns: '',
  setFrozenRows: 'int',
  setFrozenColumns: 'int',
  setColumnWidth: 'int int',
  setColumnWidths: 'int int int',
  hideColumns: 'int int?',
} as const satisfies Signatures<GSheet>;

/** Google's limit of a whole spreadsheet. */
const mostCells = 10_000_000;

/** Size and columns of a tab. Rows and columns are counted from 1 here and from 0 in the model. */
export abstract class SheetGrid extends Service<GSheet> implements Pick<GSheet, keyof typeof gridSignatures> {
  readonly sheet: Sheet;

  constructor(host: Host, sheet: Sheet, signatures: Signatures<GSheet>) {
    super(host, 'Sheet', signatures);
    this.sheet = sheet;
  }

  getMaxRows(): number {
    return this.sheet.rowCount;
  }

  getMaxColumns(): number {
    return this.sheet.columnCount;
  }

  getLastRow(): number {
    return this.used().rows;
  }

  getLastColumn(): number {
    return this.used().columns;
  }

  insertRowsAfter(after: number, howMany: number): GSheet {
    this.checkGrowth('insertRowsAfter', after, this.sheet.rowCount, howMany, this.sheet.columnCount);
    this.sheet.rowCount += howMany;
    return this.self;
  }

  insertColumnsAfter(after: number, howMany: number): GSheet {
    this.checkGrowth('insertColumnsAfter', after, this.sheet.columnCount, howMany, this.sheet.rowCount);
    this.sheet.columnCount += howMany;
    return this.self;
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.sheet.rowCount) throw exception('You cannot freeze all rows of a sheet.');
    this.sheet.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.sheet.columnCount) {
      throw exception('You cannot freeze all columns of a sheet.');
    }
    this.sheet.frozenColumns = columns;
  }

  setColumnWidth(column: number, width: number): GSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, howMany: number, width: number): GSheet {
    if (width < 1) throw exception(`Invalid column width: ${width}`);
    for (const column of this.columns(first, howMany)) makeColumn(this.sheet, column).width = width;
    return this.self;
  }

  hideColumns(first: number, howMany = 1): void {
    for (const column of this.columns(first, howMany)) makeColumn(this.sheet, column).hidden = true;
  }

  protected whole(): Area {
    return { top: 0, left: 0, bottom: this.sheet.rowCount - 1, right: this.sheet.columnCount - 1 };
  }

  protected used(): { rows: number; columns: number } {
    this.host.settle();
    return usedSize(this.sheet);
  }

  private columns(first: number, howMany: number): number[] {
    if (first < 1 || howMany < 1 || first + howMany - 1 > this.sheet.columnCount) {
      throw exception('Those columns are out of bounds.');
    }
    return Array.from({ length: howMany }, (_, index) => first - 1 + index);
  }

  /** Growing at the end moves no cell; anything else would have to move notes, rules and merges too. */
  private checkGrowth(method: string, after: number, size: number, howMany: number, across: number): void {
    if (howMany < 1) throw exception(`Sheet.${method}: the number must be at least 1.`);
    if (after !== size) throw notHere(`Sheet.${method} elsewhere than at the end`);
    const cells = this.host.book.sheets.reduce(
      (sum, { rowCount, columnCount }) => sum + rowCount * columnCount,
      0,
    );
    if (cells + howMany * across > mostCells) {
      throw exception(
        `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
      );
    }
  }
}
