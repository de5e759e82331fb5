import type { TabKey } from '../../tabs/spec.ts';
import type { Found } from '../check.ts';
import { type Item, together } from '../group.ts';
import type { TextCell } from './textCells.ts';

/** One finding a tab, however many cells it speaks of. */
export function* eachTab(items: Iterable<readonly [TextCell, Item['params']]>): Iterable<Found> {
  const tabs = new Map<TabKey, Item[]>();
  for (const [{ tab, row, column }, params] of items) {
    const item = { ...(row ? { row } : {}), ...(column ? { column } : {}), params };
    const others = tabs.get(tab);
    if (others) others.push(item);
    else tabs.set(tab, [item]);
  }
  for (const [tab, all] of tabs) yield* together(tab, undefined, all);
}
