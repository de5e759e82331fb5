import { NotRead } from './expression.ts';

export interface Token {
  kind: 'number' | 'text' | 'name' | 'cell' | 'sign';
  text: string;
  /** Tab before «!». */
  sheet?: string;
}

const patterns = [
  String.raw`(?<space>\s+)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)`,
  '"(?<text>(?:[^"]|"")*)"',
  String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[\p{L}_][\p{L}\d_.]*))!)?(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z]{1,3}(?![\w(]))|(?<=:)\$?[A-Za-z]{1,3})(?![\p{L}\d_.(!])`,
  String.raw`(?<name>[\p{L}_][\p{L}\d_.]*)`,
  '(?<sign><>|<=|>=|[-+*/^&=<>%(),;:])',
];

export function tokensOf(formula: string): Token[] {
  const pattern = new RegExp(patterns.join('|'), 'uy');
  const tokens: Token[] = [];
  while (pattern.lastIndex < formula.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(formula)?.groups;
    if (!found) throw new NotRead(`at ${at}: ${formula}`);
    const token = tokenOf(found);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(found: Record<string, string | undefined>): Token | null {
  if (found.number !== undefined) return { kind: 'number', text: found.number };
  if (found.text !== undefined) return { kind: 'text', text: found.text.replace(/""/g, '"') };
  if (found.cell !== undefined) {
    const sheet = found.quoted?.replace(/''/g, "'") ?? found.bare;
    return sheet === undefined
      ? { kind: 'cell', text: found.cell }
      : { kind: 'cell', text: found.cell, sheet };
  }
  if (found.name !== undefined) return { kind: 'name', text: found.name };
  return found.sign === undefined ? null : { kind: 'sign', text: found.sign };
}
