import { lookUp } from './lookUp.ts';
import { nameKey } from './nameKey.ts';
import type { Plan, TimetableRow } from './plan.ts';

/** Teacher and venue of a group as «Расписание» showed them last. */
export type ShownDefault = readonly [teacher: string, venue: string];

/** Teacher and venue of all groups that stand in «Расписание»; to be shown there by the next refresh. */
export function shownNow(plan: Plan): Record<string, ShownDefault> {
  const result: Record<string, ShownDefault> = {};
  for (const { group } of plan.timetable) {
    const found = lookUp(plan).group(group);
    const before = plan.remembered.defaults[nameKey(group)];
    if (found) result[nameKey(group)] = [found.teacher, found.venue];
    // The group is not there now, perhaps renamed: what stands in the row is still ours.
    else if (before) result[nameKey(group)] = before;
  }
  return result;
}

/**
 * Teacher and venue that a row has to show: the group's, unless somebody has typed another. A cell is ours while it
 * is empty or still says what we wrote last; so it follows the group, and what a person typed stays.
 */
export function shownInRow(plan: Plan, row: TimetableRow): { teacher: string; venue: string } {
  const group = lookUp(plan).group(row.group);
  const [teacher = '', venue = ''] = plan.remembered.defaults[nameKey(row.group)] ?? [];
  const show = (typed: string, last: string, current: string | undefined): string =>
    current && (typed === '' || typed === last) ? current : typed;
  return {
    teacher: show(row.teacher, teacher, group?.teacher),
    venue: show(row.venue, venue, group?.venue),
  };
}

/** Teacher and venue that somebody has typed in the row itself; '' where it says what its group says. */
export function typedInRow(plan: Plan, row: TimetableRow): { teacher: string; venue: string } {
  const group = lookUp(plan).group(row.group);
  const { teacher, venue } = shownInRow(plan, row);
  return { teacher: teacher === group?.teacher ? '' : teacher, venue: venue === group?.venue ? '' : venue };
}
