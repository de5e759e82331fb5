import type { IsoDate } from '../calendar/isoDate.ts';
import type { Activity, Plan } from '../model/plan.ts';
import { isRemark } from '../recognise/shapes.ts';
import { normaliseHeading } from '../structure/heading.ts';
import { activitiesTab } from '../tabs/activities.ts';
import type { Block, TableColumn, TableRow } from './block.ts';
import { printNumber } from './printNumber.ts';

/** Share of the text width and alignment by column; the users' own columns take the default. */
const FORMS: Readonly<Record<string, TableColumn>> = {
  number: { weight: 4, min: 10, align: 'center' },
  title: { weight: 38 },
  deadline: { weight: 17 },
  executors: { weight: 24 },
};
const DEFAULT_FORM: TableColumn = { weight: 16 };

interface PrintedColumn {
  readonly key: string;
  readonly heading: string;
  readonly textOf: (activity: Activity) => string;
}

/** «a; b» or one entry a line, as `carry` writes them. */
const entries = (text: string): string[] =>
  (text.includes('\n') ? text.split('\n') : text.split(';')).map((entry) => entry.trim());

export interface ChosenColumn {
  /** Heading in the sheet. */
  readonly name: string;
  /** Heading on paper. */
  readonly heading: string;
}

/** The columns that the institution prints, under its own headings, in its own order (Настройки). */
export function chosenColumns({ settings }: Plan): ChosenColumn[] {
  const headings = entries(settings('printedHeadings'));
  return entries(settings('printedColumns')).flatMap((name, index) =>
    name ? [{ name, heading: headings[index] ?? name }] : [],
  );
}

/** The column of the blueprint that has this heading; undefined for the users' own. */
export const knownColumn = (name: string): (typeof activitiesTab.columns)[number] | undefined =>
  activitiesTab.columns.find(({ heading }) => normaliseHeading(heading) === normaliseHeading(name));

function printedColumns(plan: Plan): PrintedColumn[] {
  return chosenColumns(plan).flatMap(({ name, heading }): PrintedColumn[] => {
    const known = knownColumn(name);
    if (known) return [{ key: known.key, heading, textOf: (activity) => textOf(activity[known.key]) }];
    const own = [...new Set(plan.activities.flatMap((activity) => [...activity.own.keys()]))].find(
      (candidate) => normaliseHeading(candidate) === normaliseHeading(name),
    );
    return [{ key: name, heading, textOf: (activity) => (own ? (activity.own.get(own) ?? '') : '') }];
  });
}

const textOf = (value: string | number | IsoDate | null): string =>
  typeof value === 'number' ? printNumber(value) : (value ?? '');

/**
 * The table of activities: texts as typed, section rows across the table. An extract holds some of the `activities`
 * and only the sections that these stand in.
 */
export function activitiesPart(
  plan: Plan,
  heading: string,
  activities: readonly Activity[] = plan.activities,
): Block[] {
  const sectionRows = activities === plan.activities ? plan.sections : [];
  if (activities.length === 0 && sectionRows.length === 0) return [];
  const columns = printedColumns(plan);
  const printsSection = columns.some(({ key }) => key === 'section');
  const rows: TableRow[] = [];
  let section = '';
  const open = (title: string): void => {
    if (title === section || !title || printsSection) return;
    section = title;
    rows.push({ kind: 'section', text: title });
  };
  const sections = new Map(sectionRows.map(({ row, title }) => [row, title]));
  const rowNumbers = [...sections.keys(), ...activities.map(({ row }) => row)].sort((a, b) => a - b);
  const activityAt = new Map(activities.map((activity) => [activity.row, activity]));
  for (const row of rowNumbers) {
    const activity = activityAt.get(row);
    if (!activity) {
      const title = sections.get(row)!;
      if (!printsSection) rows.push({ kind: 'section', text: title });
      if (!isRemark(title)) section = title;
      continue;
    }
    open(activity.inSection);
    rows.push({ kind: 'cells', cells: columns.map((column) => column.textOf(activity)) });
  }
  const table: Block = {
    kind: 'table',
    columns: columns.map(({ key }) => FORMS[key] ?? DEFAULT_FORM),
    header: columns.map((column) => column.heading),
    rows,
  };
  return heading ? [{ kind: 'heading', level: 1, text: heading }, table] : [table];
}
