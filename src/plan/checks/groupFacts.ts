import type { IsoDate } from '../calendar/isoDate.ts';
import { printDay } from '../calendar/printDay.ts';
import { readDay } from '../model/day.ts';
import { isClosed } from '../model/groupHours.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { isYearOver } from './deadline.ts';
import { needOn } from './need.ts';

/** People type a line «Итого» under a table; it is no row of it. */
export const isTotal = (text: string): boolean => /^(?:итого|всего)(?![а-яё])/i.test(text.trim());

/** Groups that meet or will: named, not closed, no «Итого». */
export const runningGroups = ({ groups }: Plan): readonly StudyGroup[] =>
  groups.filter((group) => group.name !== '' && !isTotal(group.name) && !isClosed(group));

/** The group's own first lesson, else that of the plan. */
export const firstLessonOf = (plan: Plan, { firstLesson }: StudyGroup): IsoDate | null =>
  firstLesson ?? readDay(plan.requisites('lessonsFrom'));

export const lastLessonOf = (plan: Plan, { lastLesson }: StudyGroup): IsoDate | null =>
  lastLesson ?? readDay(plan.requisites('lessonsTo'));

/** What the group's lessons need on this day: nothing yet, «Проверить» or «Исправить». */
export function groupNeed({ plan, today }: CheckContext, group: StudyGroup): 'warning' | 'error' | null {
  if (isYearOver(plan, today)) return null;
  const first = firstLessonOf(plan, group);
  if (first === null) return group.status.toLowerCase() === 'занимается' ? 'error' : null;
  return needOn(today, first);
}

/** The group that meets first; groups without a date come last. */
export function earliest(plan: Plan, groups: readonly StudyGroup[]): StudyGroup | undefined {
  return groups.reduce<StudyGroup | undefined>((best, group) => {
    if (!best) return group;
    return (firstLessonOf(plan, group) ?? '9') < (firstLessonOf(plan, best) ?? '9') ? group : best;
  }, undefined);
}

/** «15.09.2025»; '' while the day is unknown. */
export const dayText = (day: IsoDate | null): string => (day === null ? '' : printDay(day));

/** «Робот-1», «Робот-2»: as a sentence quotes names; of many only the first. */
export function quoteNames(names: readonly string[], most = 3): string {
  const quoted = names.slice(0, most).map((name) => `«${name}»`);
  return quoted.join(', ') + (names.length > most ? ' …' : '');
}
