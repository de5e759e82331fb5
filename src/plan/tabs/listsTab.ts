import { LIST_KEYS, LISTS } from './lists.ts';
import { human, type TableSpec } from './spec.ts';

/** «Списки»: one column per drop-down, in the sheet and not in the rule, because .xlsx splits in-line lists at commas. */
export const listsTab: TableSpec = {
  kind: 'table',
  key: 'lists',
  name: 'Списки',
  set: 'basic',
  frozenColumns: 0,
  hidden: true,
  columns: LIST_KEYS.map((key) => human(key, LISTS[key].heading, { width: 220 })),
};
