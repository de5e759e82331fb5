import { type DayRule, holidaysOf, MOVED_DAYS } from './holidays.ts';
import { dayNumber, fromDayNumber, type IsoDate, isoDate } from './isoDate.ts';

export type { DayRule } from './holidays.ts';

export interface WorkCalendar {
  isWorkingDay(day: IsoDate): boolean;
  /** `day` itself when it is a working day, else the first one after it (ГК РФ, ст. 193). */
  nextWorkingDay(day: IsoDate): IsoDate;
  /**
   * The working day `count` working days after `day` (before it, when negative). 0 gives `nextWorkingDay(day)`;
   * an activity that starts on a working day and takes n days ends on `addWorkingDays(start, n - 1)`.
   */
  addWorkingDays(day: IsoDate, count: number): IsoDate;
  /** Working days from `from` to `to`, both included; 0 when `to` is earlier. */
  workingDaysBetween(from: IsoDate, to: IsoDate): number;
}

export interface WorkCalendarOptions {
  /** Days a week on which the institution works: 5 = Monday–Friday, 6 = Monday–Saturday, 7 = every day. */
  readonly week: 5 | 6 | 7;
  /** The institution's own rules; they outweigh the public ones, a later rule an earlier one. */
  readonly extra?: readonly DayRule[];
}

/** Working days of one year, counted from its first day. */
interface YearTable {
  readonly firstDay: number;
  /** `before[n]` = working days among the first n days; its length is the number of days plus one. */
  readonly before: Uint16Array;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

/**
 * Russian working days of any year: weekends, public holidays, the moved days of 2023–2026 (holidays.ts). For
 * other years only the permanent holidays and weekends are known. A year is worked out once, when it is first
 * asked for; after that a day is one lookup.
 */
export function workCalendar({ week, extra = [] }: WorkCalendarOptions): WorkCalendar {
  const tables = new Map<number, YearTable>();

  const tableOf = (year: number): YearTable => {
    const known = tables.get(year);
    if (known) return known;
    const table = buildYear(year, week, extra);
    tables.set(year, table);
    return table;
  };

  const isWorkingDay = (day: IsoDate): boolean => {
    const table = tableOf(yearOf(day));
    const at = dayNumber(day) - table.firstDay;
    return table.before[at + 1]! > table.before[at]!;
  };

  /** Working days of the year of `day` that come before it. */
  const rankOf = (day: IsoDate): number => {
    const table = tableOf(yearOf(day));
    return table.before[dayNumber(day) - table.firstDay]!;
  };

  const totalOf = (year: number): number => {
    const { before } = tableOf(year);
    return before[before.length - 1]!;
  };

  /** The working day with `rank` others before it, counted from 1 January of `startYear`. */
  const dayOfRank = (startYear: number, startRank: number): IsoDate => {
    let year = startYear;
    let rank = startRank;
    while (rank < 0 && year > FIRST_YEAR) rank += totalOf(--year);
    while (rank >= totalOf(year) && year < LAST_YEAR) rank -= totalOf(year++);
    const { firstDay, before } = tableOf(year);
    return fromDayNumber(firstDay + lastIndexAtMost(before, Math.max(rank, 0)));
  };

  return {
    isWorkingDay,
    nextWorkingDay: (day) => (isWorkingDay(day) ? day : dayOfRank(yearOf(day), rankOf(day))),
    addWorkingDays(day, count) {
      // From a day of rest the first working day after it is already one day on.
      const start = rankOf(day) - (count > 0 && !isWorkingDay(day) ? 1 : 0);
      return dayOfRank(yearOf(day), start + count);
    },
    workingDaysBetween(from, to) {
      if (to < from) return 0;
      let days = rankOf(to) - rankOf(from) + (isWorkingDay(to) ? 1 : 0);
      for (let year = yearOf(from); year < yearOf(to); year++) days += totalOf(year);
      return days;
    },
  };
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** Index of the last entry of a rising array that is not above `value`: the day on which that rank is reached. */
function lastIndexAtMost(values: Uint16Array, value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function buildYear(year: number, week: number, extra: readonly DayRule[]): YearTable {
  const firstDay = dayNumber(isoDate(year, 1, 1)!);
  const length = dayNumber(isoDate(year, 12, 31)!) - firstDay + 1;
  const working = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    // 1970-01-01 was a Thursday; 0 = Monday.
    working[at] = (((firstDay + at + 3) % 7) + 7) % 7 < week ? 1 : 0;
  }
  for (const rule of [...holidaysOf(year), ...MOVED_DAYS.filter((moved) => applies(moved, week)), ...extra]) {
    const from = Math.max(dayNumber(rule.from) - firstDay, 0);
    const to = Math.min(dayNumber(rule.to) - firstDay, length - 1);
    for (let at = from; at <= to; at++) working[at] = rule.kind === 'working' ? 1 : 0;
  }
  const before = new Uint16Array(length + 1);
  for (let at = 0; at < length; at++) before[at + 1] = before[at]! + working[at]!;
  return { firstDay, before };
}

/** Rest is moved for those who would have rested: a seven-day week has no weekend to move. */
const applies = (rule: DayRule, week: number): boolean => week === 5 || (week === 6 && !rule.onlyFiveDayWeek);
