import { daysBetween, type IsoDate, isoDate, partsOf } from '../calendar/isoDate.ts';
import { boundsOfPlanYear, formatPlanYear, type PlanYear } from '../calendar/planYear.ts';
import { printDay } from '../calendar/printDay.ts';
import type { Span } from '../deadline/reading.ts';
import type { Activity, Plan } from '../model/plan.ts';
import { check } from './check.ts';
import { hasNote, withNote } from './deadline.ts';
import { grouped } from './group.ts';

const quoteDeadline = ({ deadline }: Activity): string => `«${deadline}»`;

/** A whole term: its weeks are counted without the breaks («1 сентября – 31 мая (36 недель)»). */
const isTerm = (spans: readonly Span[]): boolean =>
  spans.some(({ from, to }) => from !== null && to !== null && daysBetween(from, to) > 84);

/** The same day a year later; 29 February becomes 28 February. */
function nextYear(day: IsoDate): IsoDate {
  const { year, month, day: number } = partsOf(day);
  return isoDate(year + 1, month, number) ?? isoDate(year + 1, month, number - 1)!;
}

const daysOf = (spans: readonly Span[]): IsoDate[] =>
  spans.flatMap(({ from, to }) => [from, to].filter((day) => day !== null));

/** Preparation may begin so many days before the plan year: that is early, not last year's. */
const EARLY_DAYS = 62;

/** Last year's date in this year's plan: all its days fit once a year is added. */
function isStale({ reading }: Activity, year: PlanYear): boolean {
  const { from, to } = boundsOfPlanYear(year);
  const days = daysOf(reading?.spans ?? []);
  return (
    days.some((day) => daysBetween(day, from) > EARLY_DAYS) &&
    days.every((day) => day < to && nextYear(day) >= from && nextYear(day) <= to)
  );
}

/** A reversed deadline has a wrong year somewhere: one finding on it is enough. */
const outsideYear = (plan: Plan): readonly Activity[] =>
  withNote(plan, 'outside-year').filter((activity) => !hasNote(activity, 'reversed'));

/** What a single deadline cell says; one finding a kind. */
export const deadlineChecks = [
  check('deadline-unreadable', 'warning', function* ({ plan }) {
    const unread = plan.activities.filter(
      (activity) =>
        activity.deadline !== '' &&
        activity.reading?.kind === 'unreadable' &&
        !hasNote(activity, 'impossible-date'),
    );
    yield* grouped(unread, 'deadline', quoteDeadline);
  }),

  check('deadline-impossible', 'error', ({ plan }) =>
    grouped(withNote(plan, 'impossible-date'), 'deadline', quoteDeadline),
  ),

  check('deadline-reversed', 'error', ({ plan }) =>
    grouped(withNote(plan, 'reversed'), 'deadline', quoteDeadline),
  ),

  check('deadline-stale-year', 'error', function* ({ plan }) {
    const { year } = plan;
    if (!year) return;
    const stale = outsideYear(plan).filter((activity) => isStale(activity, year));
    yield* grouped(stale, 'deadline', quoteDeadline, { year: formatPlanYear(year) });
  }),

  check('deadline-outside-year', 'warning', function* ({ plan }) {
    const { year } = plan;
    if (!year) return;
    const outside = outsideYear(plan).filter((activity) => !isStale(activity, year));
    yield* grouped(outside, 'deadline', quoteDeadline, { year: formatPlanYear(year) });
  }),

  check('deadline-duration', 'warning', ({ plan }) =>
    grouped(
      withNote(plan, 'duration-mismatch').filter(({ reading }) => !isTerm(reading!.spans)),
      'deadline',
      quoteDeadline,
    ),
  ),

  check('deadline-weekday', 'warning', ({ plan }) =>
    grouped(withNote(plan, 'weekday-mismatch'), 'deadline', quoteDeadline),
  ),

  check('deadline-maybe-range', 'note', ({ plan }) =>
    grouped(withNote(plan, 'maybe-range'), 'deadline', quoteDeadline),
  ),

  check('deadline-missing-day', 'note', ({ plan }) =>
    grouped(withNote(plan, 'missing-day'), 'deadline', quoteDeadline),
  ),

  // Several dates in a cell are usual («октябрь, апрель»); one that swallows another is not.
  check('deadlines-overlap', 'note', ({ plan }) =>
    grouped(
      plan.activities.filter(({ reading }) => reading?.kind === 'dates' && overlap(reading.spans)),
      'deadline',
      quoteDeadline,
    ),
  ),

  check('august-ambiguous', 'note', function* ({ plan }) {
    const { year } = plan;
    if (year?.kind !== 'academic') return;
    const unsettled = withNote(plan, 'ambiguous-august').filter((activity) => {
      const at = plan.activities.indexOf(activity);
      return ![plan.activities[at - 1], plan.activities[at + 1]].some(
        (neighbour) => neighbour !== undefined && beginsTheYear(neighbour, year),
      );
    });
    yield* grouped(unsettled, 'deadline', quoteDeadline, {
      first: String(year.first),
      second: String(year.first + 1),
    });
  }),

  check('quarter-ambiguous', 'note', ({ plan }) =>
    grouped(withNote(plan, 'ambiguous-quarter'), 'deadline', ({ deadline, reading }) =>
      [`«${deadline}»`, ...daysOf(reading!.spans).map(printDay)].join(' – '),
    ),
  ),
] as const;

/** A neighbour in August or September of the first year settles an August beside it: it is preparation. */
function beginsTheYear(activity: Activity, { first }: PlanYear): boolean {
  const from = activity.reading?.kind === 'dates' ? activity.reading.spans[0]?.from : null;
  return (
    !hasNote(activity, 'ambiguous-august') &&
    from != null &&
    from >= `${first}-08-01` &&
    from <= `${first}-09-30`
  );
}

function overlap(spans: readonly Span[]): boolean {
  return spans.some((a, i) =>
    spans.some((b, j) => j > i && (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9')),
  );
}
