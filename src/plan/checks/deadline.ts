import type { IsoDate } from '../calendar/isoDate.ts';
import { boundsOfPlanYear } from '../calendar/planYear.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import type { Reading, ReadingNote, Span } from '../deadline/reading.ts';
import type { Activity, Plan } from '../model/plan.ts';

export const hasNote = (activity: Activity, note: ReadingNote): boolean =>
  activity.reading?.notes.includes(note) ?? false;

/** Activities whose deadline has a note. */
export const withNote = ({ activities }: Plan, note: ReadingNote): readonly Activity[] =>
  activities.filter((activity) => hasNote(activity, note));

const isStatus = (activity: Activity, ...names: readonly string[]): boolean =>
  names.includes(activity.status.toLowerCase());

export const isFinished = (activity: Activity): boolean => isStatus(activity, 'выполнено', 'отменено');

export const isPostponed = (activity: Activity): boolean => isStatus(activity, 'перенесено');

/** The deadline that counts now: «Перенесено на срок» replaces it in the checks, not in the approved plan. */
export const effectiveDeadline = (activity: Activity): string =>
  isPostponed(activity) && activity.postponedTo !== '' ? activity.postponedTo : activity.deadline;

export function effectiveReading(activity: Activity, { year, breaks }: Plan): Reading | null {
  const deadline = effectiveDeadline(activity);
  if (deadline === activity.deadline || year === null) return activity.reading;
  return readDeadline(deadline, year, breaks);
}

const least = (days: readonly IsoDate[]): IsoDate | null =>
  days.reduce<IsoDate | null>((a, b) => (a === null || b < a ? b : a), null);
const greatest = (days: readonly IsoDate[]): IsoDate | null =>
  days.reduce<IsoDate | null>((a, b) => (a === null || b > a ? b : a), null);

/** First named day of a reading; null when it is open or has no date. */
export const startOf = (reading: Reading | null): IsoDate | null =>
  reading?.kind === 'dates' ? least(reading.spans.flatMap(({ from, to }) => from ?? to ?? [])) : null;

/** Last named day of a reading; null when it is open at the end or has no date. */
export function endOf(reading: Reading | null): IsoDate | null {
  if (reading?.kind !== 'dates' || reading.spans.some(({ to }) => to === null)) return null;
  return greatest(reading.spans.flatMap(({ to }) => to ?? []));
}

/** The year of the plan lies behind: nothing is overdue any more, the plan is history. */
export function isYearOver({ year }: Plan, today: IsoDate): boolean {
  return year !== null && today > boundsOfPlanYear(year).to;
}

/** Deadlines are watched once somebody has begun to mark what is done (Настройки, «Считать просрочку»). */
export function isWatched(plan: Plan, today: IsoDate): boolean {
  return !isYearOver(plan, today) && plan.activities.some(({ status }) => status !== '');
}

/** True when a person typed the last day itself, as in «до 15 октября»; «сентябрь» ends on a day nobody typed. */
export function isLastDayTyped(text: string, { to }: Span): boolean {
  if (!to) return false;
  const day = Number(to.slice(8, 10));
  return (text.match(/\d+/g) ?? []).some((digits) => digits.length <= 2 && Number(digits) === day);
}

/** True when the deadline names no day, only months or longer periods. */
export const isVague = (text: string): boolean => !/(^|\D)\d{1,2}(?!\d)/.test(text);
