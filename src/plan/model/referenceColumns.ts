import { BLUEPRINT } from '../tabs/blueprint.ts';
import type { Reference, TabKey } from '../tabs/spec.ts';
import { namesIn } from './multi.ts';
import { nameKey } from './nameKey.ts';
import type { Plan } from './plan.ts';

/** A column whose values are names of rows of another tab. */
export interface ReferenceColumn {
  readonly tab: TabKey;
  readonly column: string;
  readonly from: Reference;
}

export const REFERENCE_COLUMNS: readonly ReferenceColumn[] = BLUEPRINT.flatMap((spec) =>
  spec.kind === 'table'
    ? spec.columns.flatMap(({ key, from }) => (from ? [{ tab: spec.key, column: key, from }] : []))
    : [],
);

type Row = { readonly row: number } & Readonly<Record<string, unknown>>;

/** The rows of a tab as they were read. */
export function rowsOfTab(plan: Plan, tab: TabKey): readonly Row[] {
  const rows: Partial<Record<TabKey, readonly object[]>> = {
    activities: plan.activities,
    participants: plan.participants,
    agreements: plan.agreements,
    services: plan.services,
    groups: plan.groups,
    timetable: plan.timetable,
    venues: plan.venues,
    staff: plan.staff,
    budget: plan.budget,
    documents: plan.documents,
    remarks: plan.partnerRemarks,
    holidays: plan.holidays,
  };
  return (rows[tab] ?? []) as readonly Row[];
}

/** The names that a tab gives, each once, as typed. */
export function namesGiven(plan: Plan, { tab, column }: Reference): string[] {
  const names = new Map<string, string>();
  for (const row of rowsOfTab(plan, tab)) {
    const name = String(row[column] ?? '');
    const key = nameKey(name);
    if (key && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

export interface UsedName {
  readonly row: number;
  readonly value: string;
}

/** The names that a column uses. */
export function namesUsed(
  plan: Plan,
  { tab, column }: ReferenceColumn,
  isKnown: (name: string) => boolean,
): UsedName[] {
  return rowsOfTab(plan, tab).flatMap((row) =>
    namesIn(String(row[column] ?? ''), isKnown).map((value) => ({ row: row.row, value })),
  );
}
