import type { TabKey } from '../tabs/spec.ts';
import { pairRows } from './diffTable.ts';
import { type Edition, tableOf } from './edition.ts';

/** Finds rows of one edition in another by their identity: place there, or null when the row is gone. */
export function rowFinder(from: Edition, to: Edition): (tab: TabKey, at: number) => number | null {
  const known = new Map<TabKey, ReadonlyMap<number, number>>();
  return (tab, at) => {
    const pairs = known.get(tab) ?? pairRows(tableOf(from, tab), tableOf(to, tab));
    known.set(tab, pairs);
    return pairs.get(at) ?? null;
  };
}
