import type { Sheet, Workbook } from '../../../workbook/workbook.ts';
import type { CellReference, Expression, Operator } from './expression.ts';
import { functions } from './functions.ts';
import { asNumber, asText, compared, Fault, type Value } from './values.ts';

/** Where a rule is being asked: its references move by the distance from the first cell of its area. */
export interface Standpoint {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
  /** That distance. */
  rows: number;
  columns: number;
  /** Serial number of the present day and time in the workbook's zone. */
  now: number;
}

export function evaluate(expression: Expression, at: Standpoint): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'cell':
      return cellValue(expression, at);
    case 'range':
      return valuesOf(expression, at)[0] ?? null;
    case 'sign': {
      const number = asNumber(evaluate(expression.of, at));
      return expression.operator === '-' ? -number : expression.operator === '%' ? number / 100 : number;
    }
    case 'operation':
      return operated(expression.operator, evaluate(expression.left, at), evaluate(expression.right, at));
    case 'call':
      return functions[expression.name]!(expression.args, at);
  }
}

/** Every value of a range, empty ones too; of anything else the one value. Ends where the tab has no more rows. */
export function valuesOf(expression: Expression, at: Standpoint): Value[] {
  if (expression.kind !== 'range') return [evaluate(expression, at)];
  const sheet = sheetOf(expression.from, at);
  const from = moved(expression.from, at);
  const to = moved(expression.to, at);
  const whole = expression.from.row < 0;
  const bottom = Math.min(whole ? sheet.rows.length - 1 : Math.max(from.row, to.row), sheet.rows.length - 1);
  const values: Value[] = [];
  for (let row = whole ? 0 : Math.min(from.row, to.row); row <= bottom; row++) {
    for (
      let column = Math.min(from.column, to.column);
      column <= Math.max(from.column, to.column);
      column++
    ) {
      values.push(valueIn(sheet, row, column));
    }
  }
  return values;
}

export function moved(reference: CellReference, at: Standpoint): { row: number; column: number } {
  return {
    row: reference.row + (reference.fixedRow ? 0 : at.rows),
    column: reference.column + (reference.fixedColumn ? 0 : at.columns),
  };
}

function cellValue(reference: CellReference, at: Standpoint): Value {
  const { row, column } = moved(reference, at);
  if (row < 0 || column < 0) throw new Fault('#REF!');
  return valueIn(sheetOf(reference, at), row, column);
}

function valueIn(sheet: Sheet, row: number, column: number): Value {
  const cell = sheet.rows[row]?.[column];
  if (cell?.error !== undefined) throw new Fault(cell.error);
  return cell?.value ?? null;
}

function sheetOf({ sheet }: CellReference, at: Standpoint): Sheet {
  if (sheet === null) return at.sheet;
  const found = at.workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!found) throw new Fault('#REF!');
  return found;
}

function operated(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case '&':
      return asText(left) + asText(right);
    case '+':
      return asNumber(left) + asNumber(right);
    case '-':
      return asNumber(left) - asNumber(right);
    case '*':
      return asNumber(left) * asNumber(right);
    case '/':
      if (asNumber(right) === 0) throw new Fault('#DIV/0!');
      return asNumber(left) / asNumber(right);
    case '^':
      return asNumber(left) ** asNumber(right);
    default:
      return holdsBetween(operator, compared(left, right));
  }
}

function holdsBetween(operator: Operator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}
