import { dayNumber, type IsoDate, weekdayOf } from '../calendar/isoDate.ts';
import type { Item } from './assemble.ts';
import type { Duration } from './draft.ts';
import type { Period } from './period.ts';
import type { Span } from './reading.ts';

/** What the text says beside a date, checked against the date: its length and its weekday. */

/**
 * False when a written length contradicts the days. Only ranges between explicit days are checked; several
 * lengths are paired with as many spans, else one length stands for all spans together.
 */
export function durationsFit(
  durations: readonly Duration[],
  items: readonly Item[],
  spans: readonly Span[],
): boolean {
  const exact = items.every(({ start, end }) => start?.grain === 'day' && end?.grain === 'day');
  const ranged = items.some(({ start, end }) => start !== end);
  if (!exact || !ranged || spans.some((span) => span.from! > span.to!)) return true;
  if (durations.length === spans.length) return durations.every((length, at) => fits(length, [spans[at]!]));
  return durations.length !== 1 || fits(durations[0]!, spans);
}

function fits({ count, unit }: Duration, spans: readonly Span[]): boolean {
  const days = spans.reduce((sum, { from, to }) => sum + dayNumber(to!) - dayNumber(from!) + 1, 0);
  if (unit === 'day') return days === count;
  if (days >= 7 * count - 2 && days <= 7 * count + 1) return true;
  return weeksTouched(spans) === count;
}

/** Weeks from Monday to Sunday that hold at least one of the days; a week shared by two spans counts once. */
function weeksTouched(spans: readonly Span[]): number {
  const ranges = spans.map(({ from, to }) => [weekNumber(from!), weekNumber(to!)] as const);
  ranges.sort((a, b) => a[0] - b[0]);
  let touched = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [first, last] of ranges) {
    if (last <= reached) continue;
    touched += last - Math.max(first, reached + 1) + 1;
    reached = last;
  }
  return touched;
}

/** 1970-01-01 was a Thursday: weeks that begin on Monday are shifted by three days. */
const weekNumber = (day: IsoDate): number => Math.floor((dayNumber(day) + 3) / 7);

/** False when a day of an explicit year does not fall on the weekday written beside it. */
export function weekdaysFit(items: readonly Item[], spans: readonly Span[]): boolean {
  return items.every(
    ({ start, end }, at) => weekdayFits(start, spans[at]!.from) && weekdayFits(end, spans[at]!.to),
  );
}

function weekdayFits(period: Period | null, day: IsoDate | null): boolean {
  if (!period || !day || period.weekday < 1 || !period.dated) return true;
  return weekdayOf(day) === period.weekday;
}
