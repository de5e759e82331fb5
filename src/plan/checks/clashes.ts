import { nameKey } from '../model/nameKey.ts';
import { check } from './check.ts';
import { type Item, together } from './group.ts';
import { byDay, meetInTime, printLesson, type WeekLesson, weekLessons } from './weekLessons.ts';

/** Lessons over the net take no room. */
const isRemote = (venue: string): boolean => /дистанц|онлайн|online|сферум|zoom/i.test(venue);

const same = (a: string, b: string): boolean => a !== '' && nameKey(a) === nameKey(b);

/**
 * Pairs of lessons that overlap in time; each lesson is told once. The lists are short and in the order of time, so
 * only neighbours meet.
 */
function* overlaps(
  day: readonly WeekLesson[],
  clash: (a: WeekLesson, b: WeekLesson) => boolean,
): Iterable<readonly [WeekLesson, WeekLesson]> {
  let going: WeekLesson[] = [];
  for (const lesson of day) {
    going = going.filter(({ end }) => end > lesson.start);
    const other = going.find((earlier) => meetInTime(earlier, lesson) && clash(earlier, lesson));
    if (other) yield [other, lesson];
    going.push(lesson);
  }
}

function* clashing(
  lessons: readonly WeekLesson[],
  keyOf: (lesson: WeekLesson) => string,
  clash: (a: WeekLesson, b: WeekLesson) => boolean,
): Iterable<Item> {
  for (const day of byDay(lessons, (lesson) => nameKey(keyOf(lesson)))) {
    for (const [a, b] of overlaps(day, clash)) {
      const params = {
        name: keyOf(b),
        weekday: String(b.weekday),
        time: printLesson(a),
        group: a.groupName,
        venue: a.venue,
        otherTime: printLesson(b),
        otherGroup: b.groupName,
        otherVenue: b.venue,
      };
      yield { row: b.row.row, column: b.column, params };
    }
  }
}

/** Nobody is in two places at once. A pair is told by the first of the three that fits it. */
export const clashChecks = [
  check('group-clash', 'error', ({ plan }) =>
    together(
      'timetable',
      'group',
      clashing(
        weekLessons(plan),
        ({ groupName }) => groupName,
        () => true,
      ),
    ),
  ),
  check('teacher-clash', 'error', ({ plan }) =>
    together(
      'timetable',
      'teacher',
      clashing(
        weekLessons(plan),
        ({ teacher }) => teacher,
        (a, b) => !same(a.groupName, b.groupName),
      ),
    ),
  ),
  // One name may stand for a whole school: only a person knows whether two groups find two rooms there.
  check('venue-clash', 'warning', ({ plan }) =>
    together(
      'timetable',
      'venue',
      clashing(
        weekLessons(plan),
        ({ venue }) => (isRemote(venue) ? '' : venue),
        (a, b) => !same(a.groupName, b.groupName) && !same(a.teacher, b.teacher),
      ),
    ),
  ),
] as const;
