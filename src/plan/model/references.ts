import type { TabKey } from '../tabs/spec.ts';
import { closestName, closestOrganisation } from './closestName.ts';
import { namesNow } from './knownNames.ts';
import { nameKey } from './nameKey.ts';
import type { Plan } from './plan.ts';
import { namesUsed, REFERENCE_COLUMNS } from './referenceColumns.ts';

/** A cell names something that its source tab does not have. */
export interface BrokenReference {
  readonly tab: TabKey;
  /** 1-based. */
  readonly row: number;
  readonly column: string;
  /** One name of the cell, as typed. */
  readonly value: string;
  /** Tab where the name should stand. */
  readonly source: TabKey;
  /** What it is called now, or what was probably meant; null when nothing is like it. */
  readonly suggestion: string | null;
  /** The source was renamed since, so the suggestion is sure. */
  readonly renamed: boolean;
}

/**
 * All names that lead nowhere. A source tab without any name is still to be filled: missing is not wrong. The
 * human's cell is never rewritten.
 */
export function brokenReferences(plan: Plan): BrokenReference[] {
  const sources = namesNow(plan);
  return REFERENCE_COLUMNS.flatMap((column): BrokenReference[] => {
    const { tab, from } = column;
    const source = sources[from.tab];
    if (!source) return [];
    const known = new Set([...source.names, ...(from.or ?? [])].map(nameKey));
    const isKnown = (name: string): boolean => known.has(nameKey(name));
    const closest = from.tab === 'participants' ? closestOrganisation : closestName;
    const suggestions = new Map<string, string | null>();
    const suggest = (value: string): string | null => {
      if (!suggestions.has(value)) suggestions.set(value, closest(value, source.names));
      return suggestions.get(value)!;
    };
    return namesUsed(plan, column, isKnown)
      .filter(({ value }) => !isKnown(value))
      .map(({ row, value }) => {
        const followed = source.renamed[nameKey(value)];
        return {
          tab,
          row,
          column: column.column,
          value,
          source: from.tab,
          suggestion: followed ?? suggest(value),
          renamed: followed !== undefined,
        };
      });
  });
}
