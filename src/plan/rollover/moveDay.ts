import { daysInMonth, type IsoDate, isoDate, partsOf } from '../calendar/isoDate.ts';

/** The same day `years` later; null for 29 February of a common year. */
export function moveDay(day: IsoDate, years: number): IsoDate | null {
  const { year, month, day: date } = partsOf(day);
  return isoDate(year + years, month, date);
}

/** Whether `after` is `before` `years` later; the last day of February follows the length of the month. */
export function isMoved(before: IsoDate | null, after: IsoDate | null, years: number): boolean {
  if (before === null || after === null) return before === after;
  if (moveDay(before, years) === after) return true;
  const [a, b] = [partsOf(before), partsOf(after)];
  const isLast = (of: typeof a): boolean => of.day === daysInMonth(of.year, of.month);
  return a.month === 2 && b.month === 2 && b.year === a.year + years && isLast(a) && isLast(b);
}
