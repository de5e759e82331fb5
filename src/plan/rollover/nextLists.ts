import type { LocatedTable } from '../structure/locate.ts';
import { LISTS, type ListKey } from '../tabs/lists.ts';
import type { NextTable } from './nextWorkbook.ts';
import { oldRowsOf } from './oldRows.ts';

/** «Списки»: the values of this version, then what the institution has added to a list. */
export function nextLists(table: LocatedTable): NextTable {
  const { rows } = oldRowsOf(table);
  const columns = table.spec.columns.map(({ key }): [string, readonly string[]] => {
    const known: readonly string[] = LISTS[key as ListKey].values;
    const own = rows.map((row) => row.text(key)).filter((value) => value && !known.includes(value));
    return [key, [...known, ...own]];
  });
  const height = Math.max(...columns.map(([, values]) => values.length));
  return {
    tab: 'lists',
    ownHeadings: [],
    rows: Array.from(
      { length: height },
      (_, at) => new Map(columns.flatMap(([key, values]) => (values[at] ? [[key, values[at]!]] : []))),
    ),
  };
}
