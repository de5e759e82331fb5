import { addDays, daysInMonth, type IsoDate, isoDate } from '../calendar/isoDate.ts';
import { boundsOfPlanYear, type PlanYear } from '../calendar/planYear.ts';
import type { Item } from './assemble.ts';
import type { Period } from './period.ts';
import type { Span } from './reading.ts';

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** A day in a year that is known; null when the calendar does not have it. */
function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}` as IsoDate;
}

const firstDay = (period: Period): IsoDate | null => dayOf(period.year, period.month, period.day);

function lastDay(period: Period): IsoDate | null {
  const year = period.year + period.yearsOn;
  return dayOf(year, period.lastMonth, period.lastDay || daysInMonth(year, period.lastMonth));
}

/** The span of an item whose years are known; null when one of its days does not exist. */
export function spanOf(item: Item, plan: PlanYear): Span | null {
  const from = item.start ? firstDay(item.start) : null;
  const to = item.end ? (item.before ? dayBefore(item.end, plan) : lastDay(item.end)) : null;
  if ((item.start && !from) || (item.end && !to)) return null;
  return { from, to };
}

/** «до августа» cannot end before the plan begins: then next year's August is meant. */
function dayBefore(period: Period, plan: PlanYear): IsoDate {
  const day = addDays(isoDate(period.year, period.month, 1)!, period.day - 2);
  const tooEarly = !period.dated && day < boundsOfPlanYear(plan).from;
  return tooEarly ? dayBefore({ ...period, year: period.year + 1, dated: true }, plan) : day;
}
