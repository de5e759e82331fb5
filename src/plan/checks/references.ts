import { type BrokenReference, brokenReferences } from '../model/references.ts';
import { tabSpec } from '../tabs/blueprint.ts';
import { type CheckContext, check, type Found } from './check.ts';
import { together } from './group.ts';

/** One finding a column: the same name is often missing in many rows. */
function* broken({ plan }: CheckContext): Iterable<Found> {
  const columns = new Map<string, BrokenReference[]>();
  for (const reference of brokenReferences(plan)) {
    const column = `${reference.tab}.${reference.column}`;
    const others = columns.get(column);
    if (others) others.push(reference);
    else columns.set(column, [reference]);
  }
  for (const references of columns.values()) {
    const { tab, column, source } = references[0]!;
    const items = references.map(({ row, value, suggestion, renamed }) => ({
      row,
      params: {
        row: String(row),
        value,
        suggestion: suggestion ?? '',
        renamed: renamed ? 'yes' : '',
        source: tabSpec(source).name,
      },
    }));
    yield* together(tab, column, items, { source: tabSpec(source).name });
  }
}

/** Names that lead nowhere: renamed, mistyped, or in no list. The human's cell is never rewritten. */
export const referenceChecks = [check('reference-broken', 'warning', broken)] as const;
