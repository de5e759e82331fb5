import type { IsoDate } from '../calendar/isoDate.ts';
import { isClosed } from './groupHours.ts';
import { lookUp } from './lookUp.ts';
import { nameKey } from './nameKey.ts';
import type { Plan, StudyGroup } from './plan.ts';
import { isInForce, rowHours, teacherOf, venueOf } from './weeklyLessons.ts';

/** «Нагрузка» of one teacher in the network groups. */
export interface TeacherLoad {
  /** As first typed. */
  readonly name: string;
  /** Academic hours a week. */
  readonly hours: number;
  /** `nameKey` of the groups and venues. */
  readonly groups: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
}

interface Share {
  readonly teacher: string;
  readonly venue: string;
  readonly hours: number;
}

/**
 * Who teaches the group how much. By «Группы»; only when «Расписание» names another teacher, by its rows.
 */
function sharesOf(plan: Plan, group: StudyGroup, today: IsoDate): Share[] {
  const rows = lookUp(plan)
    .timetable(group.name)
    .filter((row) => isInForce(row, today));
  const isShared = rows.some((row) => nameKey(teacherOf(plan, row)) !== nameKey(group.teacher));
  const byTimetable = rows.map((row) => ({
    teacher: teacherOf(plan, row),
    venue: venueOf(plan, row),
    hours: rowHours(plan, row) ?? 0,
  }));
  if (isShared) return byTimetable;
  const whole: Share = { teacher: group.teacher, venue: group.venue, hours: group.weeklyHours ?? 0 };
  return [whole, ...byTimetable.map((share) => ({ ...share, hours: 0 }))];
}

/** By `nameKey` of the teacher; closed groups are left out. */
export function teacherLoads(plan: Plan, today: IsoDate): ReadonlyMap<string, TeacherLoad> {
  const loads = new Map<string, { name: string; hours: number; groups: Set<string>; venues: Set<string> }>();
  for (const group of plan.groups) {
    if (isClosed(group)) continue;
    for (const { teacher, venue, hours } of sharesOf(plan, group, today)) {
      const key = nameKey(teacher);
      if (!key) continue;
      const load = loads.get(key) ?? { name: teacher, hours: 0, groups: new Set(), venues: new Set() };
      loads.set(key, load);
      load.hours += hours;
      load.groups.add(nameKey(group.name));
      if (venue) load.venues.add(nameKey(venue));
    }
  }
  return loads;
}
