import { readDeadline } from '../../deadline/readDeadline.ts';
import type { Reading, Span } from '../../deadline/reading.ts';
import type { Activity, Plan } from '../../model/plan.ts';
import type { ReportPeriod } from '../paper.ts';
import { type Days, daysOfPeriod } from '../period.ts';

/**
 * «до 29 мая» belongs where it is due, not to all the time before. The ends of the plan year are open, so that
 * what was planned before its first day or after its last one is lost from no report.
 */
function touches({ from, to }: Span, period: ReportPeriod, days: Days): boolean {
  const first = from ?? to;
  return period === 'first' ? first === null || first <= days.to : to === null || to >= days.from;
}

/** The deadline of the plan, and the one to which it was moved. */
function readingsOf(activity: Activity, { year, breaks }: Plan): (Reading | null)[] {
  if (year === null || activity.postponedTo === '') return [activity.reading];
  return [activity.reading, readDeadline(activity.postponedTo, year, breaks)];
}

/**
 * The activities that a report for the period speaks of. What has no date belongs to every period; what was moved
 * out of a half-year is reported in both: in the one as not done, in the other as due.
 */
export function activitiesInPeriod(plan: Plan, period: ReportPeriod): readonly Activity[] {
  const { year, activities } = plan;
  if (year === null || period === 'year') return activities;
  const days = daysOfPeriod(year, period);
  const isIn = (reading: Reading | null): boolean =>
    reading === null ||
    reading.spans.length === 0 ||
    reading.spans.some((span) => touches(span, period, days));
  return activities.filter((activity) => readingsOf(activity, plan).some(isIn));
}
