import { type CellReference, type Expression, NotRead, type Operator } from './expression.ts';
import { isKnownFunction } from './functions.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Weakest first; operators of one line bind alike, from left to right. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** «=LEFT($R2)="✖"» with or without «=». Throws NotRead. */
export function parseFormula(formula: string): Expression {
  const reading = new Reading(tokensOf(formula.trim().replace(/^=/, '')));
  const expression = reading.operation(0);
  reading.end();
  return expression;
}

class Reading {
  private at = 0;
  private readonly tokens: Token[];

  constructor(tokens: Token[]) {
    this.tokens = tokens;
  }

  end(): void {
    if (this.at < this.tokens.length) throw new NotRead(`«${this.tokens[this.at]!.text}»`);
  }

  operation(level: number): Expression {
    const operators = levels[level];
    if (!operators) return this.signed();
    let left = this.operation(level + 1);
    for (let sign = this.sign(operators); sign; sign = this.sign(operators)) {
      left = { kind: 'operation', operator: sign as Operator, left, right: this.operation(level + 1) };
    }
    return left;
  }

  private signed(): Expression {
    const sign = this.sign(['-', '+']);
    if (sign) return { kind: 'sign', operator: sign as '-' | '+', of: this.signed() };
    let operand = this.operand();
    while (this.sign(['%'])) operand = { kind: 'sign', operator: '%', of: operand };
    return operand;
  }

  private operand(): Expression {
    const token = this.tokens[this.at++];
    if (!token) throw new NotRead('ends too early');
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'value', value: token.text };
    if (token.kind === 'cell') return this.reference(token);
    if (token.kind === 'name') return this.named(token.text.toUpperCase());
    if (token.text !== '(') throw new NotRead(`«${token.text}»`);
    const inner = this.operation(0);
    this.expect(')');
    return inner;
  }

  private named(name: string): Expression {
    if (!this.sign(['('])) {
      if (name === 'TRUE' || name === 'FALSE') return { kind: 'value', value: name === 'TRUE' };
      throw new NotRead(name);
    }
    if (!isKnownFunction(name)) throw new NotRead(name);
    const args: Expression[] = [];
    if (!this.sign([')'])) {
      do args.push(this.operation(0));
      while (this.sign([',', ';']));
      this.expect(')');
    }
    return { kind: 'call', name, args };
  }

  private reference(token: Token): Expression {
    const from = cellOf(token, token.sheet ?? null);
    if (!this.sign([':'])) {
      if (from.row < 0) throw new NotRead(token.text);
      return from;
    }
    const last = this.tokens[this.at++];
    if (last?.kind !== 'cell') throw new NotRead('range without an end');
    return { kind: 'range', from, to: cellOf(last, from.sheet) };
  }

  private sign(wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !wanted.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  private expect(text: string): void {
    if (!this.sign([text])) throw new NotRead(`«${text}» is missing`);
  }
}

function cellOf({ text }: Token, sheet: string | null): CellReference {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]+)(\$?)(\d*)$/.exec(text)!;
  let column = 0;
  for (const letter of letters!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    kind: 'cell',
    sheet,
    row: digits ? Number(digits) - 1 : -1,
    column: column - 1,
    fixedRow: fixedRow === '$',
    fixedColumn: fixedColumn === '$',
  };
}
