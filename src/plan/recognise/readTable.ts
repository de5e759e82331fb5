import { assignFields, type ColumnEvidence } from './assignFields.ts';
import { type BuiltItems, buildItems, type Item } from './buildItems.ts';
import { type ComposedDeadline, composeDeadline, findComposedDeadline } from './composedDeadline.ts';
import type { Line } from './line.ts';
import { readHeading } from './readHeading.ts';
import type { ActivityField, RecogniseNote } from './recognisedPlan.ts';
import { isNumberMark } from './shapes.ts';
import type { RawTable } from './splitTables.ts';
import { factsOf } from './tableFacts.ts';
import { oneLine, withoutBold } from './text.ts';
import { unwrapLines } from './unwrapLines.ts';

export interface TableColumn {
  readonly heading: string;
  /** −1 = composed of others. */
  readonly column: number;
  readonly field: ActivityField | null;
}

export interface ReadTable {
  readonly columns: readonly TableColumn[];
  /** Cells parallel to `columns`. */
  readonly items: readonly Item[];
  readonly prose: readonly Line[];
  readonly beside: readonly Line[];
  readonly notes: readonly RecogniseNote[];
}

/** Rows looked at to tell what a column holds. */
const SAMPLE = 300;

/** The heading that a composed deadline gets; the source has none for it. */
const COMPOSED_HEADING = 'Сроки';

/** Reads one table: what its columns mean, then its rows. */
export function readTable({ header, body: raw }: RawTable): ReadTable {
  const headings = withNumberHeading(header.headings, raw);
  const body = unwrapLines(raw, shapeOf(headings, raw));
  const columns = columnsOf(headings, body);
  const sample = body.filter((line) => line.filled.length > 1).slice(0, SAMPLE);
  const headed = columns.map((column) => ({
    heading: withoutBold(oneLine(headings[column] ?? '')),
    texts: sample.map((line) => line.cells[column] ?? '').filter(Boolean),
  }));
  const composed = findComposedDeadline(headed);
  const evidence: ColumnEvidence[] = headed.map((column, index) => ({
    ...column,
    reading: readHeading(column.heading),
    composed: composed?.columns.includes(index) ?? false,
  }));
  const { fields, byContent } = assignFields(evidence);
  const built = buildItems(body, factsOf(body, columns, fields));
  const notes: RecogniseNote[] = byContent
    .filter((index) => headed[index]!.heading)
    .map((index) => ({ code: 'column-by-content', rows: header.rows, text: headed[index]!.heading }));
  const table = columns.map((column, index) => ({
    heading: headed[index]!.heading,
    column,
    field: fields[index]!,
  }));
  if (!composed || fields.includes('deadline')) {
    return { ...built, columns: table, notes: [...notes, ...built.notes] };
  }
  notes.push({ code: 'deadline-from-columns', rows: header.rows });
  return { ...withComposed(table, built, composed), notes: [...notes, ...built.notes] };
}

/** The heading «№» was lost and the others slid to the left: rows have one cell more, and begin with a number. */
function withNumberHeading(headings: readonly string[], body: readonly Line[]): readonly string[] {
  const rows = body.filter((line) => line.filled.length > 1).slice(0, SAMPLE);
  const left = headings.findIndex(Boolean);
  if (left < 0 || rows.length < 2 || !headings.slice(left).every(Boolean)) return headings;
  if (readHeading(headings[left]!).candidates[0]?.field === 'number') return headings;
  const slid = rows.filter((line) => isNumberMark(line.cells[left] ?? '') && line.cells[headings.length]);
  return slid.length * 10 >= rows.length * 8
    ? [...headings.slice(0, left), '', ...headings.slice(left)]
    : headings;
}

function shapeOf(headings: readonly string[], body: readonly Line[]): Parameters<typeof unwrapLines>[1] {
  const rows = body.filter((line) => line.filled.length > 1);
  const first = headings.findIndex(Boolean);
  // The number column may have no heading: its numbers tell where the table begins.
  const left = rows.reduce((least, line) => Math.min(least, line.filled[0]!), first < 0 ? Infinity : first);
  const edge = Number.isFinite(left) ? left : 0;
  const end = first < 0 ? rows.reduce((most, line) => Math.max(most, line.cells.length), 0) : headings.length;
  const numbers = readHeading(headings[edge] ?? '').candidates[0]?.field === 'number';
  const marks = rows.filter((line) => isNumberMark(line.cells[edge] ?? '')).length;
  return { left: edge, width: end - edge, numbered: numbers || marks >= 2 };
}

/** Columns with a heading, and columns without one in which some row of the table holds something. */
function columnsOf(headings: readonly string[], body: readonly Line[]): number[] {
  const found = new Set<number>();
  headings.forEach((heading, column) => {
    if (heading) found.add(column);
  });
  for (const line of body) if (line.filled.length > 1) for (const column of line.filled) found.add(column);
  // Nothing but section rows below no header: their column is all that there is.
  if (found.size === 0) for (const line of body) for (const column of line.filled) found.add(column);
  return [...found].sort((a, b) => a - b);
}

/** Puts the composed deadline before the first column that it is made of. */
function withComposed(
  columns: readonly TableColumn[],
  built: BuiltItems,
  composed: ComposedDeadline,
): Omit<ReadTable, 'notes'> {
  const at = composed.columns[0]!;
  const items = built.items.map((item): Item => {
    if (item.kind === 'section') return item;
    const deadline = item.total
      ? ''
      : composeDeadline(
          composed,
          composed.columns.map((column) => item.cells[column]!),
        );
    return { ...item, cells: [...item.cells.slice(0, at), deadline, ...item.cells.slice(at)] };
  });
  const column: TableColumn = { heading: COMPOSED_HEADING, column: -1, field: 'deadline' };
  return { ...built, items, columns: [...columns.slice(0, at), column, ...columns.slice(at)] };
}
