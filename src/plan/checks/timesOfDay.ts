import { readAges } from '../model/ages.ts';
import { printTime, readTime } from '../model/lessonTimes.ts';
import { lookUp } from '../model/lookUp.ts';
import { splitMulti } from '../model/multi.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Plan, Venue } from '../model/plan.ts';
import { settingNumber, settingTime } from '../model/settings.ts';
import { check } from './check.ts';
import { type Item, together } from './group.ts';
import { printLesson, type WeekLesson, weekLessons } from './weekLessons.ts';

/** From this age on the later end of the day holds (СП 2.4.3648-20 by way of «Настройки»). */
const SENIOR = 16;

function isSenior(plan: Plan, { group }: WeekLesson): boolean {
  if (!group) return false;
  const programme = lookUp(plan)
    .programme(group.programme)
    .find(({ age }) => age !== '');
  const ages = readAges(programme?.age ?? '') ?? readAges(group.classes);
  return ages !== null && ages.to >= SENIOR;
}

function* outsideHours(plan: Plan): Iterable<Item> {
  const notBefore = settingTime(plan, 'notBefore') ?? 0;
  const notAfter = settingTime(plan, 'notAfter');
  const notAfterSenior = settingTime(plan, 'notAfterSenior') ?? notAfter;
  for (const lesson of weekLessons(plan)) {
    const latest = isSenior(plan, lesson) ? notAfterSenior : notAfter;
    if (lesson.start >= notBefore && (latest === null || lesson.end <= latest)) continue;
    const params = {
      group: lesson.groupName,
      weekday: String(lesson.weekday),
      time: printLesson(lesson),
      from: printTime(notBefore),
      to: latest === null ? '' : printTime(latest),
    };
    yield { row: lesson.row.row, column: lesson.column, params };
  }
}

/** Minutes at which the lessons of a shift end at a venue. */
const endOfShift = (venue: Venue | undefined, shift: string): number | null =>
  venue ? readTime(shift === '1' ? venue.lessonsEnd1 : venue.lessonsEnd2) : null;

/** The latest end of lessons in the schools of a group: they stand at the venues of those schools. */
function lessonsEnd(plan: Plan): (lesson: WeekLesson) => number | null {
  const find = lookUp(plan);
  const bySchool = new Map<string, Venue>();
  for (const venue of plan.venues) {
    const key = organisationKey(plan, venue.owner);
    if (key && (venue.lessonsEnd1 || venue.lessonsEnd2) && !bySchool.has(key)) bySchool.set(key, venue);
  }
  return ({ group, venue }) => {
    if (!group) return null;
    const schools = splitMulti(group.studentsFrom).map((name) => bySchool.get(organisationKey(plan, name)));
    const ends = [find.venue(venue), ...schools].flatMap((at) => endOfShift(at, group.shift) ?? []);
    return ends.length === 0 ? null : Math.max(...ends);
  };
}

/** The second shift begins about so many minutes before it ends: lessons before that are in the morning. */
const SECOND_SHIFT = 240;
const SATURDAY = 6;

function* tooSoon(plan: Plan): Iterable<Item> {
  const pause = settingNumber(plan, 'afterLessonsMinutes');
  if (pause === null) return;
  const endOf = lessonsEnd(plan);
  for (const lesson of weekLessons(plan)) {
    const { group, start, weekday } = lesson;
    // Not every school works on Saturday.
    if (!group || weekday >= SATURDAY || !/^[12]$/.test(group.shift)) continue;
    const end = endOf(lesson);
    if (end === null || start >= end + pause) continue;
    if (group.shift === '2' && lesson.end <= end - SECOND_SHIFT) continue;
    const params = {
      group: lesson.groupName,
      from: group.studentsFrom || lesson.venue,
      shift: group.shift,
      weekday: String(weekday),
      start: printTime(start),
      end: printTime(end),
      gap: start >= end ? String(start - end) : '',
      pause: String(pause),
    };
    yield { row: lesson.row.row, column: lesson.column, params };
  }
}

/** When in the day lessons are held. */
export const timeOfDayChecks = [
  check(
    'allowed-hours',
    'warning',
    ({ plan }) => together('timetable', undefined, outsideHours(plan)),
    'allowedHours',
  ),
  check(
    'after-lessons',
    'warning',
    ({ plan }) => together('timetable', undefined, tooSoon(plan)),
    'afterLessons',
  ),
] as const;
