import { type Lexeme, lookUp, UNKNOWN } from './lexicon.ts';
import { monthForms } from './monthNames.ts';
import { type Token, typeAt } from './token.ts';

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
 * words with one wrong letter. Cells whose words are all known are returned as they are.
 */
export function repair(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.type === 'unknown')) return tokens;
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

/** Joins the pieces of one broken word that begins at `at`; `at` when there is none. */
function joinPieces(tokens: readonly Token[], at: number, into: Token[]): number {
  const first = tokens[at]!;
  if (!isWord(first)) return at;
  let whole = first.text;
  let broken = first.type === 'unknown';
  let end = at + 1;
  for (let pieces = 1; pieces < MAX_PIECES; pieces++) {
    // «сен-\nтябрь»: the hyphen of a line break; «Памятник-мемориал» has no gap after it.
    if (typeAt(tokens, end) === 'dash' && tokens[end + 1]?.gap && !tokens[end]!.gap) end++;
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
  if (word.length < 5 || ADJECTIVE.test(word)) return UNKNOWN;
  for (const known of MENDABLE) {
    if (word[0] === known[0] && isOneEditAway(word, known)) return lookUp(known);
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
