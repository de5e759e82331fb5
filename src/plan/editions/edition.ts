import type { Activity, Plan, TimetableRow } from '../model/plan.ts';
import { typedInRow } from '../model/shownDefaults.ts';
import { isOnlyRegistered } from '../papers/register/isOnlyRegistered.ts';
import { isOwnState } from '../papers/register/readRegister.ts';
import { BLUEPRINT } from '../tabs/blueprint.ts';
import type { FormSpec, TabKey, TableSpec } from '../tabs/spec.ts';
import { APPROVED_COLUMNS, UNAPPROVED_FIELDS } from './approvedColumns.ts';

/** `approved` = what an approved plan holds; `all` = everything that people type. */
export type EditionScope = 'approved' | 'all';

/** The rows of one tab as texts: days are ISO, numbers plain; trailing empty cells may be missing. */
export interface EditionTable {
  readonly tab: TabKey;
  /** Column keys; `OWN` + heading for columns that the users added. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A plan as it stood on one day, as plain texts: what is kept, sent and compared. */
export interface Edition {
  readonly scope: EditionScope;
  /** «Утверждён», «С изменениями от 12.01.2026» … */
  readonly name: string;
  /** ISO day, '' while it is not fixed. */
  readonly date: string;
  /** «tab.field» → text: «requisites.year», «settings.week». Empty fields are left out. */
  readonly fields: Readonly<Record<string, string>>;
  readonly tables: readonly EditionTable[];
}

/** Begins the key of a column that the users added: no key of ours has a colon. */
export const OWN = 'own:';

const ROWS: Readonly<Partial<Record<TabKey, keyof Plan>>> = {
  activities: 'activities',
  participants: 'participants',
  agreements: 'agreements',
  services: 'services',
  groups: 'groups',
  timetable: 'timetable',
  venues: 'venues',
  staff: 'staff',
  budget: 'budget',
  remarks: 'partnerRemarks',
  holidays: 'holidays',
};

type Row = Readonly<Record<string, unknown>> & { readonly row: number };

/** Rows in which people have said something: a document that the add-on has made is no change of the plan. */
function rowsOf(plan: Plan, tab: TabKey): readonly Row[] {
  if (tab === 'documents') return plan.documents.filter((paper) => !isOnlyRegistered(paper));
  const key = ROWS[tab];
  return key ? (plan[key] as unknown as readonly Row[]) : [];
}

export function editionOf(plan: Plan, scope: EditionScope, name = '', date = ''): Edition {
  const tables = BLUEPRINT.flatMap((spec): EditionTable[] => {
    const rows = rowsOf(plan, spec.key);
    const columns = spec.kind === 'table' && rows.length > 0 ? columnsOf(spec, scope) : [];
    if (columns.length === 0 || rows.length === 0) return [];
    const own = spec.key === 'activities' ? ownHeadings(plan.activities) : [];
    return [
      {
        tab: spec.key,
        columns: [...columns, ...own.map((heading) => OWN + heading)],
        rows: rows.map((row) => [
          ...columns.map((column) => textOf(plan, spec.key, row, column)),
          ...own.map((heading) => (row as unknown as Activity).own.get(heading) ?? ''),
        ]),
      },
    ];
  });
  const fields: Record<string, string> = {};
  for (const spec of BLUEPRINT) {
    if (spec.kind !== 'form' || (spec.key === 'settings' && scope === 'approved')) continue;
    const read = (spec.key === 'settings' ? plan.settings : plan.requisites) as (key: string) => string;
    for (const field of fieldsOf(spec, scope)) {
      const text = read(field);
      if (text) fields[`${spec.key}.${field}`] = text;
    }
  }
  return { scope, name, date, fields, tables };
}

function columnsOf(spec: TableSpec, scope: EditionScope): readonly string[] {
  if (scope === 'approved') return APPROVED_COLUMNS[spec.key] ?? [];
  return spec.columns.filter(({ owner }) => owner === 'human').map(({ key }) => key);
}

function fieldsOf(spec: FormSpec, scope: EditionScope): string[] {
  const keys = spec.groups.flatMap(({ fields }) => fields.map(({ key }) => key));
  return scope === 'approved' ? keys.filter((key) => !UNAPPROVED_FIELDS.includes(key)) : keys;
}

function ownHeadings(activities: readonly Activity[]): string[] {
  return [...new Set(activities.flatMap(({ own }) => [...own.keys()]))];
}

function textOf(plan: Plan, tab: TabKey, row: Row, column: string): string {
  // A check writes teacher and venue of the group into the empty cells of its lessons: nobody has changed anything.
  if (tab === 'timetable' && (column === 'teacher' || column === 'venue'))
    return typedInRow(plan, row as unknown as TimetableRow)[column];
  if (tab === 'documents' && column === 'state' && isOwnState(String(row.state).trim())) return '';
  // The section of an activity may stand in a row above it.
  const value = tab === 'activities' && column === 'section' ? row.inSection : row[column];
  return value === null || value === undefined ? '' : String(value);
}

export function tableOf({ tables }: Edition, tab: TabKey): EditionTable {
  return tables.find((table) => table.tab === tab) ?? { tab, columns: [], rows: [] };
}

/** 1-based row of the sheet in which the row at this place of `editionOf(plan)` stands. */
export function sheetRowOf(plan: Plan, tab: TabKey, at: number): number | undefined {
  return rowsOf(plan, tab)[at]?.row;
}
