import { addDays, type IsoDate, weekdayOf } from '../calendar/isoDate.ts';
import { formatPlanYear } from '../calendar/planYear.ts';
import { lessonDaysOf } from '../model/lessonDays.ts';
import { type LessonTime, printTime } from '../model/lessonTimes.ts';
import { lookUp } from '../model/lookUp.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import { type DayLessons, isInForce, lessonsOfRow, venueOf } from '../model/weeklyLessons.ts';
import type { CalendarEvent } from './icalendar.ts';
import { stableId } from './stableId.ts';

export interface TimetableEvents {
  readonly events: readonly CalendarEvent[];
  /** Groups of «Расписание» without a first and last lesson, or not in «Группы»: nobody knows when they meet. */
  readonly without: readonly string[];
}

/** Lessons with a longer pause between them are two events: the children go home. */
const LONG_PAUSE = 30;

/** The timetable as weekly events; holidays and breaks of the group are exceptions. Teachers are not told. */
export function timetableEvents(plan: Plan): TimetableEvents {
  const without = new Set<string>();
  const seen = new Map<string, number>();
  const heldOf = new Map<StudyGroup, ReadonlySet<IsoDate>>();
  const events = plan.timetable.flatMap((row): CalendarEvent[] => {
    const group = lookUp(plan).group(row.group);
    if (!group) {
      without.add(row.group);
      return [];
    }
    const held = heldOf.get(group) ?? heldDays(plan, group);
    heldOf.set(group, held);
    if (held.size === 0) without.add(row.group);
    return lessonsOfRow(row).flatMap((day) => weekly(plan, group, day, held, seen));
  });
  return { events, without: [...without].filter(Boolean) };
}

function heldDays(plan: Plan, group: StudyGroup): ReadonlySet<IsoDate> {
  return new Set(
    lessonDaysOf(plan, group)
      .filter(({ lost }) => !lost)
      .map(({ day }) => day),
  );
}

function weekly(
  plan: Plan,
  group: StudyGroup,
  lessonDay: DayLessons,
  held: ReadonlySet<IsoDate>,
  seen: Map<string, number>,
): CalendarEvent[] {
  const { row, weekday, lessons } = lessonDay;
  const days = [...held].filter((day) => weekdayOf(day) === weekday && isInForce(row, day)).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (!first || !last) return [];
  const except: IsoDate[] = [];
  for (let day = first; day < last; day = addDays(day, 7)) if (!held.has(day)) except.push(day);
  return blocksOf(lessons).map((block): CalendarEvent => {
    const [start, end] = [block[0]!.start, block[block.length - 1]!.end];
    // Another room or hour is the same lesson, to be renewed: only lessons of one day are told apart, by their order.
    const name = [row.group, String(weekday), row.from ?? ''];
    const turn = seen.get(name.join('\n')) ?? 0;
    seen.set(name.join('\n'), turn + 1);
    return {
      kind: 'weekly',
      first,
      last,
      start,
      end,
      except,
      uid: stableId(plan.year ? formatPlanYear(plan.year) : '', ...name, String(turn)),
      summary: [row.group, group.programme].filter(Boolean).join(': '),
      description: block.map((lesson) => `${printTime(lesson.start)}–${printTime(lesson.end)}`).join(', '),
      location: venueOf(plan, row),
      category: 'Расписание',
    };
  });
}

/** Lessons that follow each other after a break. */
function blocksOf(lessons: readonly LessonTime[]): LessonTime[][] {
  const blocks: LessonTime[][] = [];
  for (const lesson of [...lessons].sort((a, b) => a.start - b.start)) {
    const block = blocks[blocks.length - 1];
    if (block && lesson.start - block[block.length - 1]!.end <= LONG_PAUSE) block.push(lesson);
    else blocks.push([lesson]);
  }
  return blocks;
}
