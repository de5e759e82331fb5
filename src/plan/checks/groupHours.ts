import { dayNumber, type IsoDate, isoDate } from '../calendar/isoDate.ts';
import { printNumber } from '../document/printNumber.ts';
import { weeksOf, yearHoursOf } from '../model/groupHours.ts';
import type { Plan } from '../model/plan.ts';
import { groupsTab } from '../tabs/groups.ts';
import { type CheckContext, check } from './check.ts';
import { type Item, together } from './group.ts';
import { dayText, firstLessonOf, isTotal, lastLessonOf, runningGroups } from './groupFacts.ts';

/** Hours are kept to halves; less is a rounding of the spreadsheet. */
const isEqual = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

function* wrongHours(plan: Plan): Iterable<Item> {
  for (const group of runningGroups(plan)) {
    const counted = yearHoursOf(group);
    const { programmeHours, weeks1, weeks2 } = group;
    // One half-year alone is a table being filled.
    if (counted === null || programmeHours === null || weeks1 === null || weeks2 === null) continue;
    if (isEqual(counted, programmeHours)) continue;
    const params = {
      group: group.name,
      weekly: printNumber(group.weeklyHours),
      weeks: printNumber(weeksOf(group)),
      counted: printNumber(counted),
      stated: printNumber(programmeHours),
    };
    yield { row: group.row, params };
  }
}

const SUMMED = ['places', 'enrolled', 'weeklyHours', 'programmeHours'] as const;

const headingOf = (key: string): string =>
  groupsTab.columns.find((column) => column.key === key)?.heading ?? key;

/** A line «Итого» typed under the groups. */
function* wrongTotals({ groups }: Plan): Iterable<Item> {
  const total = groups.find(({ name }) => isTotal(name));
  if (!total) return;
  for (const key of SUMMED) {
    const stated = total[key];
    const sum = groups.reduce((so, group) => (isTotal(group.name) ? so : so + (group[key] ?? 0)), 0);
    if (stated === null || isEqual(stated, sum)) continue;
    const params = { heading: headingOf(key), stated: printNumber(stated), sum: printNumber(sum) };
    yield { row: total.row, column: key, params };
  }
}

/** Calendar weeks, Monday to Sunday, that the days touch. */
const weeksTouched = (from: IsoDate, to: IsoDate): number =>
  Math.max(0, Math.floor((dayNumber(to) + 3) / 7) - Math.floor((dayNumber(from) + 3) / 7) + 1);

const least = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
const greatest = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** More weeks than the calendar has between the first lesson and the last; New Year is a rest for everybody. */
function* tooManyWeeks(plan: Plan): Iterable<Item> {
  // In a plan of a calendar year nobody knows which half-year comes first.
  if (plan.year?.kind !== 'academic') return;
  const { first } = plan.year;
  for (const group of runningGroups(plan)) {
    const from = firstLessonOf(plan, group);
    const to = lastLessonOf(plan, group);
    if (!from || !to || from > to) continue;
    const halves = [
      { column: 'weeks1', from, to: least(to, isoDate(first, 12, 31)!), stated: group.weeks1 },
      { column: 'weeks2', from: greatest(from, isoDate(first + 1, 1, 9)!), to, stated: group.weeks2 },
    ];
    for (const half of halves) {
      const possible = weeksTouched(half.from, half.to);
      if (half.stated === null || half.stated <= possible) continue;
      const params = {
        group: group.name,
        half: half.column === 'weeks1' ? '1' : '2',
        from: dayText(half.from),
        to: dayText(half.to),
        stated: printNumber(half.stated),
        possible: String(possible),
      };
      yield { row: group.row, column: half.column, params };
    }
  }
}

/** Hours and weeks of the groups. */
export const groupHourChecks = [
  check(
    'group-hours',
    'error',
    ({ plan }: CheckContext) => together('groups', 'programmeHours', wrongHours(plan)),
    'L9',
  ),
  check(
    'group-totals',
    'error',
    ({ plan }: CheckContext) => together('groups', 'places', wrongTotals(plan)),
    'L9',
  ),
  check(
    'half-year-weeks',
    'error',
    ({ plan }: CheckContext) => together('groups', 'weeks1', tooManyWeeks(plan)),
    'L10',
  ),
] as const;
