import { holidaysOf } from '../calendar/holidays.ts';
import { addDays, daysBetween, type IsoDate, partsOf, weekdayOf } from '../calendar/isoDate.ts';
import { formatPlanYear } from '../calendar/planYear.ts';
import { printDay } from '../calendar/printDay.ts';
import { readDay } from '../model/day.ts';
import type { Activity } from '../model/plan.ts';
import { check } from './check.ts';
import {
  effectiveReading,
  endOf,
  isFinished,
  isLastDayTyped,
  isPostponed,
  isWatched,
  isYearOver,
} from './deadline.ts';
import { grouped } from './group.ts';

/** A deadline may lie this long before the approval: August and September are preparation. */
const PREPARATION_DAYS = 31;

const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];

/** The course of time: what is due, what is late, what falls on a day off. */
export const watchChecks = [
  check('year-over', 'note', function* ({ plan, today }) {
    if (!isYearOver(plan, today) || plan.activities.length === 0) return;
    yield { at: { tab: 'requisites', column: 'year' }, params: { year: formatPlanYear(plan.year!) } };
  }),

  check('overdue', 'warning', function* ({ plan, today }) {
    if (!isWatched(plan, today)) return;
    const ends = endsOf(plan.activities, (activity) => endOf(effectiveReading(activity, plan)));
    const late = plan.activities.filter(
      (activity) => !isFinished(activity) && (ends.get(activity) ?? today) < today,
    );
    yield* grouped(late, 'status', (activity) => printDay(ends.get(activity)!));
  }),

  check('due-soon', 'note', function* ({ plan, today }) {
    if (!isWatched(plan, today)) return;
    const days = Number(plan.settings('warnDays')) || 0;
    const ends = endsOf(plan.activities, (activity) => endOf(effectiveReading(activity, plan)));
    const soon = plan.activities.filter((activity) => {
      const end = ends.get(activity);
      return !isFinished(activity) && end !== undefined && end >= today && daysBetween(today, end) <= days;
    });
    yield* grouped(soon, 'status', (activity) => printDay(ends.get(activity)!), {
      until: printDay(addDays(today, days)),
    });
  }),

  check('postponed-without-date', 'warning', function* ({ plan, today }) {
    if (isYearOver(plan, today)) return;
    const undated = plan.activities.filter(
      (activity) => isPostponed(activity) && activity.postponedTo === '',
    );
    yield* grouped(undated, 'postponedTo', ({ title }) => `«${title}»`);
  }),

  check('deadline-day-off', 'note', function* ({ plan, calendar }) {
    const ends = endsOf(plan.activities, ({ deadline, reading }) => {
      const span = reading?.kind === 'dates' && reading.spans.length === 1 ? reading.spans[0]! : null;
      if (!span?.to || !isLastDayTyped(deadline, span) || calendar.isWorkingDay(span.to)) return null;
      const isBound = span.from === null;
      // A concert on 9 May is meant for the holiday; only «до 9 мая» asks for the day before or after.
      if (isPublicHoliday(span.to) && !isBound) return null;
      // «3 сентября» without a year is a day of remembrance and comes every year.
      const isEveryYear = span.from === span.to && !/\d{4}|\d\.\d{2}\b/.test(deadline);
      return isEveryYear ? null : span.to;
    });
    const off = plan.activities.filter((activity) => ends.has(activity));
    yield* grouped(off, 'deadline', (activity) => {
      const end = ends.get(activity)!;
      const weekday = WEEKDAYS[weekdayOf(end) - 1]!;
      return `${printDay(end)} – ${weekday}, рабочий день – ${printDay(calendar.nextWorkingDay(end))}`;
    });
  }),

  check('deadline-before-approval', 'warning', function* ({ plan }) {
    const approved = readDay(plan.requisites('orderDate'));
    if (!approved) return;
    const ends = endsOf(plan.activities, ({ reading }) => endOf(reading));
    const before = plan.activities.filter((activity) => (ends.get(activity) ?? approved) < approved);
    const long = before.filter((activity) => daysBetween(ends.get(activity)!, approved) > PREPARATION_DAYS);
    const shown = before.length * 2 > ends.size ? before : long;
    yield* grouped(shown, 'deadline', ({ deadline }) => `«${deadline}»`, { approved: printDay(approved) });
  }),

  check('no-date', 'note', function* ({ plan }) {
    // While nothing has a deadline the plan is being begun: missing is not wrong.
    if (!plan.activities.some(({ deadline }) => deadline !== '')) return;
    const undated = plan.activities.filter(({ deadline, title, reading }) =>
      deadline === '' ? title !== '' : reading?.kind === 'undated',
    );
    yield* grouped(undated, 'deadline', ({ deadline }) => `«${deadline}»`);
  }),
] as const;

const isPublicHoliday = (day: IsoDate): boolean =>
  holidaysOf(partsOf(day).year).some(({ from, to }) => from <= day && day <= to);

/** Activity → its day, for those that have one. */
function endsOf<Day>(
  activities: readonly Activity[],
  dayOf: (activity: Activity) => Day | null,
): Map<Activity, Day> {
  const ends = new Map<Activity, Day>();
  for (const activity of activities) {
    const day = dayOf(activity);
    if (day !== null) ends.set(activity, day);
  }
  return ends;
}
