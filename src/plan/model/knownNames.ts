import { nameKey } from './nameKey.ts';
import type { Plan } from './plan.ts';
import { namesGiven, namesUsed, REFERENCE_COLUMNS } from './referenceColumns.ts';

/** Names of a tab that others refer to, as they were at the last check. */
export interface KnownNames {
  readonly names: readonly string[];
  /** Former name → present name, as long as some cell still says the former one. */
  readonly renamed: Readonly<Record<string, string>>;
}

const NOTHING: KnownNames = { names: [], renamed: {} };

/** [former, present] when one name is gone and one is new. Of more than that nothing is concluded. */
export function renameSince(
  before: readonly string[],
  now: readonly string[],
): readonly [former: string, present: string] | null {
  const missingIn = (names: readonly string[], others: readonly string[]): string[] => {
    const keys = new Set(others.map(nameKey));
    return names.filter((name) => !keys.has(nameKey(name)));
  };
  const gone = missingIn(before, now);
  const fresh = missingIn(now, before);
  return gone.length === 1 && fresh.length === 1 ? [gone[0]!, fresh[0]!] : null;
}

const worked = new WeakMap<Plan, Readonly<Record<string, KnownNames>>>();

/** The names of each referred tab now, with all renames that cells have not followed yet. Worked out once a plan. */
export function namesNow(plan: Plan): Readonly<Record<string, KnownNames>> {
  const known = worked.get(plan);
  if (known) return known;
  const fresh = workOut(plan);
  worked.set(plan, fresh);
  return fresh;
}

function workOut(plan: Plan): Record<string, KnownNames> {
  const result: Record<string, KnownNames> = {};
  const sources = new Map(REFERENCE_COLUMNS.map(({ from }) => [from.tab, from]));
  for (const [tab, source] of sources) {
    const names = namesGiven(plan, source);
    if (names.length === 0) continue;
    const before = plan.remembered.names[tab] ?? NOTHING;
    const rename = renameSince(before.names, names);
    const known = new Set(names.map(nameKey));
    const used = new Set(
      REFERENCE_COLUMNS.filter(({ from }) => from.tab === tab).flatMap((column) =>
        namesUsed(plan, column, (name) => known.has(nameKey(name))).map(({ value }) => nameKey(value)),
      ),
    );
    const renamed: Record<string, string> = {};
    for (const [former, present] of [...Object.entries(before.renamed), ...(rename ? [rename] : [])]) {
      // Renamed twice before a cell followed: the first name leads to the last.
      const last = rename && nameKey(present) === nameKey(rename[0]) ? rename[1] : present;
      const isWanted = used.has(nameKey(former)) && !known.has(nameKey(former)) && known.has(nameKey(last));
      if (isWanted) renamed[nameKey(former)] = last;
    }
    result[tab] = { names, renamed };
  }
  return result;
}
