import { type Lexeme, lookUp, UNKNOWN } from './lexicon.ts';
import { monthForms } from './monthNames.ts';
import { type Token, type TokenType, touches, typeAt } from './token.ts';

/** Long words in which one wrong, missing, extra or swapped letter leaves one reading only. */
const MENDABLE: readonly string[] = [
  ...monthForms()
    .map(([word]) => word)
    .filter((word) => word.length >= 6),
  'ежемесячно',
  'ежедневно',
  'ежегодно',
  'еженедельно',
  'ежеквартально',
  'периодически',
  'постоянно',
  'полугодие',
  'каникулы',
  'четверть',
  'квартал',
  'понедельник',
];

/** One adjective ending away from an adverb: «ежегодное мероприятие» is not «ежегодно». */
const ADJECTIVE = /(?:ое|ой|ый|ая|ые|ых|ом|ую)$/;

const DASH: Omit<Token, 'gap' | 'line'> = { type: 'dash', text: '', value: 0, form: '' };
/** A narrow column breaks a word at most into this many pieces. */
const MAX_PIECES = 3;
/** Shorter words are too easily put together by chance. */
const SHORTEST_WHOLE = 5;

/**
 * Mends words that a narrow column broke or glued («понедельн ик», «Сентябр ьдекабр ь», «сен-\nтябрь») and
 * words with one wrong letter, and takes a day out of its quotes («15» сентября). Cells whose words are all
 * known are returned as they are.
 */
export function repair(tokens: readonly Token[]): readonly Token[] {
  const mended = tokens.some(({ type }) => type === 'unknown') ? mendWords(tokens) : tokens;
  return mended.some((_, at) => isQuotedDay(mended, at)) ? unquoteDays(mended) : mended;
}

function mendWords(tokens: readonly Token[]): Token[] {
  const mended: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    at = mendAt(tokens, at, mended);
  }
  return mended;
}

function mendAt(tokens: readonly Token[], at: number, into: Token[]): number {
  const token = tokens[at]!;
  const next = joinPieces(tokens, at, into);
  if (next > at) return next;
  if (token.type !== 'unknown' || !pushMonthPair(token, token.text, into)) {
    into.push(token.type === 'unknown' ? withLexeme(token, token.text, mendSpelling(token.text)) : token);
  }
  return at + 1;
}

const AFTER_DAY: ReadonlySet<TokenType> = new Set<TokenType>(['date', 'month', 'upto']);

/** «15» сентября, «15».09.2023, с «01» по «15» мая: the blank of a form. In «группа «2» – 14 мая» it is a name. */
function isQuotedDay(tokens: readonly Token[], at: number): boolean {
  if (!isQuotedNumber(tokens, at)) return false;
  const next = typeAt(tokens, at + 3);
  const inDate = touches(tokens, at + 3, 'dot') && touches(tokens, at + 4, 'number');
  return inDate || AFTER_DAY.has(next) || (next === 'dash' && isQuotedNumber(tokens, at + 4));
}

function isQuotedNumber(tokens: readonly Token[], at: number): boolean {
  if (typeAt(tokens, at) !== 'quote' || typeAt(tokens, at + 2) !== 'quote') return false;
  const number = tokens[at + 1]!;
  return number.type === 'number' && number.text.length <= 2;
}

function unquoteDays(tokens: readonly Token[]): Token[] {
  const bare: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { gap, line } = tokens[at]!;
    if (isQuotedDay(tokens, at)) {
      bare.push({ ...tokens[at + 1]!, gap, line });
      at += 2;
    } else bare.push(tokens[at]!);
  }
  return bare;
}

/** Joins the pieces of one broken word that begins at `at`; `at` when there is none. */
function joinPieces(tokens: readonly Token[], at: number, into: Token[]): number {
  const first = tokens[at]!;
  // «Февраль сентя-\nбрь»: a whole name is no piece.
  if (!isWord(first) || (first.type === 'month' && first.form !== 'short')) return at;
  let whole = first.text;
  let broken = first.type === 'unknown';
  let end = at + 1;
  for (let pieces = 1; pieces < MAX_PIECES; pieces++) {
    if (isHyphen(tokens, end)) end++;
    const piece = tokens[end];
    if (!piece || !isWord(piece)) return at;
    broken = broken || piece.type === 'unknown';
    whole += piece.text;
    end++;
    if (!broken) continue;
    const lexeme = lookUp(whole);
    if (lexeme !== UNKNOWN && whole.length >= SHORTEST_WHOLE) {
      into.push(withLexeme(first, whole, lexeme));
      return end;
    }
    if (pushMonthPair(first, whole, into)) return end;
  }
  return at;
}

/** «сен-\nтябрь», «еже-месячно»: the hyphen of a line break, its gap perhaps lost. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || typeAt(tokens, at) !== 'dash' || tokens[at]!.gap) return false;
  return next.gap || (typeAt(tokens, at - 1) === 'unknown' && next.type === 'unknown');
}

function isWord(token: Token): boolean {
  return token.text !== '' && token.type !== 'number';
}

function withLexeme(token: Token, text: string, lexeme: Lexeme): Token {
  return {
    type: lexeme.type,
    text,
    value: lexeme.value,
    form: lexeme.form,
    gap: token.gap,
    line: token.line,
  };
}

/** Two month names glued together are a range whose dash was lost: «сентябрьдекабрь». */
function pushMonthPair(token: Token, text: string, into: Token[]): boolean {
  for (let cut = 3; cut <= text.length - 3; cut++) {
    const first = lookUp(text.slice(0, cut));
    if (first.type !== 'month' || first.form === 'short') continue;
    const second = lookUp(text.slice(cut));
    if (second.type !== 'month' || second.form === 'short') continue;
    into.push(withLexeme(token, text.slice(0, cut), first));
    into.push({ ...DASH, gap: false, line: false });
    into.push({ ...withLexeme(token, text.slice(cut), second), gap: false, line: false });
    return true;
  }
  return false;
}

function mendSpelling(word: string): Lexeme {
  if (word.length < 5) return UNKNOWN;
  for (const known of MENDABLE) {
    if (word[0] !== known[0] || !isOneEditAway(word, known)) continue;
    const lexeme = lookUp(known);
    if (lexeme.type === 'month' || !ADJECTIVE.test(word)) return lexeme;
  }
  return UNKNOWN;
}

/** One letter wrong, missing, extra, or two neighbours swapped. */
function isOneEditAway(word: string, known: string): boolean {
  const difference = word.length - known.length;
  if (difference > 1 || difference < -1) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start++;
  const tailOf = (text: string, from: number): string => text.slice(from);
  if (difference === 1) return tailOf(word, start + 1) === tailOf(known, start);
  if (difference === -1) return tailOf(word, start) === tailOf(known, start + 1);
  if (tailOf(word, start + 1) === tailOf(known, start + 1)) return true;
  return (
    word[start] === known[start + 1] &&
    word[start + 1] === known[start] &&
    tailOf(word, start + 2) === tailOf(known, start + 2)
  );
}
