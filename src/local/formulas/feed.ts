import type { Model } from '@ironcalc/wasm';
import type { Cell } from '../../workbook/workbook.ts';

/** The cell as it is typed into IronCalc. An apostrophe keeps text text: «1.1» is no date there. */
export function fedText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula.replace(/\b_xl(?:fn|ws|udf)\./g, '')}`;
  if (cell.error !== undefined) return cell.error;
  if (cell.value === null || cell.value === '') return '';
  if (typeof cell.value === 'string') return `'${cell.value}`;
  return typeof cell.value === 'boolean' ? (cell.value ? 'TRUE' : 'FALSE') : String(cell.value);
}

/** `CellType` of IronCalc. */
const kinds = { number: 1, logical: 4, error: 16 };

/** 15 digits, as Excel keeps them; other patterns of the engine cut instead of rounding (measured on 0.8.4). */
const exact = '0.00000000000000E+00';

/** 1-based. A format comes along when the formula makes a day or a time («=TODAY()»). */
export function resultOf(
  model: Model,
  sheet: number,
  row: number,
  column: number,
): Pick<Cell, 'value' | 'error' | 'format'> {
  const kind = model.getCellType(sheet, row, column);
  if (kind === kinds.number) return numberAt(model, sheet, row, column);
  const text = model.getFormattedCellValue(sheet, row, column);
  if (kind === kinds.logical) return { value: text === 'TRUE' };
  if (kind === kinds.error) return { value: null, error: knownErrors.has(text) ? text : '#VALUE!' };
  return { value: text };
}

/** Those an .xlsx may hold; the engine has more («#CIRC!»). */
const knownErrors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

function numberAt(model: Model, sheet: number, row: number, column: number): Pick<Cell, 'value' | 'format'> {
  const pattern = model.getCellStyle(sheet, row, column).style.num_fmt;
  if (pattern !== exact) {
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', exact);
  }
  const value = Number(model.getFormattedCellValue(sheet, row, column));
  if (!/[dmyhs]/i.test(pattern.replace(/general/i, ''))) return { value };
  return { value, format: /[dy]/i.test(pattern) ? 'dd.mm.yyyy' : 'hh:mm' };
}
