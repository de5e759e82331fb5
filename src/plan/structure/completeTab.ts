import { LISTS, type ListKey } from '../tabs/lists.ts';
import { type ColumnSpec, human } from '../tabs/spec.ts';
import type { Carried } from './carry.ts';
import type { Change } from './change.ts';
import { normaliseHeading } from './heading.ts';
import type { LocatedForm, LocatedTable } from './locate.ts';
import { FORMATS, makeColumns, type SourceOf } from './makeTab.ts';
import { usedWidth } from './used.ts';

/** Adds what an earlier version or a person has left out, behind everything that is there. */
export function completeTable(table: LocatedTable, sourceOf: SourceOf, carried: Carried | null): Change[] {
  const { spec, sheet, headerRow } = table;
  const missing: ColumnSpec[] = spec.columns.filter(
    ({ key }) => !table.columns.has(key) && !table.doubtful.includes(key),
  );
  if (spec.key === 'activities' && carried) {
    const there = new Set(sheet.texts[headerRow]!.map(normaliseHeading));
    missing.push(
      ...carried.ownHeadings
        .filter((heading) => !there.has(normaliseHeading(heading)))
        .map((heading) => human(heading, heading)),
    );
  }
  if (missing.length === 0) return [];
  const column = usedWidth(sheet) + 1;
  const changes: Change[] = [];
  if (column + missing.length - 1 > sheet.gridColumns) {
    changes.push({
      kind: 'grow-grid',
      tab: sheet.name,
      rows: sheet.gridRows,
      columns: column + missing.length - 1,
    });
  }
  const at = { headerRow: headerRow + 1, column, gridRows: sheet.gridRows };
  changes.push(...makeColumns(sheet.name, missing, at, sourceOf));
  if (spec.key === 'lists') {
    missing.forEach(({ key }, index) => {
      const values = LISTS[key as ListKey].values.map((value) => [value]);
      changes.push({
        kind: 'fill-empty',
        isText: true,
        tab: sheet.name,
        row: headerRow + 2,
        column: column + index,
        values,
      });
    });
  }
  return changes;
}

/** Missing fields go below the form; `values` only into fields that are empty. */
export function completeForm(
  form: LocatedForm,
  values: ReadonlyMap<string, string>,
  sourceOf: SourceOf,
): Change[] {
  const { spec, sheet } = form;
  const tab = sheet.name;
  const changes: Change[] = [];
  const fields = spec.groups.flatMap((group) => group.fields);
  for (const field of fields) {
    const row = form.rows.get(field.key);
    const value = values.get(field.key) ?? '';
    const isEmpty = row !== undefined && !sheet.texts[row]![1] && !sheet.formulas[row]![1];
    if (value && isEmpty)
      changes.push({ kind: 'fill-empty', isText: true, tab, row: row + 1, column: 2, values: [[value]] });
  }
  let row = sheet.texts.length;
  for (const field of fields.filter(({ key }) => !form.rows.has(key))) {
    row++;
    const range = { row, column: 2, rows: 1, columns: 1 };
    changes.push({ kind: 'set-format', tab, range, format: FORMATS[field.format] });
    const value = values.get(field.key) ?? field.initial ?? '';
    changes.push({ kind: 'fill-empty', isText: true, tab, row, column: 1, values: [[field.label, value]] });
    const source = sourceOf(field);
    if (source) changes.push({ kind: 'set-validation', tab, range, source });
  }
  return changes;
}
