import { isoDate, lastOfMonth } from '../calendar/isoDate.ts';
import type { PlanYear } from '../calendar/planYear.ts';
import type { Plan } from '../model/plan.ts';
import { type CheckContext, check } from './check.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';

/** Months of lessons: September to May, [years after the first, month]. */
const MONTHS: readonly (readonly [number, number])[] = [
  [0, 9],
  [0, 10],
  [0, 11],
  [0, 12],
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
];

/** Plans of a few rows prepare something; of them a gap says nothing. */
const LEAST_ACTIVITIES = 6;
/** Holidays and quarters make short gaps in every plan. */
const LEAST_GAP = 3;

/** For each month of lessons, whether some activity may fall into it; what recurs or has no date may always. */
function busyMonths({ activities }: Plan, year: PlanYear): boolean[] {
  const spans = activities.flatMap(({ reading }) =>
    reading?.kind === 'dates' || reading?.kind === 'recurring' ? reading.spans : [],
  );
  const isOpen = activities.some(
    ({ reading }) =>
      reading?.kind === 'undated' || (reading?.kind === 'recurring' && reading.spans.length === 0),
  );
  return MONTHS.map(([later, month]) => {
    const first = isoDate(year.first + later, month, 1)!;
    const last = lastOfMonth(year.first + later, month);
    return isOpen || spans.some(({ from, to }) => (from ?? '') <= last && (to ?? '9') >= first);
  });
}

/**
 * The longest run of months with nothing in them, between months with something: a plan that begins in February is
 * a plan of half a year. [first, last] as indexes into MONTHS.
 */
function longestGap(busy: readonly boolean[]): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let last = -1;
  busy.forEach((isBusy, index) => {
    if (!isBusy) return;
    const length = index - last - 1;
    if (last >= 0 && length > (best ? best[1] - best[0] + 1 : 0)) best = [last + 1, index - 1];
    last = index;
  });
  return best;
}

function* gaps({ plan, today }: CheckContext): Iterable<Item> {
  const { year, activities } = plan;
  if (year?.kind !== 'academic' || isYearOver(plan, today) || activities.length < LEAST_ACTIVITIES) return;
  // While deadlines are still being filled in, a gap is only what nobody has come to yet.
  if (activities.some(({ deadline, title }) => deadline === '' && title !== '')) return;
  const gap = longestGap(busyMonths(plan, year));
  if (!gap || gap[1] - gap[0] + 1 < LEAST_GAP) return;
  yield { params: { from: String(MONTHS[gap[0]]![1]), to: String(MONTHS[gap[1]]![1]) } };
}

const CLOSING = /итог|отч[её]т|анализ|заключительн|результат/i;

function* withoutClosing({ plan, today }: CheckContext): Iterable<Item> {
  if (plan.activities.length < LEAST_ACTIVITIES || isYearOver(plan, today)) return;
  const isThere = plan.activities.some(
    ({ title, result, inSection }) => CLOSING.test(title) || CLOSING.test(result) || CLOSING.test(inSection),
  );
  if (!isThere) yield { params: {} };
}

/** The plan as a whole. */
export const wholeYearChecks = [
  check('year-gap', 'note', (context) => together('activities', 'deadline', gaps(context)), 'yearGap'),
  check(
    'no-closing',
    'note',
    (context) => together('activities', 'title', withoutClosing(context)),
    'closing',
  ),
] as const;
