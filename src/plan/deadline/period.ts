/**
 * How finely a period is named.
 * `part` is a part of a month, `term` a school quarter, `open` the whole plan or school year.
 */
export type Grain =
  | 'break'
  | 'day'
  | 'half-year'
  | 'month'
  | 'open'
  | 'part'
  | 'quarter'
  | 'season'
  | 'term'
  | 'year';

/** A named stretch of the calendar whose year, and sometimes month, may still have to be found. */
export interface Period {
  readonly grain: Grain;
  /** Year of the first day; 0 until it is known. */
  year: number;
  /** 1–12; 0 while a day or a part waits for its month («2» in «2-4 октября»). */
  month: number;
  readonly day: number;
  /** Years from the first day to the last. */
  readonly yearsOn: number;
  lastMonth: number;
  /** 0 = the last day of the month. */
  readonly lastDay: number;
  /** A week, a school quarter, a break: others may count its days differently. */
  readonly approximate: boolean;
  /** The month was taken from a neighbour. */
  borrowed: boolean;
  /** The text itself names the year. */
  dated: boolean;
  /** A month in the genitive with nothing before it: the day was forgotten («апреля»). */
  missingDay: boolean;
  /** Weekday written beside the day (1–7); 0 none, -1 more than one. */
  weekday: number;
}

function period(
  grain: Grain,
  year: number,
  month: number,
  day: number,
  yearsOn: number,
  lastMonth: number,
  lastDay: number,
  approximate: boolean,
): Period {
  return {
    grain,
    year,
    month,
    day,
    yearsOn,
    lastMonth,
    lastDay,
    approximate,
    borrowed: false,
    dated: year > 0,
    missingDay: false,
    weekday: 0,
  };
}

export const dayPeriod = (day: number, month: number, year: number): Period =>
  period('day', year, month, day, 0, month, day, false);

export const monthPeriod = (month: number, year: number): Period =>
  period('month', year, month, 1, 0, month, 0, false);

export const yearPeriod = (year: number): Period => period('year', year, 1, 1, 0, 12, 0, false);

/** 1 September – 31 May. */
export const schoolYearPeriod = (first: number): Period => period('open', first, 9, 1, 1, 5, 0, false);

/** Days `first`–`last` of a month that is named elsewhere; last 0 = its end. */
export const partPeriod = (first: number, last: number): Period =>
  period('part', 0, 0, first, 0, 0, last, true);

/** Whole months of one calendar year. */
export const monthsPeriod = (
  grain: Grain,
  firstMonth: number,
  lastMonth: number,
  approximate: boolean,
): Period => period(grain, 0, firstMonth, 1, lastMonth < firstMonth ? 1 : 0, lastMonth, 0, approximate);

/** A period whose days are known from outside the text: the plan year, a school break. */
export const fixedPeriod = (
  grain: 'break' | 'open',
  from: readonly [number, number, number],
  to: readonly [number, number, number],
): Period => period(grain, from[0], from[1], from[2], to[0] - from[0], to[1], to[2], grain === 'break');

export function setYear(target: Period, year: number): void {
  target.year = year;
  target.dated = true;
}

export function setMonth(target: Period, source: Period): void {
  target.month = source.month;
  target.lastMonth = source.month;
  target.year = source.year;
  target.dated = source.dated;
  target.borrowed = true;
}

/** «2024 г. – май», «2024 год, I квартал»: the year before these is theirs. */
export const takesYear = ({ dated, grain }: Period): boolean =>
  !dated && (grain === 'day' || grain === 'part' || grain === 'month' || grain === 'quarter');

/**
 * «осенние каникулы – 28 октября», «Октябрь – 15.10», «I квартал – март»: the second period lies in the first
 * and says more exactly when. Years are compared only where the text names both.
 */
export function isSpelledOutBy(label: Period, exact: Period): boolean {
  if (label.grain === exact.grain || exact.month === 0 || exact.grain === 'year') return false;
  // Schools set the days of breaks, quarters and half-years themselves: any written day outweighs ours.
  if (label.grain === 'break') return true;
  if (exact.grain === 'day' && (label.grain === 'term' || label.grain === 'half-year')) return true;
  if (label.grain === 'year') return takesYear(exact);
  if (label.grain === 'day' || label.grain === 'part') return false;
  if (label.yearsOn > 0) return exact.month >= label.month || exact.lastMonth <= label.lastMonth;
  if (label.dated && exact.dated && label.year !== exact.year) return false;
  return exact.month >= label.month && exact.lastMonth <= label.lastMonth;
}
