import { isClosed } from '../model/groupHours.ts';
import { nameKey } from '../model/nameKey.ts';
import type { Plan, TimetableRow } from '../model/plan.ts';
import { rowHours, teacherOf, venueOf } from '../model/weeklyLessons.ts';
import { timetableTab, WEEKDAY_KEYS } from '../tabs/timetable.ts';
import type { Block } from './block.ts';
import { printNumber } from './printNumber.ts';
import { type PrintedColumn, tableOf } from './tableOf.ts';
import { typedText } from './typedText.ts';

/** «15.55–16.40» at nine points must not break. */
const DAY_WIDTH = 22;

const dayColumns = WEEKDAY_KEYS.map(
  (key): PrintedColumn<TimetableRow> => ({
    heading: timetableTab.columns.find((column) => column.key === key)!.heading,
    weight: 9,
    min: DAY_WIDTH,
    align: 'center',
    optional: true,
    print: (row) => row[key],
  }),
);

/** Расписание as it hangs on the wall: one row a group, days without lessons left out. */
export function timetableTable(plan: Plan): Block[] {
  const hasLessons = (row: TimetableRow): boolean => WEEKDAY_KEYS.some((key) => row[key] !== '');
  const closed = new Set(plan.groups.filter(isClosed).map(({ name }) => nameKey(name)));
  const rows = plan.timetable.filter(
    (row) => (row.group !== '' || hasLessons(row)) && !closed.has(nameKey(row.group)),
  );
  // Groups alone, as they stand in August, are no timetable.
  if (!rows.some(hasLessons)) return [];
  const text = typedText<TimetableRow>(plan, 'timetable');
  const inForce = (row: TimetableRow): string =>
    [text(row, 'from') && `с ${text(row, 'from')}`, text(row, 'to') && `по ${text(row, 'to')}`]
      .filter(Boolean)
      .join(' ');
  return [
    tableOf(
      rows,
      [
        { heading: 'Группа', weight: 10, print: ({ group }) => group },
        { heading: 'Педагог', weight: 13, optional: true, print: (row) => teacherOf(plan, row) },
        { heading: 'Площадка, кабинет', weight: 14, optional: true, print: (row) => venueOf(plan, row) },
        ...dayColumns,
        {
          heading: 'Ак. часов в неделю',
          weight: 6,
          align: 'center',
          optional: true,
          print: (row) => printNumber(rowHours(plan, row)),
        },
        { heading: 'Действует', weight: 9, optional: true, print: inForce },
      ],
      9,
    ),
  ];
}
