import { addDays, type IsoDate } from '../calendar/isoDate.ts';
import { printDay } from '../calendar/printDay.ts';
import { printNumber } from '../document/printNumber.ts';
import { yearHoursOf } from '../model/groupHours.ts';
import { type LessonDay, lessonDaysOf, termOf } from '../model/lessonDays.ts';
import { lookUp } from '../model/lookUp.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import { isInForce, lessonsOfRow } from '../model/weeklyLessons.ts';
import { type CheckContext, check } from './check.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';
import { runningGroups } from './groupFacts.ts';

const hoursOf = (days: readonly LessonDay[]): number =>
  Math.round(days.reduce((sum, { hours }) => sum + hours, 0) * 10) / 10;

/** Lessons can be added for so many weeks after the last one: then it is summer. */
const EXTENSION_DAYS = 56;

/** The day on which the programme would be completed if the weeks went on as they are. */
function extension(plan: Plan, group: StudyGroup, to: IsoDate, missing: number): IsoDate | null {
  const longer = { ...group, firstLesson: addDays(to, 1), lastLesson: addDays(to, EXTENSION_DAYS) };
  let left = missing;
  for (const { day, hours, lost } of lessonDaysOf(plan, longer)) {
    if (lost) continue;
    left -= hours;
    if (left <= 0.05) return day;
  }
  return null;
}

/** «04.11»: the year is that of the plan. */
const shortDay = (day: IsoDate): string => printDay(day).slice(0, 5);

/** How many of the lost days a sentence names. */
const NAMED_DAYS = 6;

function lostOf(plan: Plan, group: StudyGroup): Item | null {
  const wanted = group.programmeHours ?? yearHoursOf(group);
  const term = termOf(plan, group);
  const rows = lookUp(plan).timetable(group.name);
  if (wanted === null || !term) return null;
  // The timetable of the second half-year is made in December: until then nothing can be counted.
  if (![term.from, term.to].every((day) => rows.some((row) => isInForce(row, day)))) return null;
  const days = lessonDaysOf(plan, group);
  const lost = days.filter((day) => day.lost);
  const missing = Math.round((wanted - hoursOf(days.filter((day) => !day.lost))) * 10) / 10;
  // More than the holidays and a week take away has another cause, and another check.
  const explained = hoursOf(lost) + (group.weeklyHours ?? 0);
  if (lost.length === 0 || missing <= 0.05 || missing > explained) return null;
  const weekdays = new Set(rows.flatMap((row) => lessonsOfRow(row).map(({ weekday }) => weekday)));
  const until = extension(plan, group, term.to, missing);
  const named = lost.slice(0, NAMED_DAYS).map(({ day }) => shortDay(day));
  const params = {
    group: group.name,
    weekdays: [...weekdays].sort().join(' '),
    count: String(lost.length),
    days: named.join(', ') + (lost.length > NAMED_DAYS ? ' …' : ''),
    hours: printNumber(hoursOf(lost)),
    wanted: printNumber(wanted),
    missing: printNumber(missing),
    until: until === null ? '' : printDay(until),
  };
  return { row: group.row, params };
}

/** Only what a group cannot make good: a weekly timetable meets 4 November in every year. */
function* uncompleted({ plan, today }: CheckContext): Iterable<Item> {
  if (isYearOver(plan, today)) return;
  for (const group of runningGroups(plan)) {
    const item = lostOf(plan, group);
    if (item) yield item;
  }
}

/** Holidays that eat lessons. */
export const lostLessonChecks = [
  check(
    'lessons-lost',
    'warning',
    (context) => together('groups', 'lastLesson', uncompleted(context)),
    'holidays',
  ),
] as const;
