import type { Area, Cell } from '../../workbook/workbook.ts';
import { cellIndex, columnOf, parseArea, rowOf } from '../address.ts';
import { XlsxError } from '../error.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, NEW_SHEET_ROWS } from '../limits.ts';
import type { StyleBook } from '../styles/style-book.ts';
import type { XmlScanner } from '../xml/scan.ts';
import { decodeCellText } from '../xml/text.ts';
import { DateSystem } from './date-system.ts';
import { readInlineText } from './inline-text.ts';
import { SharedFormulas } from './shared-formulas.ts';

export interface CellsContext {
  styles: StyleBook;
  sharedStrings: readonly string[];
  dates: DateSystem;
  /** Cells of the sheets read before, for the limit. */
  count: { cells: number };
}

export interface CellsOfSheet {
  rows: (Cell | undefined)[][];
  /** Size of what holds more than a format. */
  usedRows: number;
  usedColumns: number;
  shared: Pick<SharedFormulas, 'groups'>;
  /** Where array formulas and data tables stand. */
  arrays: Area[];
  hasFormulas: boolean;
}

/** `<sheetData>` → cells. The scanner stands on its open token and is left on its close token. */
export class CellReader implements CellsOfSheet {
  rows: (Cell | undefined)[][] = [];
  usedRows = 0;
  usedColumns = 0;
  shared = new SharedFormulas();
  arrays: Area[] = [];
  hasFormulas = false;

  private readonly context: CellsContext;
  private row = -1;
  private column = -1;
  private cells: (Cell | undefined)[] = [];
  /** Behind the last value or formula only formats stand: files carry them down to row 1,048,576. */
  private contentEnd = 0;

  constructor(context: CellsContext) {
    this.context = context;
  }

  read(scanner: XmlScanner): void {
    this.contentEnd = lastContent(scanner.xml, scanner.qname.slice(0, -'sheetData'.length));
    for (const outside = scanner.depth - 1; scanner.next() && scanner.depth > outside; ) {
      if (scanner.kind !== 'open') continue;
      if (scanner.name === 'row') this.startRow(scanner);
      else if (scanner.name === 'c') this.readCell(scanner);
    }
    this.shared.resolve();
    for (const area of this.arrays) markArray(this.rows, area);
  }

  private startRow(scanner: XmlScanner): void {
    const number = scanner.attribute('r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS))
      throw new XlsxError('broken', `Row ${number} is outside the grid`);
    this.column = -1;
    this.cells = this.rows[this.row] ?? [];
  }

  private readCell(scanner: XmlScanner): void {
    const name = scanner.attribute('r');
    const index = name === undefined ? -1 : cellIndex(name);
    if (name !== undefined && index < 0) throw new XlsxError('broken', `Cell ${name} is outside the grid`);
    if (name !== undefined && rowOf(index) !== this.row)
      throw new XlsxError('broken', `Cell ${name} is in another row`);
    this.column = name === undefined ? this.column + 1 : columnOf(index);
    if (this.column >= MAX_COLUMNS) throw new XlsxError('broken', 'A row is wider than the grid');
    if (scanner.start > this.contentEnd && this.row >= NEW_SHEET_ROWS) {
      scanner.skip();
      return;
    }
    this.context.count.cells += 1;
    if (this.context.count.cells > MAX_CELLS) throw new XlsxError('too-big', 'Too many cells');
    this.cells[this.column] = this.takeCell(scanner);
    this.rows[this.row] = this.cells;
  }

  private takeCell(scanner: XmlScanner): Cell {
    const look = this.context.styles.look(Number(scanner.attribute('s') ?? 0));
    const type = scanner.attribute('t');
    const cell: Cell = { value: null };
    if (look.format !== undefined) cell.format = look.format;
    if (look.style !== undefined) cell.style = look.style;
    let hasFormula = false;
    let value: string | undefined;
    for (const inside = scanner.depth; scanner.next() && scanner.depth >= inside; ) {
      if (scanner.kind !== 'open') continue;
      if (scanner.name === 'v') value = textUntilClose(scanner);
      else if (scanner.name === 'is') cell.value = readInlineText(scanner);
      else if (scanner.name === 'f') hasFormula = this.takeFormula(scanner, cell);
      else scanner.skip();
    }
    if (value !== undefined) this.takeValue(cell, type, value, look);
    if (hasFormula) this.hasFormulas = true;
    if (hasFormula || cell.value !== null || cell.error !== undefined) {
      this.usedRows = Math.max(this.usedRows, this.row + 1);
      this.usedColumns = Math.max(this.usedColumns, this.column + 1);
    }
    return cell;
  }

  private takeFormula(scanner: XmlScanner, cell: Cell): boolean {
    const kind = scanner.attribute('t');
    const group = scanner.attribute('si');
    const area = parseArea(scanner.attribute('ref') ?? '');
    const text = textUntilClose(scanner);
    if (kind === 'shared' && group !== undefined) this.shared.add(group, cell, this.row, this.column, text);
    else if (text !== '') cell.formula = text;
    if ((kind === 'array' || kind === 'dataTable') && area) this.arrays.push(area);
    return text !== '' || kind === 'shared' || kind === 'dataTable';
  }

  private takeValue(cell: Cell, type: string | undefined, text: string, look: { isCalendar: boolean }): void {
    if (type === 's') cell.value = this.context.sharedStrings[Number(text)] ?? null;
    else if (type === 'str' || type === 'inlineStr') cell.value = decodeCellText(text);
    else if (type === 'b') cell.value = text.trim() === '1' || text.trim() === 'true';
    else if (type === 'e') cell.error = text;
    else if (text.trim() === '') return;
    else {
      const number = type === 'd' ? DateSystem.fromIso(text) : Number(text);
      const isNumber = number !== undefined && Number.isFinite(number);
      // A broken number is kept as the text it is: no cell may get lost.
      if (!isNumber) cell.value = text;
      else cell.value = type === 'd' ? number : this.context.dates.fromFile(number, look);
    }
  }
}

/** After an open token: its text, going on to the close token. */
function textUntilClose(scanner: XmlScanner): string {
  let text = '';
  for (const outside = scanner.depth - 1; scanner.next() && scanner.depth > outside; ) text += scanner.text();
  return text;
}

function lastContent(xml: string, prefix: string): number {
  const starts = ['v', 'f', 'is'].flatMap((name) => ['>', ' ', '/'].map((end) => `<${prefix}${name}${end}`));
  return Math.max(...starts.map((start) => xml.lastIndexOf(start)));
}

function markArray(rows: (Cell | undefined)[][], area: Area): void {
  for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row += 1) {
    const cells = rows[row] ?? [];
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      const cell = cells[column];
      if (cell) cell.array = true;
    }
  }
}
