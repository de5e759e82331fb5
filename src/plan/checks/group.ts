import type { Activity } from '../model/plan.ts';
import type { ActivityColumn } from '../tabs/activities.ts';
import type { Found } from './check.ts';

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
  params: Readonly<Record<string, string>> = {},
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
