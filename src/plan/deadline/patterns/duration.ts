import { type Draft, dropBound, pushSign } from '../draft.ts';
import {
  endsAsCount,
  skipDot,
  skipOrdinalEnding,
  skipWords,
  type Token,
  type TokenType,
  typeAt,
} from '../token.ts';

const UNITS: ReadonlySet<TokenType> = new Set<TokenType>([
  'day',
  'hour',
  'minute',
  'month-unit',
  'week',
  'years',
]);
const ADJECTIVES: ReadonlySet<TokenType> = new Set<TokenType>(['calendar', 'school', 'whole', 'workday']);
/** What time may be counted back from: «начала учебного года», «осенних каникул». */
const EVENTS: ReadonlySet<TokenType> = new Set<TokenType>([
  'break',
  'lessons',
  'part',
  'school',
  'seasonal',
  'year',
]);
const LONGEST = 400;

/**
 * «9 дней», «–10 дней», «8 недель», «две недели», «3-4 дня», «5 рабочих дней», «10 дней до начала».
 * A length that can be checked is kept for `verify`. Index after it, or `at`.
 */
export function readDuration(draft: Draft, at: number): number {
  const { tokens } = draft;
  const first = tokens[at]!;
  let next = skipOrdinalEnding(tokens, at + 1);
  // «1-й день – 5 октября» is no length.
  if (next > at + 1 && !endsAsCount(tokens, next)) return at;
  let counted = first.value > 0;
  if (typeAt(tokens, next) === 'dash' && typeAt(tokens, next + 1) === 'number') {
    counted = false;
    next = skipOrdinalEnding(tokens, next + 2);
  }
  const adjectives = next;
  next = skipWords(tokens, adjectives, ADJECTIVES);
  // Holidays do not count in working and school days: the length cannot be checked here.
  if (next > adjectives && typeAt(tokens, adjectives) !== 'calendar') counted = false;
  const unit = tokens[next];
  if (!unit || !UNITS.has(unit.type) || first.value > LONGEST) return at;
  next = skipDot(tokens, next + 1);
  if (typeAt(tokens, next) === 'until') return readOffset(draft, next);
  if (followsDuration(tokens, at)) draft.durations.pop();
  else if (counted && unit.type === 'day') draft.durations.push({ count: first.value, unit: 'day' });
  else if (counted && unit.type === 'week') draft.durations.push({ count: first.value, unit: 'week' });
  // «до 10 дней» bounds a length, not a day.
  dropBound(draft);
  pushSign(draft, 'aside');
  return next;
}

/** «7 недель, 3 дня»: study time in mixed units says nothing of the calendar. */
function followsDuration(tokens: readonly Token[], at: number): boolean {
  const link = typeAt(tokens, at - 1);
  const before = link === 'comma' || link === 'and' ? at - 2 : at - 1;
  const type = typeAt(tokens, before);
  return type === 'week' || type === 'month-unit' || type === 'day';
}

/** «за неделю до мероприятия», «за 10 дней до начала занятий»: reads from «за»; index after it, or `at`. */
export function readOffsetPhrase(draft: Draft, at: number): number {
  const { tokens } = draft;
  return UNITS.has(typeAt(tokens, at + 1)) && typeAt(tokens, at + 2) === 'until'
    ? readOffset(draft, at + 2)
    : at;
}

/** Time counted back from «до»: an event gives no date, and a date would have to be shifted by guess. */
function readOffset(draft: Draft, until: number): number {
  const { tokens } = draft;
  draft.undated = true;
  const next = skipWords(tokens, until + 1, EVENTS);
  if (typeAt(tokens, next) === 'number' || typeAt(tokens, next) === 'month') draft.doubtful = true;
  pushSign(draft, 'noise');
  return next;
}
