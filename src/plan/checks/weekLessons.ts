import type { IsoDate, Weekday } from '../calendar/isoDate.ts';
import { isClosed } from '../model/groupHours.ts';
import { printTime } from '../model/lessonTimes.ts';
import { lookUp } from '../model/lookUp.ts';
import type { Plan, StudyGroup, TimetableRow } from '../model/plan.ts';
import { shownInRow } from '../model/shownDefaults.ts';
import { lessonsOfRow } from '../model/weeklyLessons.ts';
import type { WeekdayKey } from '../tabs/timetable.ts';
import { firstLessonOf, lastLessonOf } from './groupFacts.ts';

/** One lesson of the week, with all that it occupies. */
export interface WeekLesson {
  readonly row: TimetableRow;
  readonly column: WeekdayKey;
  readonly weekday: Weekday;
  /** As typed in «Расписание». */
  readonly groupName: string;
  readonly group: StudyGroup | undefined;
  readonly teacher: string;
  readonly venue: string;
  /** Minutes since midnight. */
  readonly start: number;
  readonly end: number;
  /** In force from … to; null = open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const built = new WeakMap<Plan, readonly WeekLesson[]>();

/** All lessons of «Расписание» that could be read, without those of closed groups. Built once a plan. */
export function weekLessons(plan: Plan): readonly WeekLesson[] {
  const known = built.get(plan);
  if (known) return known;
  const lessons = plan.timetable.flatMap((row): WeekLesson[] => {
    const group = lookUp(plan).group(row.group);
    if (group && isClosed(group)) return [];
    const occupied = {
      row,
      groupName: row.group,
      group,
      ...shownInRow(plan, row),
      from: row.from ?? (group ? firstLessonOf(plan, group) : null),
      to: row.to ?? (group ? lastLessonOf(plan, group) : null),
    };
    return lessonsOfRow(row).flatMap(({ column, weekday, lessons: times }) =>
      times.map(({ start, end }) => ({ ...occupied, column, weekday, start, end })),
    );
  });
  built.set(plan, lessons);
  return lessons;
}

/** Both are in force on some day. */
export const meetInTime = (a: WeekLesson, b: WeekLesson): boolean =>
  (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');

/** «15.00–15.45» */
export const printLesson = ({ start, end }: Pick<WeekLesson, 'start' | 'end'>): string =>
  `${printTime(start)}–${printTime(end)}`;

/** Lessons of one day of the week by what they occupy, each list in the order of time; '' occupies nothing. */
export function byDay(
  lessons: readonly WeekLesson[],
  keyOf: (lesson: WeekLesson) => string,
): Iterable<readonly WeekLesson[]> {
  const days = new Map<string, WeekLesson[]>();
  for (const lesson of lessons) {
    const key = keyOf(lesson);
    if (!key) continue;
    const of = `${lesson.weekday} ${key}`;
    const day = days.get(of);
    if (day) day.push(lesson);
    else days.set(of, [lesson]);
  }
  for (const day of days.values()) day.sort((a, b) => a.start - b.start);
  return days.values();
}
