import { dayNumber, fromDayNumber, type IsoDate } from '../calendar/isoDate.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';

/**
 * Working days under consecutive numbers, so that «three working days later» is one addition. Number 0 is the
 * first working day on or after the first day asked for.
 */
export interface WorkingDays {
  /** First working day on or after each day; NO_DAY where the day is null. */
  readonly onOrAfter: (days: ArrayLike<IsoDate | null>) => Float64Array;
  /** Last working day on or before each day; NO_DAY where the day is null. */
  readonly onOrBefore: (days: ArrayLike<IsoDate | null>) => Float64Array;
  /** The day of a number, also outside the stretch that was asked for. */
  readonly dayOf: (number: number) => IsoDate;
}

export const NO_DAY = Number.NaN;

/** Days of a year in a table with 31 days a month: two digits of a string become an index without a search. */
const MONTH = 31;
const YEAR = 12 * MONTH;
const ZERO = 48;

/** Place of `YYYY-MM-DD` in such a table, counted from year 0. Read digit by digit: there may be very many. */
function slotOf(day: string): number {
  const year =
    (day.charCodeAt(0) - ZERO) * 1000 +
    (day.charCodeAt(1) - ZERO) * 100 +
    (day.charCodeAt(2) - ZERO) * 10 +
    (day.charCodeAt(3) - ZERO);
  const month = (day.charCodeAt(5) - ZERO) * 10 + (day.charCodeAt(6) - ZERO);
  const date = (day.charCodeAt(8) - ZERO) * 10 + (day.charCodeAt(9) - ZERO);
  return year * YEAR + (month - 1) * MONTH + (date - 1);
}

/** Numbers the working days from `first` to `last`; every day asked about later must lie between them. */
export function numberWorkingDays(calendar: WorkCalendar, first: IsoDate, last: IsoDate): WorkingDays {
  const start = slotOf(first);
  const days: IsoDate[] = [];
  /** Working days before the day in this slot. */
  const before = new Int32Array(slotOf(last) - start + 1);
  /** 1 when the day in this slot is a working day itself. */
  const works = new Uint8Array(before.length);
  const end = dayNumber(last);
  for (let at = dayNumber(first); at <= end; at++) {
    const day = fromDayNumber(at);
    const slot = slotOf(day) - start;
    before[slot] = days.length;
    if (!calendar.isWorkingDay(day)) continue;
    works[slot] = 1;
    days.push(day);
  }
  const origin = calendar.nextWorkingDay(first);
  /** Long chains run on behind the last day that was named. */
  const outside = new Map<number, IsoDate>();
  const numbers = (list: ArrayLike<IsoDate | null>, back: boolean): Float64Array => {
    const result = new Float64Array(list.length);
    for (let at = 0; at < list.length; at++) {
      const day = list[at]!;
      if (day === null) {
        result[at] = NO_DAY;
        continue;
      }
      const slot = slotOf(day) - start;
      result[at] = before[slot]! - (back ? 1 - works[slot]! : 0);
    }
    return result;
  };
  return {
    onOrAfter: (list) => numbers(list, false),
    onOrBefore: (list) => numbers(list, true),
    dayOf: (number) => {
      const known = days[number] ?? outside.get(number);
      if (known) return known;
      const day = calendar.addWorkingDays(origin, number);
      outside.set(number, day);
      return day;
    },
  };
}
