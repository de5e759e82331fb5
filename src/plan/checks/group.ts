import type { Activity } from '../model/plan.ts';
import type { ActivityColumn } from '../tabs/activities.ts';
import type { TabKey } from '../tabs/spec.ts';
import type { Found, Params, Severity } from './check.ts';

/** «4.» and «4» are one number. */
export const plainNumber = (number: string): string => number.trim().replace(/\.+$/, '');

/** How many texts a finding quotes; the rest is told by row numbers. */
const QUOTED = 4;

/**
 * One finding for all activities of a kind (never one a row), pointing at the first. `quote` gives what is said of
 * a single activity; the quotes are joined into the parameter `list`.
 */
export function* grouped(
  activities: readonly Activity[],
  column: ActivityColumn,
  quote: (activity: Activity) => string,
  params: Params = {},
): Iterable<Found> {
  const first = activities[0];
  if (!first) return;
  const quotes = activities.slice(0, QUOTED).map(quote);
  if (activities.length > QUOTED) quotes.push('…');
  yield {
    at: { tab: 'activities', row: first.row, column },
    rows: activities.map(({ row }) => row),
    numbers: activities.map(({ number }) => plainNumber(number)),
    params: { ...params, list: quotes.join('; '), count: String(activities.length) },
  };
}

/** One thing of a finding for several. */
export interface Item {
  /** 1-based row; none in a form tab. */
  readonly row?: number;
  readonly column?: string;
  readonly severity?: Severity;
  readonly params: Params;
}

const SEVERITIES = ['error', 'warning', 'note', undefined] as const;

/**
 * One finding for all items of a tab (one for each severity, where items differ in it), pointing at the first.
 * The words make a sentence of each item.
 */
export function* together(
  tab: TabKey,
  column: string | undefined,
  items: Iterable<Item>,
  params: Params = {},
): Iterable<Found> {
  const all = [...items];
  for (const severity of SEVERITIES) {
    const some = all.filter((item) => item.severity === severity);
    const first = some[0];
    if (!first) continue;
    const at = first.column ?? column;
    yield {
      at: { tab, ...(first.row ? { row: first.row } : {}), ...(at === undefined ? {} : { column: at }) },
      ...(severity ? { severity } : {}),
      rows: [...new Set(some.flatMap(({ row }) => row ?? []))],
      params: { ...params, count: String(some.length) },
      items: some.map((item) => item.params),
      itemRows: some.map(({ row }) => row ?? 0),
    };
  }
}

/** So many are told one by one, each with its own decision; of more the plan as a whole is out of order. */
const FEW = 8;

/** A finding for each item while they are few, else one for all. */
export function* eachOrTogether(tab: TabKey, column: string, items: readonly Item[]): Iterable<Found> {
  if (items.length > FEW) yield* together(tab, column, items);
  else {
    for (const { row, severity, params } of items)
      yield { at: { tab, row: row!, column }, ...(severity ? { severity } : {}), params };
  }
}
