import type { PlanYear } from '../calendar/planYear.ts';
import type { Item } from './assemble.ts';
import { type Period, setYear } from './period.ts';

/** Why a year was chosen that the reader may want to check. */
export interface Doubts {
  august: boolean;
  quarter: boolean;
}

const AUGUST = 8;

/**
 * Finds the year of every period that does not name it (deadline-rules 1, 6, 15): from the other end of its
 * range, from its neighbours in a list, else from the plan year.
 */
export function placeInYear(items: readonly Item[], plan: PlanYear): Doubts {
  for (const item of items) shareWithinRange(item);
  shareWithinList(items, plan);
  const doubts: Doubts = { august: false, quarter: false };
  const others = items.map((item) => firstOf(item).month !== AUGUST);
  const neighbours = { first: others.indexOf(true), last: others.lastIndexOf(true) };
  items.forEach((item, at) => {
    placeItem(item, plan, doubts, {
      before: neighbours.first >= 0 && neighbours.first < at,
      after: neighbours.last > at,
    });
  });
  return doubts;
}

/** «20 декабря – 14 января 2024 г.» begins in 2023; «1 сентября 2023 – 31 мая» ends in 2024. */
function shareWithinRange({ start, end }: Item): void {
  if (!start || !end || start === end) return;
  if (end.year > 0 && start.year === 0) setYear(start, yearUpTo(start, end));
  else if (start.year > 0 && end.year === 0) setYear(end, yearAfter(start, end));
}

/** «с октября до конца учебного года»: the end is the last day of what closes the range. */
const yearUpTo = (start: Period, end: Period): number =>
  end.year + end.yearsOn - (start.month > end.lastMonth ? 1 : 0);

const yearBefore = (earlier: Period, later: Period): number =>
  later.year - (earlier.month > later.month ? 1 : 0);

function yearAfter(earlier: Period, later: Period): number {
  const year = earlier.year + earlier.yearsOn;
  return year + (later.month < earlier.lastMonth ? 1 : 0);
}

/**
 * «октябрь, ноябрь 2022 г.»: a year outside the plan is meant for the whole list, as far as its order allows.
 * A year of the plan changes nothing: «май 2024; октябрь» are the two ends of one academic year.
 */
function shareWithinList(items: readonly Item[], plan: PlanYear): void {
  const canLend = (period: Period): boolean =>
    period.year > 0 && period.grain !== 'open' && period.grain !== 'break' && !isOfPlan(period, plan);
  for (let at = items.length - 2; at >= 0; at--) {
    const next = firstOf(items[at + 1]!);
    if (canLend(next) && canBorrow(items[at]!)) lend(items[at]!, (period) => yearBefore(period, next));
  }
  for (let at = 1; at < items.length; at++) {
    const previous = lastOf(items[at - 1]!);
    if (canLend(previous) && canBorrow(items[at]!)) lend(items[at]!, (period) => yearAfter(previous, period));
  }
}

const firstOf = (item: Item): Period => (item.start ?? item.end)!;
const lastOf = (item: Item): Period => (item.end ?? item.start)!;
function isOfPlan({ grain, year, month }: Period, plan: PlanYear): boolean {
  if (plan.kind === 'calendar') return year === plan.first;
  if (grain === 'year') return year === plan.first || year === plan.first + 1;
  return month >= AUGUST ? year === plan.first : year === plan.first + 1;
}

const canBorrow = (item: Item): boolean => firstOf(item).year === 0 && lastOf(item).year === 0;

function lend(item: Item, yearOf: (period: Period) => number): void {
  const first = firstOf(item);
  const last = lastOf(item);
  setYear(first, yearOf(first));
  if (last !== first) setYear(last, yearAfter(first, last));
}

/** Whether items of other months than August stand before and after this one. */
interface Neighbours {
  readonly before: boolean;
  readonly after: boolean;
}

function placeItem(item: Item, plan: PlanYear, doubts: Doubts, neighbours: Neighbours): void {
  const { start, end } = item;
  if (plan.kind === 'calendar') {
    if (start && start.year === 0) start.year = plan.first;
    if (end && end.year === 0) end.year = plan.first;
    // «20 декабря – 14 января» of a plan of one year still runs over New Year.
    if (start && end && start !== end && !end.dated && start.month > end.lastMonth) end.year = start.year + 1;
    return;
  }
  if (start && end && start !== end) {
    placeRange(start, end, plan.first, doubts);
    return;
  }
  const only = firstOf(item);
  if (only.year > 0) return;
  if (only.grain === 'quarter' && only.month === 7) {
    only.year = plan.first;
    doubts.quarter = true;
  } else if (only.month === AUGUST) only.year = yearOfAugust(plan.first, doubts, neighbours);
  else only.year = yearOfMonth(only.month, plan.first);
}

const yearOfMonth = (month: number, first: number): number => (month > AUGUST ? first : first + 1);

function placeRange(start: Period, end: Period, first: number, doubts: Doubts): void {
  const inAugust = start.month === AUGUST && end.lastMonth === AUGUST;
  if (start.year === 0) {
    if (start.grain === 'quarter' && start.month === 7) doubts.quarter = true;
    const opens = start.month === AUGUST || (start.grain === 'quarter' && start.month === 7);
    start.year = opens ? first : yearOfMonth(start.month, first);
    if (inAugust) doubts.august = true;
  }
  if (end.year > 0) return;
  if (inAugust) end.year = start.year;
  else if (end.grain === 'quarter' && end.month === 7) {
    doubts.quarter = true;
    end.year = start.month < 7 ? start.year : first;
  } else end.year = end.month === AUGUST ? first + 1 : yearOfMonth(end.month, first);
}

/** August opens a list that goes on to other months, ends one that came from them, and is open to doubt alone. */
function yearOfAugust(first: number, doubts: Doubts, { before, after }: Neighbours): number {
  if (before) return first + 1;
  if (!after) doubts.august = true;
  return first;
}
