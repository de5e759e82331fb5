import { type Draft, pushPeriod, pushSign } from '../draft.ts';
import { dayPeriod, monthPeriod, type Period } from '../period.ts';
import { isYear, skipDot, skipOrdinalEnding, type Token, type TokenType, typeAt } from '../token.ts';
import { readYearAfter } from './yearName.ts';

export function pushDay(draft: Draft, period: Period): void {
  period.weekday = draft.weekdayAhead;
  draft.weekdayAhead = 0;
  pushPeriod(draft, period);
}

/** «2 сентября 2024 года», «5-го окт.», «25. мая», «15 числа октября». Index after it, or `at`. */
export function readDayAndMonth(draft: Draft, at: number): number {
  const { tokens } = draft;
  const day = tokens[at]!;
  if (day.text.length > 2) return at;
  let next = skipOrdinalEnding(tokens, at + 1);
  const dotted = typeAt(tokens, next) === 'dot';
  if (dotted) next++;
  const vague = tokens[next]?.text === 'числах';
  if (typeAt(tokens, next) === 'date') next++;
  const month = tokens[next];
  if (month?.type !== 'month') return at;
  // «1. Сентябрь 2. Октябрь» numbers its lines; «в 20-х числах мая» names no day.
  if (dotted && month.form === 'nominative') return numbersLine(draft, day.value) ? next : at;
  if (vague) draft.doubtful = true;
  const period = dayPeriod(day.value, month.value, 0);
  const end = readYearAfter(draft, afterMonth(tokens, next), period);
  pushDay(draft, period);
  return end;
}

/** True when `value` counts the periods of a numbered list: 1 before the first, 2 before the second. */
export function numbersLine({ pieces }: Draft, value: number): boolean {
  let periods = 0;
  for (let at = 0; at < pieces.length && periods < value; at++) if (pieces[at]!.type === 'period') periods++;
  return periods === value - 1;
}

/** «первое сентября», «девятого мая» are days; «первая сентября» is not. */
export function readOrdinalDay(draft: Draft, at: number): number {
  const { tokens } = draft;
  const ordinal = tokens[at]!;
  const month = tokens[at + 1];
  if (ordinal.value < 1 || month?.type !== 'month' || !/[ое](?:е|го)$/.test(ordinal.text)) return at;
  const period = dayPeriod(ordinal.value, month.value, 0);
  // «двадцать третье февраля» is not the third.
  if (typeAt(tokens, at - 1) === 'count') draft.doubtful = true;
  const end = readYearAfter(draft, afterMonth(tokens, at + 1), period);
  pushDay(draft, period);
  return end;
}

/** Words before a month in the genitive that speak of a part of it the grammar could not place. */
const COUNTED: ReadonlySet<TokenType> = new Set<TokenType>([
  'count',
  'date',
  'day',
  'half',
  'ordinal',
  'tendays',
  'times',
  'week',
  'weekday',
]);

/** Words after which a genitive is in order and no day is missing. */
const GOVERNS_GENITIVE: ReadonlySet<TokenType> = new Set<TokenType>([
  'during',
  'every',
  'from',
  'later',
  'month-unit',
  'origin',
  'until',
  'upto',
  'whole',
]);

/** A month by itself: «Сентябрь», «в мае 2024», «апреля» (the day was forgotten). Index after it. */
export function readMonth(draft: Draft, at: number): number {
  const { tokens } = draft;
  const month = tokens[at]!;
  const period = monthPeriod(month.value, 0);
  if (month.form === 'genitive') {
    const before = typeAt(tokens, at - 1);
    if (COUNTED.has(before) && draft.every === 0) draft.doubtful = true;
    period.missingDay = !GOVERNS_GENITIVE.has(before);
  }
  const end = readYearAfter(draft, afterMonth(tokens, at), period);
  pushPeriod(draft, period);
  return end;
}

/** Index after the name of a month, the full stop of its short form and «месяц». */
function afterMonth(tokens: readonly Token[], at: number): number {
  const next = tokens[at]!.form === 'short' ? skipDot(tokens, at + 1) : at + 1;
  return typeAt(tokens, next) === 'month-unit' ? skipDot(tokens, next + 1) : next;
}

/** «ул. 8 Марта», «ДК им. 1 Мая», «ул. 40 лет Октября»: a place, not a day. Index after it. */
export function readAddress(draft: Draft, at: number): number {
  const { tokens } = draft;
  pushSign(draft, 'noise');
  let next = skipDot(tokens, at + 1);
  if (typeAt(tokens, next) === 'number') next++;
  if (typeAt(tokens, next) === 'years') next++;
  // A year makes it a day after all: «пл. 9 мая 2024».
  if (typeAt(tokens, next) === 'month') return isYear(tokens[next + 1]) ? at + 1 : next + 1;
  return next;
}
