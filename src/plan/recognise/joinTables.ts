import type { Item } from './buildItems.ts';
import type { ReadTable, TableColumn } from './readTable.ts';
import type { RecogniseNote } from './recognisedPlan.ts';
import { headingKey } from './text.ts';

export interface JoinedTable {
  readonly columns: readonly TableColumn[];
  readonly items: readonly Item[];
  readonly notes: readonly RecogniseNote[];
}

/**
 * Tables of activities one after another become one. Columns meet by field, else by heading; what the first table
 * does not have is added at the right. A heading that gives way is told in a note.
 */
export function joinTables(
  tables: readonly { readonly table: ReadTable; readonly rows: readonly number[] }[],
): JoinedTable {
  const columns: TableColumn[] = [];
  const items: Item[] = [];
  const notes: RecogniseNote[] = [];
  tables.forEach(({ table, rows }, index) => {
    const taken = new Set<number>();
    const differing: string[] = [];
    const places = table.columns.map((column) => {
      let at = columns.findIndex((other, place) => !taken.has(place) && isSame(other, column));
      if (at < 0) at = columns.push(column) - 1;
      else if (column.heading && headingKey(columns[at]!.heading) !== headingKey(column.heading))
        differing.push(column.heading);
      taken.add(at);
      return at;
    });
    if (index > 0) notes.push({ code: 'tables-joined', rows, text: differing.join('; ') });
    for (const item of table.items) {
      if (item.kind === 'section') {
        items.push(item);
        continue;
      }
      const cells: string[] = columns.map(() => '');
      item.cells.forEach((cell, position) => {
        cells[places[position]!] = cell;
      });
      items.push({ ...item, cells });
    }
  });
  // Rows of earlier tables lack the columns that later ones have added.
  const width = columns.length;
  const padded = items.map((item) =>
    item.kind === 'section' || item.cells.length === width
      ? item
      : { ...item, cells: [...item.cells, ...new Array<string>(width - item.cells.length).fill('')] },
  );
  return { columns, items: padded, notes };
}

function isSame(a: TableColumn, b: TableColumn): boolean {
  if (a.field !== null || b.field !== null) return a.field === b.field;
  return headingKey(a.heading) === headingKey(b.heading);
}
