import { pairRows } from './diffTable.ts';
import type { EditionTable } from './edition.ts';

/** Old name of a section → its new one. */
export type RenamedSections = ReadonlyMap<string, string>;

/**
 * Sections that bear another name now: the old name is gone, the new one was not there, and the rows of the one are
 * those of the other. That is one change, not one of every row; of a single row it is told with the row.
 */
export function renamedSections(before: EditionTable, after: EditionTable): RenamedSections {
  const [from, to] = [sectionsOf(before), sectionsOf(after)];
  const became = new Map<string, Set<string>>();
  const came = new Map<string, Set<string>>();
  for (const [old, now] of pairRows(before, after)) {
    const [was, is] = [from[old]!, to[now]!];
    became.set(was, (became.get(was) ?? new Set()).add(is));
    came.set(is, (came.get(is) ?? new Set()).add(was));
  }
  const renamed = new Map<string, string>();
  for (const [was, names] of became) {
    const [is] = names;
    if (!was || !is || names.size > 1 || came.get(is)!.size > 1) continue;
    const isOne = to.indexOf(is) === to.lastIndexOf(is);
    if (!isOne && !to.includes(was) && !from.includes(is)) renamed.set(was, is);
  }
  return renamed;
}

function sectionsOf({ columns, rows }: EditionTable): string[] {
  const at = columns.indexOf('section');
  return rows.map((row) => row[at] ?? '');
}
