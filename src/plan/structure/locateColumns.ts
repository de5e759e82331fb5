import type { TableSpec } from '../tabs/spec.ts';
import { normaliseHeading } from './heading.ts';
import type { SeenHeading } from './memory.ts';

export interface LocatedColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly renamed: readonly { readonly key: string; readonly heading: string }[];
  readonly doubtful: readonly string[];
}

/**
 * Which column stands where: by heading, by the heading it had last, and a renamed one by elimination: one known
 * column is gone and one unknown heading is new, or the new heading stands exactly where the old one stood.
 */
export function locateColumns(
  spec: TableSpec,
  headings: readonly string[],
  seen: readonly SeenHeading[],
): LocatedColumns {
  const byHeading = new Map<string, number>();
  headings.forEach((heading, column) => {
    const normal = normaliseHeading(heading);
    if (normal && !byHeading.has(normal)) byHeading.set(normal, column);
  });
  const lastHeading = new Map(seen.filter(([, key]) => key).map(([heading, key]) => [key!, heading]));
  const columns = new Map<string, number>();
  for (const { key, heading } of spec.columns) {
    const last = lastHeading.get(key);
    const column =
      byHeading.get(normaliseHeading(heading)) ??
      (last === undefined ? undefined : byHeading.get(normaliseHeading(last)));
    if (column !== undefined) columns.set(key, column);
  }

  const missing = spec.columns.filter(({ key }) => !columns.has(key) && lastHeading.has(key));
  const seenNormal = new Set(seen.map(([heading]) => normaliseHeading(heading)));
  const taken = new Set(columns.values());
  const fresh = [...byHeading].filter(([normal, column]) => !taken.has(column) && !seenNormal.has(normal));
  const renamed: { key: string; heading: string }[] = [];
  const adopt = (key: string, column: number): void => {
    columns.set(key, column);
    renamed.push({ key, heading: headings[column]! });
  };
  const lastPosition = new Map(seen.map(([, key], column) => [key, column]));
  if (missing.length === 1 && fresh.length === 1) {
    adopt(missing[0]!.key, fresh[0]![1]);
  } else {
    for (const { key } of missing) {
      const at = fresh.find(([, column]) => column === lastPosition.get(key));
      if (at) adopt(key, at[1]);
    }
  }
  const unexplained = fresh.some(([, column]) => ![...columns.values()].includes(column));
  return {
    columns,
    renamed,
    doubtful: unexplained ? missing.filter(({ key }) => !columns.has(key)).map(({ key }) => key) : [],
  };
}
