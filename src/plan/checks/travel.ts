import { printTime } from '../model/lessonTimes.ts';
import { lookUp } from '../model/lookUp.ts';
import { nameKey } from '../model/nameKey.ts';
import type { Plan, Venue } from '../model/plan.ts';
import { check } from './check.ts';
import { isSameName, isUs } from './coverageMap.ts';
import { type Item, together } from './group.ts';
import { byDay, meetInTime, type WeekLesson, weekLessons } from './weekLessons.ts';

const isOurs = (plan: Plan, { owner, travelMinutes }: Venue): boolean =>
  travelMinutes === 0 || (travelMinutes === null && owner !== '' && isUs(plan, owner));

/**
 * Least minutes from one venue to another by «Время в пути до ДДТ»; null while it is not filled. Between two foreign
 * venues the way is at least the difference of their ways to us.
 */
function travelBetween(plan: Plan, a: Venue, b: Venue): number | null {
  const isOnePlace =
    a === b ||
    (a.address !== '' && nameKey(a.address) === nameKey(b.address)) ||
    (a.owner !== '' &&
      b.owner !== '' &&
      a.address === '' &&
      b.address === '' &&
      isSameName(plan, a.owner, b.owner));
  if (isOnePlace) return null;
  if (isOurs(plan, a)) return b.travelMinutes;
  if (isOurs(plan, b)) return a.travelMinutes;
  if (a.travelMinutes === null || b.travelMinutes === null) return null;
  return Math.abs(a.travelMinutes - b.travelMinutes);
}

/** The lesson before this one in the same half of the year: a new timetable stands beside the old one. */
function lastBefore(day: readonly WeekLesson[], index: number): WeekLesson | undefined {
  for (let at = index - 1; at >= 0; at--) if (meetInTime(day[at]!, day[index]!)) return day[at];
  return undefined;
}

/** Somebody who is in two places at once has no way between them: that is told by itself. */
const hasClash = (day: readonly WeekLesson[]): boolean =>
  day.some((lesson, index) => (lastBefore(day, index)?.end ?? 0) > lesson.start);

function* hurried(plan: Plan): Iterable<Item> {
  const find = lookUp(plan);
  for (const day of byDay(weekLessons(plan), ({ teacher }) => nameKey(teacher))) {
    if (hasClash(day)) continue;
    for (let index = 1; index < day.length; index++) {
      const next = day[index]!;
      const before = lastBefore(day, index);
      if (!before) continue;
      const [from, to] = [find.venue(before.venue), find.venue(next.venue)];
      if (!from || !to) continue;
      const minutes = travelBetween(plan, from, to);
      if (minutes === null || next.start - before.end >= minutes) continue;
      const params = {
        teacher: next.teacher,
        weekday: String(next.weekday),
        ends: printTime(before.end),
        from: before.venue,
        begins: printTime(next.start),
        to: next.venue,
        minutes: String(minutes),
      };
      yield { row: next.row.row, column: next.column, params };
    }
  }
}

/** The way between two venues, where «Площадки» says how long it takes. */
export const travelChecks = [
  check('travel-time', 'warning', ({ plan }) => together('timetable', 'teacher', hurried(plan))),
] as const;
