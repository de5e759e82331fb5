import { tabSpec } from '../tabs/blueprint.ts';
import type { TabKey } from '../tabs/spec.ts';
import { ownHeading } from './nextWorkbook.ts';

/** What a column is called, one of the users' own too. */
export function labelOf(tab: TabKey, key: string): string {
  const spec = tabSpec(tab);
  const column = spec.kind === 'table' ? spec.columns.find((candidate) => candidate.key === key) : undefined;
  return column?.heading ?? ownHeading(key) ?? key;
}
