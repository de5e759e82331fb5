import type { LocatedForm, LocatedTable, LocatedWorkbook } from '../plan/structure/locate.ts';
import { BLUEPRINT } from '../plan/tabs/blueprint.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type { Overview } from './api.ts';

type Fullness = Overview['tabs'][number];

/** Tabs that nobody has to fill: ours, and those whose emptiness is no gap. */
const UNCOUNTED: ReadonlySet<TabKey> = new Set([
  'settings',
  'findings',
  'documents',
  'remarks',
  'holidays',
  'lists',
  'memory',
]);

/** Of a table: rows with most of the leading columns filled; of a form: filled fields. In the blueprint's order. */
export function fullness({ forms, tables }: LocatedWorkbook): Overview['tabs'] {
  return BLUEPRINT.filter(({ key }) => !UNCOUNTED.has(key)).flatMap(({ key }): Fullness[] => {
    const form = forms.get(key);
    const table = tables.get(key);
    return form ? [ofForm(form)] : table ? [ofTable(table)] : [];
  });
}

function ofForm({ spec, sheet, rows }: LocatedForm): Fullness {
  const fields = spec.groups.flatMap((group) => group.fields).filter(({ owner }) => owner === 'human');
  const filled = fields.filter(({ key }) => (sheet.texts[rows.get(key) ?? -1]?.[1] ?? '') !== '').length;
  return { name: sheet.name, filled, rows: fields.length };
}

function ofTable({ spec, sheet, headerRow, columns: places }: LocatedTable): Fullness {
  const columns = spec.columns
    .filter(({ owner, hidden }) => owner === 'human' && !hidden)
    .map((column) => places.get(column.key))
    .filter((column) => column !== undefined);
  const leading = columns.slice(0, 5);
  let rows = 0;
  let filled = 0;
  for (const row of sheet.texts.slice(headerRow + 1)) {
    if (!columns.some((column) => row[column])) continue;
    rows++;
    if (leading.filter((column) => row[column]).length >= Math.min(3, leading.length)) filled++;
  }
  return { name: sheet.name, filled, rows };
}
