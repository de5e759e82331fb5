import type { PlanYear } from '../calendar/planYear.ts';
import type { SchoolBreak } from '../calendar/schoolBreak.ts';
import { type Draft, newDraft, pushSign } from './draft.ts';
import { readBareNumber } from './patterns/bareNumber.ts';
import { readFrom, readNot, readStarting, readUntil, readUpto } from './patterns/bound.ts';
import {
  readAnchor,
  readEventTime,
  readExcluded,
  readNext,
  readPrevious,
  readReporting,
} from './patterns/condition.ts';
import { readAddress, readDayAndMonth, readMonth, readOrdinalDay } from './patterns/dayAndMonth.ts';
import { readDuration, readOffsetPhrase } from './patterns/duration.ts';
import { readFrequency } from './patterns/frequency.ts';
import { readPart } from './patterns/monthPart.ts';
import { readNumberedPart } from './patterns/numberedPart.ts';
import { readNumericDate } from './patterns/numericDate.ts';
import { readEvery, readRecurring, repeatEvery } from './patterns/recurrence.ts';
import { readSeasonOrBreak } from './patterns/seasonAndBreak.ts';
import { readTime } from './patterns/timeOfDay.ts';
import { readNumberedWeekday, readWeekday } from './patterns/weekday.ts';
import { readAllYear, readWholeYear } from './patterns/wholeYear.ts';
import { readYear } from './patterns/yearName.ts';
import { type Token, typeAt } from './token.ts';

/** Walks the tokens once, from left to right, and lets the first pattern that fits read on. */
export function scan(
  tokens: readonly Token[],
  plan: PlanYear,
  breaks: readonly SchoolBreak[] | undefined,
): Draft {
  const draft = newDraft(tokens, plan, breaks);
  const whole = isQuotedWhole(tokens);
  for (let at = 0; at < tokens.length; ) {
    at = typeAt(tokens, at) === 'quote' && !whole ? readQuoted(draft, at) : read(draft, at);
  }
  return draft;
}

function isQuotedWhole(tokens: readonly Token[]): boolean {
  return typeAt(tokens, 0) === 'quote' && typeAt(tokens, tokens.length - 1) === 'quote';
}

/** Names stand in quotes and may hold numbers and months: «70 лет Победы». */
function readQuoted(draft: Draft, at: number): number {
  const { tokens } = draft;
  let close = at + 1;
  while (close < tokens.length && typeAt(tokens, close) !== 'quote') close++;
  if (close === tokens.length) return at + 1;
  pushSign(draft, 'noise');
  return close + 1;
}

type Pattern = (draft: Draft, at: number) => number;

const NUMBER_PATTERNS: readonly Pattern[] = [
  readTime,
  readFrequency,
  readNumericDate,
  readDayAndMonth,
  readNumberedPart,
  readDuration,
  readYear,
  readNumberedWeekday,
];
const ORDINAL_PATTERNS: readonly Pattern[] = [readNumberedPart, readOrdinalDay, readNumberedWeekday];

function read(draft: Draft, at: number): number {
  const { tokens } = draft;
  switch (tokens[at]!.type) {
    case 'number':
      return readNumber(draft, at);
    case 'month':
      return readMonth(draft, at);
    case 'dash':
    case 'comma':
    case 'and':
      return sign(draft, at, tokens[at]!.type as 'dash' | 'comma' | 'and');
    case 'slash':
    case 'plus':
      return sign(draft, at, 'comma');
    case 'from':
      return readFrom(draft, at);
    case 'upto':
      return readUpto(draft, at);
    case 'until':
    case 'by':
      return readUntil(draft, at);
    case 'not':
      return readNot(draft, at);
    case 'starting':
      return readStarting(draft, at);
    case 'origin':
      return sign(draft, at, 'origin');
    case 'inclusive':
      return sign(draft, at, 'inclusive');
    case 'for':
      return orSign(draft, at, readOffsetPhrase, 'for');
    case 'ordinal':
      return readOrdinal(draft, at);
    case 'count':
      return firstOf(draft, at, readFrequency, readDuration);
    case 'times':
      return orSign(draft, at, readFrequency, 'noise');
    case 'part':
      return readPart(draft, at);
    case 'during':
    case 'whole':
    case 'calendar':
      return orSign(draft, at, readWholeYear, 'noise');
    case 'all-year':
      return readAllYear(draft, at);
    case 'school':
      return firstOf(draft, at, readSeasonOrBreak, readWholeYear);
    case 'season':
    case 'seasonal':
    case 'break':
      return orSign(draft, at, readSeasonOrBreak, 'noise');
    case 'every':
      return readEvery(draft, at);
    case 'recurring':
      return readRecurring(draft, at);
    case 'weekday':
      return readWeekday(draft, at);
    case 'each':
      repeatEvery(draft, tokens[at]!.value);
      return sign(draft, at, 'aside');
    case 'excluded':
      return readExcluded(draft, at);
    case 'anchor':
      return readAnchor(draft, at);
    case 'undated':
      draft.undated = true;
      return sign(draft, at, 'noise');
    case 'next':
      return readNext(draft, at);
    case 'previous':
      return readPrevious(draft, at);
    case 'reporting':
      return readReporting(draft, at);
    case 'period':
    case 'timeframe':
    case 'day':
      return readEventTime(draft, at);
    case 'address':
      return readAddress(draft, at);
    case 'number-sign':
      return typeAt(tokens, at + 1) === 'number' ? sign(draft, at + 1, 'noise') : at + 1;
    case 'half':
      if (typeAt(tokens, at + 1) === 'month') draft.doubtful = true;
      return sign(draft, at, 'noise');
    case 'in':
    case 'on':
    case 'dot':
    case 'colon':
    case 'open':
    case 'close':
    case 'quote':
      return at + 1;
    default:
      return sign(draft, at, 'noise');
  }
}

function readNumber(draft: Draft, at: number): number {
  for (const pattern of NUMBER_PATTERNS) {
    const next = pattern(draft, at);
    if (next > at) return next;
  }
  return readBareNumber(draft, at);
}

function readOrdinal(draft: Draft, at: number): number {
  for (const pattern of ORDINAL_PATTERNS) {
    const next = pattern(draft, at);
    if (next > at) return next;
  }
  return sign(draft, at, 'noise');
}

function firstOf(draft: Draft, at: number, first: Pattern, second: Pattern): number {
  const next = first(draft, at);
  return next > at ? next : orSign(draft, at, second, 'noise');
}

function orSign(draft: Draft, at: number, pattern: Pattern, type: 'for' | 'noise'): number {
  const next = pattern(draft, at);
  return next > at ? next : sign(draft, at, type);
}

function sign(draft: Draft, at: number, type: Parameters<typeof pushSign>[1]): number {
  pushSign(draft, type);
  return at + 1;
}
