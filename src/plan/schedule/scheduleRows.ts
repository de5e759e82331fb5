import type { PlanYear } from '../calendar/planYear.ts';
import type { OwnedValue } from '../structure/change.ts';
import type { NetworkScheduleColumn } from '../tabs/networkSchedule.ts';
import type { MatrixMonth, MatrixRow, MonthMatrix } from './monthMatrix.ts';

type Cells = Readonly<Partial<Record<NetworkScheduleColumn, OwnedValue>>>;

const KEYS: readonly NetworkScheduleColumn[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Column of a month. The August that ends a school year has a column of its own. */
function columnOf({ year, month }: MatrixMonth, plan: PlanYear): NetworkScheduleColumn {
  const isLast = plan.kind === 'academic' && month === 8 && year > plan.first;
  return isLast ? 'lastAugust' : KEYS[month - 1]!;
}

/**
 * Rows of the generated tab «Сетевой график» for `writeGenerated`: a row with the title of a section where a new
 * one begins, then its activities. `delayOf` gives the words of «Запас времени», '' while it is switched off.
 */
export function scheduleRows(
  { months, rows }: MonthMatrix,
  year: PlanYear,
  delayOf: (row: MatrixRow) => string = () => '',
): readonly Cells[] {
  const columns = months.map((month) => columnOf(month, year));
  const result: Cells[] = [];
  let section = '';
  for (const row of rows) {
    if (row.section && row.section !== section) result.push({ title: row.section });
    section = row.section;
    const cells: Partial<Record<NetworkScheduleColumn, OwnedValue>> = {
      number: row.number,
      title: row.whole ? `${row.title} – ${row.whole}` : row.title,
      executors: row.executors,
      delay: delayOf(row),
    };
    // A plan of several years has each month more than once: one mark stands for all of them.
    columns.forEach((column, index) => {
      if (row.marks[index]) cells[column] = row.marks[index]!;
    });
    result.push(cells);
  }
  return result;
}
