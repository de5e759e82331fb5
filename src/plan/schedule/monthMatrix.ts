import { type IsoDate, parseIsoDate, partsOf } from '../calendar/isoDate.ts';
import { boundsOfPlanYear } from '../calendar/planYear.ts';
import { printDay } from '../calendar/printDay.ts';
import type { Reading } from '../deadline/reading.ts';
import type { Activity, Plan } from '../model/plan.ts';

/** One month of the matrix. */
export interface MatrixMonth {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** «Сен» */
  readonly label: string;
}

export interface MatrixRow {
  readonly activity: Activity;
  readonly number: string;
  readonly title: string;
  readonly executors: string;
  readonly section: string;
  /** Parallel to `months`: «●», «↻» for what recurs, '' for no mark. */
  readonly marks: readonly string[];
  /** Said beside the title of an activity without a month: «регулярно», «весь период», its deadline. */
  readonly whole: string;
}

/** «Сетевой график» as data: the same for the generated tab and for the page of the document. */
export interface MonthMatrix {
  /** Months in which anything is marked. */
  readonly months: readonly MatrixMonth[];
  readonly rows: readonly MatrixRow[];
}

export const MONTH_LABELS: readonly string[] = [
  'Янв',
  'Фев',
  'Мар',
  'Апр',
  'Май',
  'Июн',
  'Июл',
  'Авг',
  'Сен',
  'Окт',
  'Ноя',
  'Дек',
];

const ONCE = '●';
const AGAIN = '↻';

/** Months since year 0: consecutive numbers for consecutive months. */
const monthNumber = (day: IsoDate): number => {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
};

/** Months that a reading touches, inside `first`…`last`; an open side reaches the end of the plan year. */
function monthsOf(reading: Reading | null, first: number, last: number): ReadonlySet<number> {
  const months = new Set<number>();
  for (const { from, to } of reading?.spans ?? []) {
    // «до 15 октября» is marked where it is due, not in all the months before.
    const start = from ? monthNumber(from) : to ? monthNumber(to) : first;
    const end = to ? monthNumber(to) : last;
    for (let month = Math.max(start, first); month <= Math.min(end, last); month++) months.add(month);
  }
  return months;
}

/** A deadline without a day lasts all the time; one that is unread, or of another year, is said as typed. */
function wordsFor({ deadline, reading }: Activity): string {
  if (reading?.kind === 'recurring') return 'регулярно';
  if (deadline !== '' && reading?.kind === 'undated') return 'весь период';
  const day = parseIsoDate(deadline);
  return day ? printDay(day) : deadline.replace(/\s+/g, ' ');
}

/** Plan → month matrix (blueprint §11). No months, no matrix: `months` is empty when nothing is dated. */
export function matrixOf({ year, activities }: Plan): MonthMatrix {
  if (!year) return { months: [], rows: [] };
  const bounds = boundsOfPlanYear(year);
  const first = monthNumber(bounds.from);
  const last = monthNumber(bounds.to);
  const touched = activities.map(({ reading }) => monthsOf(reading, first, last));
  const used = [...new Set(touched.flatMap((months) => [...months]))].sort((a, b) => a - b);
  return {
    months: used.map((number) => ({
      year: Math.floor(number / 12),
      month: (number % 12) + 1,
      label: MONTH_LABELS[number % 12]!,
    })),
    rows: activities.map((activity, index): MatrixRow => {
      const recurs = activity.reading?.kind === 'recurring';
      const months = touched[index]!;
      return {
        activity,
        number: activity.number,
        title: activity.title,
        executors: activity.executors,
        section: activity.inSection,
        marks: used.map((month) => (months.has(month) ? (recurs ? AGAIN : ONCE) : '')),
        whole: months.size > 0 ? '' : wordsFor(activity),
      };
    }),
  };
}
