import type { Cell, CellStyle, Sheet, Workbook } from '../../../workbook/workbook.ts';

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

export function sheetById(workbook: Workbook, id: number): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** Nothing to see in the cell; it may still have a look or a note. */
export function isBlank(cell: Cell | undefined): boolean {
  if (!cell) return true;
  return (cell.value === null || cell.value === '') && cell.formula === undefined && cell.error === undefined;
}

/** A copy that shares nothing: the host may change cells in place, and what history holds must not follow. */
export function copyCell(cell: Cell): Cell;
export function copyCell(cell: Cell | undefined): Cell | undefined;
export function copyCell(cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined;
  if (!cell.style) return { ...cell };
  // Styles read from a file are frozen and shared.
  return { ...cell, style: Object.isFrozen(cell.style) ? cell.style : { ...cell.style } };
}

export function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return isNothing(one) && isNothing(other);
  return (
    one.value === other.value &&
    one.formula === other.formula &&
    one.error === other.error &&
    one.format === other.format &&
    one.note === other.note &&
    one.link === other.link &&
    sameStyle(one.style, other.style)
  );
}

function isNothing(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && Object.keys(cell).length === 1);
}

function sameStyle(one: CellStyle | undefined, other: CellStyle | undefined): boolean {
  if (one === other) return true;
  const { bold, italic, color, background, wrap, align, verticalAlign } = one ?? {};
  const that = other ?? {};
  return (
    bold === that.bold &&
    italic === that.italic &&
    color === that.color &&
    background === that.background &&
    wrap === that.wrap &&
    align === that.align &&
    verticalAlign === that.verticalAlign
  );
}

/** Writes into the model itself; everything of a person goes through history instead. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  if (!cell) {
    const cells = sheet.rows[row];
    if (!cells) return;
    delete cells[column];
    trim(cells);
    if (cells.length === 0) delete sheet.rows[row];
    trim(sheet.rows);
    return;
  }
  let cells = sheet.rows[row];
  if (!cells) {
    cells = [];
    sheet.rows[row] = cells;
  }
  cells[column] = cell;
}

/** No holes at the end. */
function trim(list: unknown[]): void {
  while (list.length > 0 && list.at(-1) === undefined) list.pop();
}
