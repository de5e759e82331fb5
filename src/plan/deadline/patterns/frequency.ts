import { type Draft, pushSign } from '../draft.ts';
import { skipDot, skipOrdinalEnding, skipWords, type Token, type TokenType, typeAt } from '../token.ts';

const LEAST = new Set(['реже', 'менее', 'чаще', 'более', 'меньше']);

const UNITS: ReadonlySet<TokenType> = new Set<TokenType>([
  'day',
  'half-year',
  'month-unit',
  'period',
  'quarter',
  'season',
  'tendays',
  'term',
  'unknown',
  'week',
  'year',
  'years',
]);

const ADJECTIVES: ReadonlySet<TokenType> = new Set<TokenType>([
  'calendar',
  'current',
  'every',
  'school',
  'whole',
]);

/**
 * «1 раз в четверть», «не реже одного раза в месяц», «2-3 раза в год», «раз в полгода», «1 р./мес.», «дважды в
 * год»: it repeats, but a date beside it is stronger. Index after the phrase, or `at`.
 */
export function readFrequency(draft: Draft, at: number): number {
  const { tokens } = draft;
  let next = at;
  if (typeAt(tokens, next) === 'not') {
    if (!LEAST.has(tokens[next + 1]?.text ?? '')) return at;
    next += 2;
    if (tokens[next]?.text === 'чем') next++;
  }
  next = skipCount(tokens, next);
  const times = tokens[next];
  if (times?.type !== 'times') return at;
  next = skipDot(tokens, next + 1);
  const link = typeAt(tokens, next);
  if (link !== 'in' && link !== 'for' && link !== 'slash') {
    if (times.text === 'р') return at;
    // «один раз»: once, on no named day. «2 раза» says as little.
    draft.undated = true;
    pushSign(draft, 'aside');
    return next;
  }
  pushSign(draft, 'aside');
  const end = endOfUnit(tokens, next + 1);
  // «1 раз в сентябре»: the month is the deadline, the count says nothing more.
  if (end === next + 1) return next;
  draft.frequency = true;
  return end;
}

/** «2», «2-3», «2-х», «одного», or nothing. */
function skipCount(tokens: readonly Token[], at: number): number {
  if (typeAt(tokens, at) === 'count') return at + 1;
  if (typeAt(tokens, at) !== 'number') return at;
  const next = skipOrdinalEnding(tokens, at + 1);
  const ranged = typeAt(tokens, next) === 'dash' && typeAt(tokens, next + 1) === 'number';
  return ranged ? skipOrdinalEnding(tokens, next + 2) : next;
}

/** Index after «месяц», «3 года», «учебный год», or `at` when something else stands there. */
function endOfUnit(tokens: readonly Token[], at: number): number {
  const next = skipWords(tokens, skipCount(tokens, at), ADJECTIVES);
  return UNITS.has(typeAt(tokens, next)) ? skipDot(tokens, next + 1) : at;
}
