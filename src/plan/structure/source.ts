import type { RecognisedPlan } from '../recognise/recognisedPlan.ts';
import { recognisePlan } from '../recognise/recognisePlan.ts';
import { fingerprintOfTexts } from './fingerprint.ts';
import type { LocatedTable, LocatedWorkbook } from './locate.ts';
import { memoryKey } from './memory.ts';
import type { SheetSnapshot } from './snapshot.ts';

/** A tab of the users that holds a plan. */
export interface Source {
  readonly sheet: SheetSnapshot;
  readonly fingerprint: string;
  readonly plan: RecognisedPlan;
}

export interface Sources {
  /** The one to carry now. */
  readonly source: Source | null;
  /** Names of the others. */
  readonly offered: readonly string[];
}

/** True when people have written anything below the header of the table. */
export function holdsRows(table: LocatedTable): boolean {
  const computed = new Set(
    table.spec.columns
      .filter((column) => column.owner === 'computed')
      .map((column) => table.columns.get(column.key)),
  );
  return table.sheet.texts
    .slice(table.headerRow + 1)
    .some((row) => row.some((text, column) => text.trim() !== '' && !computed.has(column)));
}

/**
 * Which source to carry: the one asked for; else, while the plan is empty, the recognised tab with the most rows.
 * A source is carried once; into a plan that holds rows nothing comes by itself.
 */
export function findSources(located: LocatedWorkbook, wanted: string | undefined): Sources {
  const carriedIds = new Set<string>();
  const carriedPrints = new Set<string>();
  for (const [key, value] of located.memory) {
    if (!key.startsWith('carried.')) continue;
    carriedIds.add(key);
    carriedPrints.add(value);
  }
  const sources: Source[] = [];
  for (const sheet of located.foreign) {
    const fingerprint = fingerprintOfTexts(sheet.texts);
    const carried = carriedIds.has(memoryKey.carried(sheet.id)) || carriedPrints.has(fingerprint);
    if (carried && sheet.name !== wanted) continue;
    const plan = recognisePlan(sheet.texts);
    if (plan && plan.rows.length > 0) sources.push({ sheet, fingerprint, plan });
  }
  const activities = located.tables.get('activities');
  const free = !activities || !holdsRows(activities);
  sources.sort((a, b) => b.plan.rows.length - a.plan.rows.length);
  const source =
    wanted !== undefined
      ? (sources.find(({ sheet }) => sheet.name === wanted) ?? null)
      : free
        ? (sources[0] ?? null)
        : null;
  return { source, offered: sources.filter((other) => other !== source).map(({ sheet }) => sheet.name) };
}
