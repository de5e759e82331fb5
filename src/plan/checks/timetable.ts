import { printNumber } from '../document/printNumber.ts';
import { lookUp } from '../model/lookUp.ts';
import type { Plan, TimetableRow } from '../model/plan.ts';
import { timetableHours, unreadableDays } from '../model/weeklyLessons.ts';
import { type CheckContext, check, type Found } from './check.ts';
import { together } from './group.ts';
import { runningGroups } from './groupFacts.ts';

function* unreadable({ timetable }: Plan): Iterable<Found> {
  const cells = timetable.flatMap((row) => unreadableDays(row).map((column) => ({ row, column })));
  const items = cells.map(({ row, column }) => ({ row: row.row, column, params: { text: row[column] } }));
  yield* together('timetable', undefined, items);
}

const isReadable = (row: TimetableRow): boolean => unreadableDays(row).length === 0;

/** Only where the whole week of the group could be read: what was not read is told by itself. */
function* differentHours({ plan, today }: CheckContext): Iterable<Found> {
  const find = lookUp(plan);
  const items = runningGroups(plan).flatMap((group) => {
    const rows = find.timetable(group.name);
    const hours = rows.every(isReadable) ? timetableHours(plan, group, today) : null;
    const { weeklyHours } = group;
    if (hours === null || weeklyHours === null || Math.abs(hours - weeklyHours) < 0.05) return [];
    const params = { group: group.name, timetable: printNumber(hours), planned: printNumber(weeklyHours) };
    return [{ row: rows[0]!.row, params }];
  });
  yield* together('timetable', 'weeklyHours', items);
}

/** What «Расписание» says by itself. */
export const timetableChecks = [
  check('lesson-unreadable', 'warning', ({ plan }) => unreadable(plan)),
  check('lesson-hours', 'warning', differentHours),
] as const;
