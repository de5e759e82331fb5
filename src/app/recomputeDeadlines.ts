import type { AppWords } from '../i18n/words.ts';
import { parseIsoDate } from '../plan/calendar/isoDate.ts';
import { deadlineCells } from '../plan/computed/activities.ts';
import { readDeadline } from '../plan/deadline/readDeadline.ts';
import type { Plan } from '../plan/model/plan.ts';
import { readDayCell } from '../plan/model/readActivities.ts';
import type { Change } from '../plan/structure/change.ts';
import { columnRuns } from '../plan/structure/columnRuns.ts';
import type { LocatedTable } from '../plan/structure/locate.ts';
import type { CellValue } from '../plan/structure/snapshot.ts';

/** The computed columns that follow an edit at once; all others wait for the next check. */
const FOLLOWING = new Set(['start', 'end', 'understood']);

/** Deadline cells of neighbouring rows, from the 1-based `row` on. */
export interface EditedDeadlines {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly texts: readonly string[];
}

/** What an edit of deadline cells makes of Начало, Окончание and Как понят срок; nothing outside these columns. */
export function recomputeDeadlines(
  table: LocatedTable,
  edited: EditedDeadlines,
  { year, breaks }: Pick<Plan, 'year' | 'breaks'>,
  words: AppWords,
): Change[] {
  const cells = edited.texts.map((shown, index) => {
    const text = shown.trim();
    const value = edited.values[index]!;
    const day = typeof value === 'object' ? parseIsoDate(value.day) : null;
    return deadlineCells(
      year === null || text === '' ? null : day ? readDayCell(day, year) : readDeadline(text, year, breaks),
      text,
      words,
    );
  });
  return columnRuns(table, (key) => FOLLOWING.has(key)).map(({ column, keys }) => ({
    kind: 'write-owned',
    tab: table.sheet.name,
    row: edited.row,
    column: column + 1,
    values: cells.map((row) => keys.map((key) => row[key] ?? '')),
  }));
}
