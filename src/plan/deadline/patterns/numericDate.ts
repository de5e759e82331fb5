import { type Draft, pushPeriod, pushSign } from '../draft.ts';
import { dayPeriod, monthPeriod } from '../period.ts';
import { isYear, type Token, touches, typeAt } from '../token.ts';
import { pushDay } from './dayAndMonth.ts';
import { readYearAfter, skipYearWords } from './yearName.ts';

/**
 * «1.09», «18.12.», «25.04.13.», «01.05.15г.», «25.05. 2024», «01/09/2023», «01-09-2023», «2023-09-01»,
 * «09.2023». Returns the index after the date, or `at`.
 */
export function readNumericDate(draft: Draft, at: number): number {
  const { tokens } = draft;
  const first = tokens[at]!;
  const sign = typeAt(tokens, at + 1);
  const second = tokens[at + 2];
  if (second?.type !== 'number') return at;
  // «25 .12.2023»: only a whole date outweighs the gap.
  if (tokens[at + 1]!.gap && (sign !== 'dot' || second.gap || !isYear(tokens[at + 4]))) return at;
  if (first.text.length === 4) return readIsoDate(draft, at);
  if (first.text.length > 2) return at;
  if (sign === 'dot' && isYear(second)) return readMonthOfYear(draft, at);
  if (second.text.length > 2) return at;
  const year = yearIndex(tokens, at);
  if (year > 0) return readFullDate(draft, at, year);
  if (sign !== 'dot' || second.value < 1 || second.value > 12) return at;
  if (second.gap && !isTornMonth(tokens, at)) return at;
  return readDayOfMonth(draft, at);
}

/** «10. 09»; in «1. 05.10» the 1 counts the lines. */
function isTornMonth(tokens: readonly Token[], at: number): boolean {
  const month = tokens[at + 2]!.text;
  const goesOn = touches(tokens, at + 3, 'dot') && touches(tokens, at + 4, 'number');
  return tokens[at]!.text.length === 2 && month.length === 2 && month[0] === '0' && !goesOn;
}

/** Index of the year of a date with three numbers that begins at `at`, or -1. */
function yearIndex(tokens: readonly Token[], at: number): number {
  const sign = typeAt(tokens, at + 1);
  const month = tokens[at + 2]!;
  const year = tokens[at + 4];
  if (year?.type !== 'number' || !touches(tokens, at + 3, sign)) return -1;
  const short = year.text.length === 2;
  if (sign === 'dot') {
    if (isYear(year)) return at + 4;
    if (!short) return year.gap ? -1 : at + 4;
    if (year.gap) return typeAt(tokens, at + 5) === 'year' ? at + 4 : -1;
    // «1. 05.10» at the head of a line is a numbered date, so is «2. 05.10.2023» anywhere; inside a list the day
    // may stand apart: «29. 10.16».
    const numbered = tokens[at]!.line || (touches(tokens, at + 5, 'dot') && isYear(tokens[at + 6]));
    return month.gap && numbered ? -1 : at + 4;
  }
  if (sign !== 'slash' && sign !== 'dash' && sign !== 'comma') return -1;
  const close = !month.gap && !year.gap;
  return close && (isYear(year) || (short && sign === 'slash')) ? at + 4 : -1;
}

function readFullDate(draft: Draft, at: number, last: number): number {
  const { tokens } = draft;
  const month = tokens[at + 2]!.value;
  const year = tokens[last]!;
  const end = skipYearWords(tokens, touches(tokens, last + 1, 'dot') ? last + 2 : last + 1);
  if (month < 1 || month > 12 || !(isYear(year) || year.text.length === 2)) {
    draft.impossible ||= isYear(year);
    draft.doubtful = true;
    pushSign(draft, 'noise');
    return end;
  }
  const fullYear = year.text.length === 2 ? 2000 + year.value : year.value;
  pushDay(draft, dayPeriod(tokens[at]!.value, month, fullYear));
  return end;
}

function readDayOfMonth(draft: Draft, at: number): number {
  const { tokens } = draft;
  const month = tokens[at + 2]!;
  const end = touches(tokens, at + 3, 'dot') ? at + 4 : at + 3;
  // A cell that holds only «1.5» may be a number as well as a day.
  if (month.text.length === 1 && at === 0 && end >= tokens.length) return at;
  const period = dayPeriod(tokens[at]!.value, month.value, 0);
  const next = readYearAfter(draft, end, period);
  pushDay(draft, period);
  return next;
}

function readIsoDate(draft: Draft, at: number): number {
  const { tokens } = draft;
  const day = tokens[at + 4];
  const dashes = typeAt(tokens, at + 1) === 'dash' && touches(tokens, at + 3, 'dash');
  if (!isYear(tokens[at]) || !dashes || !day || day.type !== 'number' || day.gap) return at;
  const month = tokens[at + 2]!;
  if (month.text.length !== 2 || day.text.length !== 2 || month.value < 1 || month.value > 12) return at;
  pushDay(draft, dayPeriod(day.value, month.value, tokens[at]!.value));
  return at + 5;
}

/** «09.2023» */
function readMonthOfYear(draft: Draft, at: number): number {
  const { tokens } = draft;
  const month = tokens[at]!.value;
  if (month < 1 || month > 12 || tokens[at + 2]!.gap || typeAt(tokens, at - 1) === 'comma') return at;
  pushPeriod(draft, monthPeriod(month, tokens[at + 2]!.value));
  return skipYearWords(tokens, at + 3);
}
