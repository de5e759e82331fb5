import { PERMANENT_HOLIDAYS } from '../calendar/holidays.ts';
import { addDays, type IsoDate, partsOf, weekdayOf } from '../calendar/isoDate.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import type { Span } from '../deadline/reading.ts';
import { academicHours } from './academicHours.ts';
import { calendarOf } from './calendarOf.ts';
import { readDay } from './day.ts';
import { lookUp } from './lookUp.ts';
import { splitMulti } from './multi.ts';
import { nameKey } from './nameKey.ts';
import type { Holiday, Plan, StudyGroup } from './plan.ts';
import { hourRulesOf, isInForce, lessonsOfRow } from './weeklyLessons.ts';

/** A day on which the group would meet by its timetable. */
export interface LessonDay {
  readonly day: IsoDate;
  /** Academic hours. */
  readonly hours: number;
  /** Nobody comes: a holiday, quarantine, or «Не проводятся» in «Праздники». */
  readonly lost: boolean;
}

/** A year of lessons at most: a mistyped year must not count for centuries. */
const MOST_DAYS = 400;

const isPublicHoliday = (date: IsoDate): boolean => {
  const { month, day } = partsOf(date);
  return PERMANENT_HOLIDAYS.some(([of, from, to]) => of === month && from <= day && day <= to);
};

/** First and last lesson: the group's own, else those of the plan. Null while one of them is missing. */
export function termOf({ requisites }: Plan, group: StudyGroup): { from: IsoDate; to: IsoDate } | null {
  const from = group.firstLesson ?? readDay(requisites('lessonsFrom'));
  const to = group.lastLesson ?? readDay(requisites('lessonsTo'));
  return from && to && from <= to ? { from, to } : null;
}

/** «Каникулы / перерывы» of the group: days without lessons that were planned so. */
function pausesOf({ year, breaks }: Plan, group: StudyGroup): readonly Span[] {
  return year && group.breaks ? readDeadline(group.breaks, year, breaks).spans : [];
}

const holds = ({ from, to }: Span, day: IsoDate): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** Rows of «Праздники» that concern the group: those without a place, or of the places it is bound to. */
function holidaysFor(plan: Plan, group: StudyGroup): readonly Holiday[] {
  const owner = lookUp(plan).venue(group.venue)?.owner ?? '';
  const places = [group.enrolledAt, owner].map(nameKey).filter(Boolean);
  return plan.holidays.filter(
    ({ where }) => where === '' || splitMulti(where).some((name) => places.includes(nameKey(name))),
  );
}

/** Tells whether lessons fall out on a day. Lessons of УДО go on in school holidays unless somebody says no. */
function lossesFor(plan: Plan, group: StudyGroup): (day: IsoDate) => boolean {
  const holidays = holidaysFor(plan, group);
  const calendar = calendarOf({ ...plan, holidays });
  const week = Number(/^[567]/.exec(plan.settings('week'))?.[0] ?? 6);
  return (day) => {
    const own = holidays.filter(({ from, to }) => from !== null && from <= day && day <= (to ?? from));
    if (own.some(({ lessons }) => lessons.toLowerCase() === 'проводятся')) return false;
    if (own.some(({ lessons }) => lessons.toLowerCase() === 'не проводятся')) return true;
    if (own.some(({ kind }) => kind === 'Актированные дни / карантин')) return true;
    // Lessons on the weekend are usual in УДО: a Sunday is lost only when it is a holiday.
    return !calendar.isWorkingDay(day) && (weekdayOf(day) <= week || isPublicHoliday(day));
  };
}

/** Every day on which the group meets by «Расписание», from its first lesson to its last. */
export function lessonDaysOf(plan: Plan, group: StudyGroup): LessonDay[] {
  const term = termOf(plan, group);
  const rows = lookUp(plan).timetable(group.name);
  if (!term || rows.length === 0) return [];
  const rules = hourRulesOf(plan, group);
  const week = rows
    .flatMap(lessonsOfRow)
    .map((day) => ({ ...day, hours: academicHours(day.lessons, rules) }));
  const pauses = pausesOf(plan, group);
  const isLost = lossesFor(plan, group);
  const days: LessonDay[] = [];
  let day = term.from;
  for (let count = 0; count < MOST_DAYS && day <= term.to; count++, day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    const today = week.filter((lessons) => lessons.weekday === weekday && isInForce(lessons.row, day));
    if (today.length === 0 || pauses.some((pause) => holds(pause, day))) continue;
    days.push({ day, hours: today.reduce((sum, { hours }) => sum + hours, 0), lost: isLost(day) });
  }
  return days;
}
