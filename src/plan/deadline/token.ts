import type { Lexeme } from './lexicon.ts';
import type { WordType } from './words.ts';

export type Punctuation =
  | 'close'
  | 'colon'
  | 'comma'
  | 'dash'
  | 'dot'
  | 'number-sign'
  | 'open'
  | 'plus'
  | 'quote'
  | 'slash';

export type TokenType = WordType | Punctuation | 'number' | 'end';

export interface Token {
  readonly type: TokenType;
  /** Digits, the folded word (lower case, ё as е), or ''. */
  readonly text: string;
  /** The number itself, or what the lexicon says of the word. */
  readonly value: number;
  readonly form: Lexeme['form'];
  /** White space stands before the token. */
  readonly gap: boolean;
  /** The token opens a line of the cell. */
  readonly line: boolean;
}

/** Type of the token at `at`; `end` beyond either end, so that patterns may look ahead freely. */
export function typeAt(tokens: readonly Token[], at: number): TokenType {
  return tokens[at]?.type ?? 'end';
}

/** True when the token at `at` has this type and touches the one before it. */
export function touches(tokens: readonly Token[], at: number, type: TokenType): boolean {
  const token = tokens[at];
  return token !== undefined && token.type === type && !token.gap;
}

/** `at`, or the index after a full stop that stands there. */
export function skipDot(tokens: readonly Token[], at: number): number {
  return typeAt(tokens, at) === 'dot' ? at + 1 : at;
}

/** Index after all words of these types, each with its full stop. */
export function skipWords(tokens: readonly Token[], at: number, types: ReadonlySet<TokenType>): number {
  let next = at;
  while (types.has(typeAt(tokens, next))) next = skipDot(tokens, next + 1);
  return next;
}

const ORDINAL_ENDINGS = new Set('го ого е ое й ый ой я ая ю ую м ом ми х ых ти'.split(' '));

/** `at`, or the index after the ending of a number written as an ordinal: «5-го», «3-я», «1ое». */
export function skipOrdinalEnding(tokens: readonly Token[], at: number): number {
  const word = touches(tokens, at, 'dash') ? at + 1 : at;
  const token = tokens[word];
  return token && !token.gap && ORDINAL_ENDINGS.has(token.text) ? word + 1 : at;
}

const COUNT_ENDINGS = new Set(['х', 'ых', 'ми', 'ти']);

/** True after «11-х», «10-ти»: the number counts many and is the number of none, as of a day. */
export function endsAsCount(tokens: readonly Token[], end: number): boolean {
  return COUNT_ENDINGS.has(tokens[end - 1]!.text);
}

/** Four digits that may be a year of a plan; 1941 and 1945 are history. */
export function isYear(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.type === 'number' &&
    token.text.length === 4 &&
    token.value >= 1990 &&
    token.value < 2200
  );
}
