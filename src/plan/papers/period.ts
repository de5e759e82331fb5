import { type IsoDate, isoDate } from '../calendar/isoDate.ts';
import { boundsOfPlanYear, type PlanYear } from '../calendar/planYear.ts';
import type { ReportPeriod } from './paper.ts';

/** Both days inclusive. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The last day of the first half-year; a plan of several years counts by its first one. */
const firstHalfEnds = ({ kind, first }: PlanYear): IsoDate =>
  kind === 'academic' ? isoDate(first, 12, 31)! : isoDate(first, 6, 30)!;

/**
 * The days a report speaks of. The first half-year of an academic year begins with its preparation in August, so
 * that no deadline of the plan falls between two reports; the second one ends with the plan year, also in a plan
 * of several calendar years.
 */
export function daysOfPeriod(year: PlanYear, period: ReportPeriod): Days {
  const { from, to } = boundsOfPlanYear(year);
  if (period === 'first') return { from, to: firstHalfEnds(year) };
  if (period === 'year') return { from, to };
  const second = year.kind === 'academic' ? isoDate(year.first + 1, 1, 1)! : isoDate(year.first, 7, 1)!;
  return { from: second, to };
}

/** The period that ended last, or is about to: the first half-year until a month after its end, then the year. */
export function defaultPeriod(year: PlanYear | null, today: IsoDate): ReportPeriod {
  if (year === null) return 'year';
  const lastDay = year.kind === 'academic' ? isoDate(year.first + 1, 1, 31)! : isoDate(year.first, 7, 31)!;
  return today <= lastDay ? 'first' : 'year';
}
