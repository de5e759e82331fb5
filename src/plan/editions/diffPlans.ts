import type { Plan } from '../model/plan.ts';
import { BLUEPRINT } from '../tabs/blueprint.ts';
import type { TabKey } from '../tabs/spec.ts';
import { APPROVED_COLUMNS, UNAPPROVED_FIELDS } from './approvedColumns.ts';
import { diffTable, type RowChange } from './diffTable.ts';
import { type Edition, editionOf, OWN, tableOf } from './edition.ts';
import { renamedSections } from './renamedSections.ts';

/** One cell or field that says something else now. Texts as typed; days ISO, numbers plain. */
export interface FieldChange {
  readonly tab: TabKey;
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface PlanDiff {
  /** «Реквизиты плана» and «Настройки»; a section of «Мероприятия» that was renamed. */
  readonly fields: readonly FieldChange[];
  /** Tab by tab in the order of the blueprint; within a tab in the order of the new edition, removed rows last. */
  readonly rows: readonly RowChange[];
}

/** What changed from one plan to another, in everything that people type. */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  return diffEditions(editionOf(before, 'all'), editionOf(after, 'all'));
}

/** As `diffPlans`; when only one of the two is an approved edition, what is not approved is left out. */
export function diffEditions(before: Edition, after: Edition): PlanDiff {
  const isApproved = before.scope === 'approved' || after.scope === 'approved';
  const from = isApproved ? approvedOnly(before) : before;
  const to = isApproved ? approvedOnly(after) : after;
  const sections = renamedSections(tableOf(from, 'activities'), tableOf(to, 'activities'));
  return {
    fields: [
      ...diffFields(from, to),
      ...[...sections].map(
        ([before, after]): FieldChange => ({ tab: 'activities', key: 'section', before, after }),
      ),
    ],
    rows: BLUEPRINT.flatMap(({ key }) => diffTable(tableOf(from, key), tableOf(to, key), sections)),
  };
}

export const isSame = ({ fields, rows }: PlanDiff): boolean => fields.length === 0 && rows.length === 0;

function diffFields({ fields: before }: Edition, { fields: after }: Edition): FieldChange[] {
  return BLUEPRINT.flatMap((spec): FieldChange[] => {
    if (spec.kind !== 'form') return [];
    return spec.groups
      .flatMap((group) => group.fields)
      .map(({ key }): FieldChange => {
        const name = `${spec.key}.${key}`;
        return { tab: spec.key, key, before: before[name] ?? '', after: after[name] ?? '' };
      })
      .filter((change) => change.before.trim() !== change.after.trim());
  });
}

function approvedOnly(edition: Edition): Edition {
  if (edition.scope === 'approved') return edition;
  const fields: Record<string, string> = {};
  for (const name of Object.keys(edition.fields)) {
    const [tab, key] = name.split('.') as [string, string];
    if (tab === 'requisites' && !UNAPPROVED_FIELDS.includes(key)) fields[name] = edition.fields[name]!;
  }
  const tables = edition.tables.flatMap(({ tab, columns, rows }) => {
    const wanted = APPROVED_COLUMNS[tab];
    const kept = columns.map((column) => wanted?.includes(column) || column.startsWith(OWN));
    if (!wanted) return [];
    return [
      {
        tab,
        columns: columns.filter((_, at) => kept[at]),
        rows: rows.map((row) => columns.flatMap((_, at) => (kept[at] ? [row[at] ?? ''] : []))),
      },
    ];
  });
  return { ...edition, scope: 'approved', fields, tables };
}
