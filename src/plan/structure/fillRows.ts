import { activitiesTab } from '../tabs/activities.ts';
import type { ColumnFormat } from '../tabs/spec.ts';
import type { Carried } from './carry.ts';
import type { Change } from './change.ts';
import { normaliseHeading } from './heading.ts';
import type { LocatedTable } from './locate.ts';
import { FORMATS } from './makeTab.ts';
import { usedWidth } from './used.ts';

/** Key or own heading → 1-based column, for a table that is there or one that is about to be made. */
function targetColumns(table: LocatedTable | null, carried: Carried): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  if (!table) {
    [...activitiesTab.columns.map(({ key }) => key), ...carried.ownHeadings].forEach((key, index) => {
      columns.set(key, index + 1);
    });
    return columns;
  }
  for (const [key, column] of table.columns) columns.set(key, column + 1);
  const headings = table.sheet.texts[table.headerRow]!.map(normaliseHeading);
  // `completeTable` appends in this order: our missing columns, then the users' own.
  let next = usedWidth(table.sheet) + 1;
  for (const { key } of activitiesTab.columns) {
    if (!columns.has(key) && !table.doubtful.includes(key)) columns.set(key, next++);
  }
  for (const heading of carried.ownHeadings) {
    const there = headings.indexOf(normaliseHeading(heading));
    columns.set(heading, there >= 0 ? there + 1 : next++);
  }
  return columns;
}

/** Writes the carried rows below the last row that holds anything, one block per run of neighbouring columns. */
export function fillRows(table: LocatedTable | null, tab: string, carried: Carried): Change[] {
  if (carried.rows.length === 0) return [];
  const columns = targetColumns(table, carried);
  const used = [...new Set(carried.rows.flatMap((row) => [...row.keys()]))].filter((key) => columns.has(key));
  const row = (table ? Math.max(table.sheet.texts.length, table.headerRow + 1) : 1) + 1;
  const changes: Change[] = [];
  if (table && row + carried.rows.length - 1 > table.sheet.gridRows) {
    const rows = row + carried.rows.length + 199;
    changes.push({ kind: 'grow-grid', tab, rows, columns: table.sheet.gridColumns });
    for (const { key, format } of activitiesTab.columns) {
      const column = columns.get(key);
      if (column) changes.push(formatOf(tab, table.sheet.gridRows + 1, rows, column, format));
    }
  }
  const ordered = used.map((key) => ({ key, column: columns.get(key)! })).sort((a, b) => a.column - b.column);
  let first = 0;
  while (first < ordered.length) {
    let last = first;
    const isText = isTextColumn(ordered[first]!.key);
    while (
      ordered[last + 1]?.column === ordered[last]!.column + 1 &&
      isTextColumn(ordered[last + 1]!.key) === isText
    ) {
      last++;
    }
    const run = ordered.slice(first, last + 1);
    changes.push({
      kind: 'fill-empty',
      isText,
      tab,
      row,
      column: run[0]!.column,
      values: carried.rows.map((cells) => run.map(({ key }) => cells.get(key) ?? '')),
    });
    first = last + 1;
  }
  return changes;
}

/** The users' own columns are text, too. */
const isTextColumn = (key: string): boolean =>
  (activitiesTab.columns.find((column) => column.key === key)?.format ?? 'text') === 'text';

function formatOf(tab: string, from: number, to: number, column: number, format: ColumnFormat): Change {
  return {
    kind: 'set-format',
    tab,
    range: { row: from, column, rows: to - from + 1, columns: 1 },
    format: FORMATS[format],
  };
}
