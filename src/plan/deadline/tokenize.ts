import { type Lexeme, lookUp, UNKNOWN } from './lexicon.ts';
import type { Punctuation, Token } from './token.ts';

const SKIP = 0;
const SPACE = 1;
const LINE = 2;
const DIGIT = 3;
const LETTER = 4;
/** Combining accents: «й» and «ё» as some systems store them. */
const ACCENT = 5;
/** Soft hyphens, zero-width characters: they do not end a word. */
const INVISIBLE = 6;
/** «10⁰⁰»: the minutes of a time. */
const SUPERSCRIPT = 7;
const FIRST_MARK = 8;

const MARKS: readonly (readonly [Punctuation, string])[] = [
  ['dash', '-‐‑‒–—―−'],
  ['comma', ',;'],
  ['dot', '.'],
  ['colon', ':'],
  ['slash', '/\\'],
  ['open', '(['],
  ['close', ')]'],
  ['plus', '+&'],
  ['quote', '"«»“”„'],
  ['number-sign', '№#'],
];

const SPACES =
  '\t \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const KNOWN_CODES = 0x3001;

/** Class of every character below U+3001; what is not listed (footnote stars, soft hyphens) is skipped. */
const classes = new Uint8Array(KNOWN_CODES);
const setClass = (characters: string, value: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = value;
};
const setRange = (from: number, to: number, value: number): void => {
  for (let code = from; code <= to; code++) classes[code] = value;
};
setClass(SPACES, SPACE);
setClass('\n\r\u000b\u000c\u0085\u2028\u2029', LINE);
setRange(0x30, 0x39, DIGIT);
setRange(0x41, 0x5a, LETTER);
setRange(0x61, 0x7a, LETTER);
setRange(0x400, 0x52f, LETTER);
setRange(0x300, 0x36f, ACCENT);
setRange(0x200b, 0x200d, INVISIBLE);
setClass('\u00ad\u2060', INVISIBLE);
setClass('⁰¹²³⁴⁵⁶⁷⁸⁹', SUPERSCRIPT);
MARKS.forEach(([, characters], index) => {
  setClass(characters, FIRST_MARK + index);
});

const BYTE_ORDER_MARK = 0xfeff;

function classOf(code: number): number {
  if (code < KNOWN_CODES) return classes[code]!;
  return code === BYTE_ORDER_MARK ? INVISIBLE : SKIP;
}

/** Splits a cell into numbers, words and signs. Total: any string has tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let gap = true;
  let line = true;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    const start = at++;
    if (kind === SKIP || kind === INVISIBLE) continue;
    if (kind === SPACE || kind === LINE) {
      gap = true;
      if (kind === LINE) line = true;
      continue;
    }
    if (kind === ACCENT) {
      return tokenize(text.normalize('NFC').replace(/[\u0300-\u036f]/g, ''));
    }
    if (kind === DIGIT) {
      while (at < length && classOf(text.charCodeAt(at)) === DIGIT) at++;
      const digits = text.slice(start, at);
      tokens.push({ type: 'number', text: digits, value: Number(digits), form: '', gap, line });
    } else if (kind === SUPERSCRIPT) {
      tokens.push({ type: 'unknown', text: '', value: 0, form: '', gap, line });
    } else if (kind === LETTER) {
      at = endOfWord(text, at);
      const written = text.slice(start, at);
      const word = fold(written);
      const lexeme = written === 'ДО' ? CAPITAL_UNTIL : wordLexeme(word);
      tokens.push({ type: lexeme.type, text: word, value: lexeme.value, form: lexeme.form, gap, line });
    } else {
      const type = MARKS[kind - FIRST_MARK]![0];
      tokens.push({ type, text: '', value: 0, form: '', gap, line });
    }
    gap = false;
    line = false;
  }
  return tokens;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== INVISIBLE) break;
  }
  return at;
}

const OTHER_LETTERS = /[^а-я]/;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SMALL_A = 0x430;
const SMALL_YA = 0x44f;

/** Lower case, ё as е, nothing invisible. Most words need only their first letter folded, or nothing. */
function fold(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < SMALL_A || code > SMALL_YA) {
      const lower = word.toLowerCase();
      return OTHER_LETTERS.test(lower) ? lower.replace(/ё/g, 'е').replace(UNSEEN, '') : lower;
    }
  }
  return word;
}

const LATIN_TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
};

/** In capitals «до» may stand for «дополнительное образование»: «МБУ ДО». */
const CAPITAL_UNTIL: Lexeme = { ...lookUp('до'), form: 'capitals' };

/** Latin letters that look like Cyrillic ones are typed by mistake all the time: «Mай», «c 1 сентября». */
function wordLexeme(word: string): Lexeme {
  const lexeme = lookUp(word);
  if (lexeme !== UNKNOWN || !/[a-z]/.test(word)) return lexeme;
  const cyrillic = word.replace(/[a-z]/g, (letter) => LATIN_TWINS[letter] ?? letter);
  return lookUp(cyrillic);
}
