import { evaluate, type Standpoint } from './evaluate.ts';
import { type Expression, NotRead } from './expression.ts';
import { parseFormula } from './parse.ts';
import { asTruth, Fault } from './values.ts';

export interface Rule {
  /** False also when the formula ends in an error, as in a spreadsheet. */
  holds(at: Standpoint): boolean;
  /** Whether the answer can differ between the rows, or the columns, of the rule's area. */
  byRow: boolean;
  byColumn: boolean;
}

/** null = the formula has something that is not known here; such a rule is kept and not shown. */
export function compileRule(formula: string): Rule | null {
  try {
    const expression = parseFormula(formula);
    return {
      holds: (at) => answer(expression, at),
      byRow: any(expression, ({ fixedRow, row }) => !fixedRow && row >= 0, 'ROW'),
      byColumn: any(expression, ({ fixedColumn }) => !fixedColumn, 'COLUMN'),
    };
  } catch (error) {
    if (error instanceof NotRead) return null;
    throw error;
  }
}

function answer(expression: Expression, at: Standpoint): boolean {
  try {
    return asTruth(evaluate(expression, at));
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

type Reference = Extract<Expression, { kind: 'cell' }>;

function any(expression: Expression, test: (cell: Reference) => boolean, call: string): boolean {
  switch (expression.kind) {
    case 'value':
      return false;
    case 'cell':
      return test(expression);
    case 'range':
      return test(expression.from) || test(expression.to);
    case 'sign':
      return any(expression.of, test, call);
    case 'operation':
      return any(expression.left, test, call) || any(expression.right, test, call);
    case 'call':
      return expression.name === call || expression.args.some((arg) => any(arg, test, call));
  }
}
