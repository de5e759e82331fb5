import type { IsoDate, Weekday } from '../calendar/isoDate.ts';
import { WEEKDAY_KEYS, type WeekdayKey } from '../tabs/timetable.ts';
import { academicHours, type HourRules } from './academicHours.ts';
import { readAges } from './ages.ts';
import { type LessonTime, readLessonTimes } from './lessonTimes.ts';
import { lookUp } from './lookUp.ts';
import type { Plan, StudyGroup, TimetableRow } from './plan.ts';
import { settingNumber } from './settings.ts';

/** The lessons of one cell of «Расписание». */
export interface DayLessons {
  readonly row: TimetableRow;
  readonly column: WeekdayKey;
  readonly weekday: Weekday;
  readonly lessons: readonly LessonTime[];
}

/** The week of one row; cells that are empty or not understood are left out. */
export function lessonsOfRow(row: TimetableRow): DayLessons[] {
  return WEEKDAY_KEYS.flatMap((column, index): DayLessons[] => {
    const lessons = readLessonTimes(row[column]) ?? [];
    return lessons.length === 0 ? [] : [{ row, column, weekday: (index + 1) as Weekday, lessons }];
  });
}

/** Columns of the row whose text is not lesson times. */
export function unreadableDays(row: TimetableRow): WeekdayKey[] {
  return WEEKDAY_KEYS.filter((column) => readLessonTimes(row[column]) === null);
}

/** Who teaches in this row: the row's own teacher, else the group's. */
export function teacherOf(plan: Plan, row: TimetableRow): string {
  return row.teacher || (lookUp(plan).group(row.group)?.teacher ?? '');
}

/** Where this row takes place: the row's own venue, else the group's. */
export function venueOf(plan: Plan, row: TimetableRow): string {
  return row.venue || (lookUp(plan).group(row.group)?.venue ?? '');
}

/** Upper ages of the first two bands of «Ак. час, мин» (СП 2.4.3648-20 by way of local acts). */
const PRESCHOOL = 6;
const JUNIOR = 10;

const positive = (number: number | null, usual: number): number =>
  number !== null && number > 0 ? number : usual;

/**
 * Length of the academic hour of a group: by the age of its programme, else by «Классы / возраст». A bare «5-7»
 * there may be years or classes, so the other lengths stay possible.
 */
export function hourRulesOf(plan: Plan, group: StudyGroup | undefined): HourRules {
  const lengths = [
    { to: PRESCHOOL, minutes: positive(settingNumber(plan, 'hour5'), 30) },
    { to: JUNIOR, minutes: positive(settingNumber(plan, 'hour7'), 40) },
    { to: Number.POSITIVE_INFINITY, minutes: positive(settingNumber(plan, 'hour11'), 45) },
  ];
  const programme = group ? lookUp(plan).programme(group.programme) : [];
  const byProgramme = readAges(programme.map((service) => service.age).find(Boolean) ?? '');
  const classes = group?.classes ?? '';
  const ages = byProgramme ?? readAges(classes);
  const isSure = byProgramme !== null || /кл|лет|год/i.test(classes);
  const isFitting = ({ to }: { to: number }, index: number): boolean =>
    ages === null || (ages.from <= to && ages.to > (lengths[index - 1]?.to ?? -1));
  const fitting = lengths.filter(isFitting).reverse();
  const others = isSure ? [] : lengths.filter((length) => !fitting.includes(length)).reverse();
  return {
    minutes: [...fitting, ...others].map((length) => length.minutes),
    pause: Math.max(0, settingNumber(plan, 'breakMinutes') ?? 10),
  };
}

/** Academic hours a week of one row; null while the row has no lesson that could be read. */
export function rowHours(plan: Plan, row: TimetableRow): number | null {
  const days = lessonsOfRow(row);
  if (days.length === 0) return null;
  const rules = hourRulesOf(plan, lookUp(plan).group(row.group));
  return academicHours(
    days.flatMap(({ lessons }) => lessons),
    rules,
  );
}

/** Whether the row is in force on that day; an empty end is open. */
export const isInForce = ({ from, to }: TimetableRow, day: IsoDate): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

/** The rows in force on the day; while there are none, those that come first. */
function rowsOn(rows: readonly TimetableRow[], day: IsoDate): readonly TimetableRow[] {
  const current = rows.filter((row) => isInForce(row, day));
  if (current.length > 0) return current;
  const first = rows.flatMap(({ from }) => from ?? []).sort()[0];
  return first === undefined ? rows : rows.filter((row) => isInForce(row, first));
}

/** Academic hours a week of a group by «Расписание» on a day; null when nothing is planned. */
export function timetableHours(plan: Plan, group: StudyGroup, day: IsoDate): number | null {
  return rowsOn(lookUp(plan).timetable(group.name), day)
    .map((row) => rowHours(plan, row))
    .reduce((sum, hours) => (hours === null ? sum : (sum ?? 0) + hours), null);
}
