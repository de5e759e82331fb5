import { daysBetween, partsOf } from '../calendar/isoDate.ts';
import type { PlanYear } from '../calendar/planYear.ts';
import type { SchoolBreak } from '../calendar/schoolBreak.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import type { Reading } from '../deadline/reading.ts';
import { tokenize } from '../deadline/tokenize.ts';
import { isMoved, moveDay } from './moveDay.ts';
import { moveYears } from './moveYears.ts';
import { namesMovingFeast } from './movingFeasts.ts';

/** Why a deadline needs a person: the code of a finding. */
export type DeadlineDoubt =
  /** A weekday stands beside its day; next year it is another one. */
  | 'weekday'
  /** Days of school holidays, of Shrovetide, of Mother's day: they lie elsewhere every year. */
  | 'moving-days'
  /** 29 February */
  | 'no-such-day'
  /** It names days outside the year of the old plan, so it was wrong already or means something else. */
  | 'year-outside'
  /** As `year-outside`, but it belongs to the plan: «июнь 2023», «2024 год». It was moved with the rest. */
  | 'outside-moved'
  /** It names a year, and moved it would not be read as the same days of the next year. */
  | 'not-moved';

export interface MovedDeadline {
  readonly text: string;
  readonly doubt: DeadlineDoubt | null;
}

/**
 * A deadline of the old plan as the new one says it: explicit years are moved, everything else stays as typed. The
 * moved text must be read as the same days `shift` years later; else it stays untouched and a person decides.
 */
export function moveDeadline(
  text: string,
  title: string,
  year: PlanYear,
  next: PlanYear,
  breaks: readonly SchoolBreak[],
): MovedDeadline {
  const before = readDeadline(text, year, breaks);
  const moved = moveYears(text, next.first - year.first);
  if (moved === text) return { text, doubt: doubtOfBare(text, title, before, readDeadline(text, next)) };
  // «Май, ежегодно с 2023»: the year says since when.
  if (before.kind === 'recurring' && before.spans.length === 0) return { text, doubt: null };
  const isOutside = before.notes.includes('outside-year');
  if (isOutside && !isOfYears(before, year)) return { text, doubt: 'year-outside' };
  const after = readDeadline(moved, next, moveBreaks(breaks, next.first - year.first));
  if (before.kind !== 'unreadable' && isSameLater(before, after, next.first - year.first))
    return { text: moved, doubt: isOutside ? 'outside-moved' : doubtOfDays(text, title, before) };
  if (before.kind !== 'unreadable' && after.notes.includes('impossible-date'))
    return { text, doubt: 'no-such-day' };
  return { text, doubt: 'not-moved' };
}

/**
 * Whether it belongs to the plan though it reaches out of it: the summer before, a camp over the New Year. A stretch of
 * several years is a programme's.
 */
const isOfYears = ({ spans }: Reading, { kind, first, last }: PlanYear): boolean =>
  spans.every((span) => {
    const [from, to] = [span.from ?? span.to, span.to ?? span.from];
    if (from === null || to === null || daysBetween(from, to) > 366) return false;
    return [from, to].some((day) => {
      const named = partsOf(day).year;
      return named >= first && named <= (kind === 'academic' ? first + 1 : (last ?? first));
    });
  });

/** Breaks lie elsewhere in the new year, but «весенние каникулы 2024» are its spring break all the same. */
const moveBreaks = (breaks: readonly SchoolBreak[], years: number): SchoolBreak[] =>
  breaks.map((each) => ({
    ...each,
    from: moveDay(each.from, years) ?? each.from,
    to: moveDay(each.to, years) ?? each.to,
  }));

/** A text without a year is right again next year, unless its days are tied to a week or to a moving feast. */
function doubtOfBare(text: string, title: string, before: Reading, after: Reading): DeadlineDoubt | null {
  const isLost = before.kind === 'dates' && after.notes.includes('impossible-date');
  return isLost ? 'no-such-day' : doubtOfDays(text, title, before);
}

function doubtOfDays(text: string, title: string, { kind }: Reading): DeadlineDoubt | null {
  // «Каждую первую среду» holds in any year.
  if (kind === 'recurring') return null;
  if (kind === 'dates' ? namesWeekday(text) : namesDayWithWeekday(text)) return 'weekday';
  // «Масленица – март» holds in any year; a day of March does not.
  return namesMovingFeast(`${title} ${text}`) && /(?:^|\D)\d{1,2}(?!\d)/.test(text) ? 'moving-days' : null;
}

const namesWeekday = (text: string): boolean => tokenize(text).some(({ type }) => type === 'weekday');

/** «1 (суббота)», «15 (пт), 22 (пт) сентября»: of a deadline that is not understood. */
function namesDayWithWeekday(text: string): boolean {
  const tokens = tokenize(text).filter(({ type }) => type !== 'open' && type !== 'comma');
  return tokens.some(({ type }, at) => type === 'weekday' && tokens[at - 1]?.type === 'number');
}

function isSameLater(before: Reading, after: Reading, years: number): boolean {
  return (
    before.kind === after.kind &&
    before.spans.length === after.spans.length &&
    before.spans.every(
      ({ from, to }, at) =>
        isMoved(from, after.spans[at]!.from, years) && isMoved(to, after.spans[at]!.to, years),
    )
  );
}
