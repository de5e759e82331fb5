import { type IsoDate, parseIsoDate } from '../calendar/isoDate.ts';
import { boundsOfPlanYear, type PlanYear } from '../calendar/planYear.ts';
import type { SchoolBreak } from '../calendar/schoolBreak.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import type { Reading } from '../deadline/reading.ts';
import { isRemark } from '../recognise/shapes.ts';
import type { LocatedTable } from '../structure/locate.ts';
import { activitiesTab } from '../tabs/activities.ts';
import { splitExecutors } from './executors.ts';
import type { Activity, SectionRow } from './plan.ts';
import { readRows, type TypedRow, type Unreadable } from './typedRow.ts';

type ActivityRow = TypedRow<typeof activitiesTab>;

const OTHER_HUMAN_KEYS = activitiesTab.columns
  .filter(({ key, owner }) => owner === 'human' && key !== 'section')
  .map(({ key }) => key);

/** A row in which only «Раздел» is filled is a section row: the activities below it belong to it. */
function isSectionRow(row: ActivityRow, own: ReadonlyMap<string, string>): boolean {
  return (
    row.section !== '' &&
    own.size === 0 &&
    OTHER_HUMAN_KEYS.every((key) => row[key] === '' || row[key] === null)
  );
}

/** A cell that the spreadsheet turned into a real date is read as that day. */
export function readDayCell(day: IsoDate, year: PlanYear): Reading {
  const { from, to } = boundsOfPlanYear(year);
  return {
    kind: 'dates',
    spans: [{ from: day, to: day }],
    notes: day < from || day > to ? ['outside-year'] : [],
  };
}

export interface ReadActivities {
  readonly activities: readonly Activity[];
  readonly sections: readonly SectionRow[];
  readonly unreadable: readonly Unreadable[];
}

export function readActivities(
  table: LocatedTable | undefined,
  year: PlanYear | null,
  breaks: readonly SchoolBreak[],
): ReadActivities {
  const { rows, unreadable } = readRows(activitiesTab, table);
  const activities: Activity[] = [];
  const sections: SectionRow[] = [];
  const ownColumns = table ? columnsOfUsers(table) : [];
  const deadlineColumn = table?.columns.get('deadline');
  let current = '';
  for (const row of rows) {
    const cells = table!.sheet.texts[row.row - 1]!;
    const own = new Map<string, string>();
    for (const [heading, column] of ownColumns) {
      const text = cells[column]?.trim();
      if (text) own.set(heading, text);
    }
    if (isSectionRow(row, own)) {
      // «(в редакции …)» across the table is a remark: it opens no section.
      if (!isRemark(row.section)) current = row.section;
      sections.push({ row: row.row, title: row.section });
      continue;
    }
    const value = deadlineColumn === undefined ? '' : table!.sheet.values[row.row - 1]![deadlineColumn];
    const day = typeof value === 'object' ? parseIsoDate(value.day) : null;
    const { executors, withoutSeparator } = splitExecutors(row.executors);
    activities.push({
      ...row,
      inSection: row.section || current,
      executorList: executors,
      executorsGlued: withoutSeparator,
      reading: year === null ? null : day ? readDayCell(day, year) : readDeadline(row.deadline, year, breaks),
      own,
    });
  }
  return { activities, sections, unreadable };
}

/** Heading → column of what the users added themselves. */
function columnsOfUsers(table: LocatedTable): [string, number][] {
  const ours = new Set(table.columns.values());
  const result: [string, number][] = [];
  table.sheet.texts[table.headerRow]!.forEach((heading, column) => {
    if (heading.trim() && !ours.has(column)) result.push([heading.trim(), column]);
  });
  return result;
}
