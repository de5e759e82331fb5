import { columnOf, formatAt } from '../../../workbook/grid.ts';
import type { Area, Cell, Sheet } from '../../../workbook/workbook.ts';
import type { Block, BlockCell } from '../clipboard/block.ts';
import type { TypedValue } from '../host.ts';
import type { Position } from './address.ts';
import { columnsOf, inside, meets, rowsOf } from './area.ts';
import { cellAt, isBlank } from './cell.ts';
import { shiftFormula } from './formulaShift.ts';
import type { CellWrite } from './history.ts';

export type Interpret = (text: string, format: string | undefined) => TypedValue;

/** The cell after a person typed the text into it: look, format and note stay, the link goes. */
export function typedCell(
  sheet: Sheet,
  { row, column }: Position,
  text: string,
  interpret: Interpret,
): Cell | undefined {
  const old = cellAt(sheet, row, column);
  if (text === '') return emptied(old);
  const format = formatAt(sheet, row, column);
  const typed = interpret(text, format);
  const cell: Cell = { ...kept(old ?? columnOf(sheet, column)), value: typed.value };
  const newFormat = typed.format ?? format;
  if (newFormat !== undefined) cell.format = newFormat;
  if (typed.formula !== undefined) cell.formula = typed.formula;
  return cell;
}

/** Delete empties a cell and leaves its look: formats and notes belong to the place. */
export function emptied(cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined;
  const rest: Cell = { ...kept(cell), value: null };
  if (cell.format !== undefined) rest.format = cell.format;
  return Object.keys(rest).length > 1 ? rest : undefined;
}

function kept(cell: Pick<Cell, 'style' | 'note'> | undefined): Omit<Cell, 'value'> {
  const rest: Omit<Cell, 'value'> = {};
  if (cell?.style) rest.style = cell.style;
  if (cell?.note !== undefined) rest.note = cell.note;
  return rest;
}

export function clearWrites(sheet: Sheet, area: Area): CellWrite[] {
  const writes: CellWrite[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
    const cells = sheet.rows[row];
    for (let column = area.left; cells && column <= Math.min(area.right, cells.length - 1); column++) {
      const cell = cells[column];
      if (cell && (!isBlank(cell) || cell.link !== undefined))
        writes.push({ row, column, cell: emptied(cell) });
    }
  }
  return writes;
}

/** The area a block fills when pasted into a selection: repeated when the selection is a multiple of it. */
export function pasteArea(block: Block, selection: Area): Area {
  const rows = rowsOf(selection) % block.rows === 0 ? rowsOf(selection) : block.rows;
  const columns = columnsOf(selection) % block.columns === 0 ? columnsOf(selection) : block.columns;
  const { top, left } = selection;
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** `move` = cut and pasted: formulas keep their references. */
export function pasteWrites(
  sheet: Sheet,
  block: Block,
  area: Area,
  interpret: Interpret,
  move: boolean,
): CellWrite[] {
  const writes: CellWrite[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const source = block.cells[(row - area.top) % block.rows]?.[(column - area.left) % block.columns];
      const position = { row, column };
      const old = cellAt(sheet, row, column);
      const cell = source ? pastedCell(sheet, position, source, interpret, move) : emptied(old);
      if (cell || old) writes.push({ row, column, cell });
    }
  }
  return writes;
}

function pastedCell(
  sheet: Sheet,
  at: Position,
  source: BlockCell,
  interpret: Interpret,
  move: boolean,
): Cell | undefined {
  if ('text' in source) {
    const cell = typedCell(sheet, at, source.text, interpret);
    // Several lines would otherwise be seen as one cut line.
    const wrap = source.text.includes('\n') ? { wrap: true } : {};
    if (cell && (source.look || wrap.wrap)) cell.style = { ...cell.style, ...source.look, ...wrap };
    return cell;
  }
  const { cell, from } = source;
  if (cell.formula === undefined || move) return cell;
  return { ...cell, formula: shiftFormula(cell.formula, at.row - from.row, at.column - from.column) };
}

/** Columns of a pasted table keep their widths where nobody has set or filled the column yet. */
export function widenColumns(sheet: Sheet, { widths }: Block, left: number): void {
  widths?.forEach((width, index) => {
    const column = left + index;
    if (sheet.columns[column]?.width !== undefined || sheet.rows.some((cells) => !isBlank(cells?.[column])))
      return;
    sheet.columns[column] = { ...sheet.columns[column], width: Math.min(Math.max(width, 60), 480) };
  });
}

/** Merges after a paste: what it covers is replaced by the merges of the block. */
export function mergesAfterPaste(sheet: Sheet, block: Block, area: Area): Area[] {
  const untouched = sheet.merges.filter((merge) => !meets(merge, area));
  const added: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += block.rows) {
    for (let left = area.left; left <= area.right; left += block.columns) {
      for (const merge of block.merges) {
        added.push({
          top: top + merge.top,
          left: left + merge.left,
          bottom: top + merge.bottom,
          right: left + merge.right,
        });
      }
    }
  }
  return [...untouched, ...added];
}

/** The cells of an area as a block that remembers where each stood. */
export function blockOf(sheet: Sheet, area: Area): Block {
  const cells: (BlockCell | undefined)[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: (BlockCell | undefined)[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) line[column - area.left] = { cell: { ...cell }, from: { row, column } };
    }
    cells.push(line);
  }
  const merges = sheet.merges
    .filter((merge) => inside(merge, area))
    .map((merge) => ({
      top: merge.top - area.top,
      left: merge.left - area.left,
      bottom: merge.bottom - area.top,
      right: merge.right - area.left,
    }));
  return { rows: rowsOf(area), columns: columnsOf(area), cells, merges };
}
