import { type ColumnFormat, type ColumnSpec, type FormSpec, human, type TableSpec } from '../tabs/spec.ts';
import type { Block, Change, NewColumn, NumberFormat } from './change.ts';
import { rulesOfTable } from './rules.ts';
import { runs } from './runs.ts';

/** A new tab is 1000 × 26 in Google Sheets. */
export const NEW_TAB = { rows: 1000, columns: 26 } as const;

/** Where the values of a drop-down stand; null while their tab does not exist. */
export type SourceOf = (column: Pick<ColumnSpec, 'list' | 'from'>) => { tab: string; range: Block } | null;

export const FORMATS: Record<ColumnFormat, NumberFormat> = {
  text: '@',
  date: 'dd.mm.yyyy',
  // «0.##» would show «12,» for a whole number.
  number: 'General',
  money: '#,##0.00',
};

function newColumn(spec: ColumnSpec): NewColumn {
  return { heading: spec.heading, owner: spec.owner, width: spec.width, hidden: spec.hidden === true };
}

/** Formats, headings, looks and drop-downs of neighbouring columns that begin at `column` (1-based). */
export function makeColumns(
  tab: string,
  columns: readonly ColumnSpec[],
  at: { readonly headerRow: number; readonly column: number; readonly gridRows: number },
  sourceOf: SourceOf,
): Change[] {
  const below = (first: number, count: number): Block => ({
    row: at.headerRow + 1,
    column: at.column + first,
    rows: at.gridRows - at.headerRow,
    columns: count,
  });
  const all = below(0, columns.length);
  // Formats first: «1.10» typed into a cell that is not text yet would become a date. Text and the plain look for
  // all columns at once, then what differs: fewer calls than a run each.
  const changes: Change[] = [
    { kind: 'set-format', tab, range: all, format: FORMATS.text },
    { kind: 'set-look', tab, range: all, look: 'body' },
  ];
  for (const [first, count] of runs(columns, (a, b) => a.format === b.format)) {
    const { format } = columns[first]!;
    if (format === 'text') continue;
    changes.push({ kind: 'set-format', tab, range: below(first, count), format: FORMATS[format] });
  }
  for (const [first, count] of runs(columns, (a, b) => lookOf(a) === lookOf(b))) {
    const look = lookOf(columns[first]!);
    if (look) changes.push({ kind: 'set-look', tab, range: below(first, count), look });
  }
  changes.push({
    kind: 'add-columns',
    tab,
    row: at.headerRow,
    column: at.column,
    columns: columns.map(newColumn),
  });
  columns.forEach((column, index) => {
    const source = sourceOf(column);
    if (source) changes.push({ kind: 'set-validation', tab, range: below(index, 1), source });
  });
  for (const [first, count] of runs(columns, (a, b) => a.owner === b.owner)) {
    if (columns[first]!.owner === 'computed')
      changes.push({ kind: 'warn-protect', tab, range: below(first, count) });
  }
  return changes;
}

/** What differs from the plain look of a cell. */
function lookOf(column: ColumnSpec): 'overflow' | 'computed-body' | null {
  if (column.owner === 'computed') return 'computed-body';
  return column.key === 'section' ? 'overflow' : null;
}

/**
 * Everything inside a new table tab with `gridRows` rows; the tab itself is added before. `own` are headings of
 * the users' columns, appended behind ours.
 */
export function makeTable(
  spec: TableSpec,
  tab: string,
  sourceOf: SourceOf,
  gridRows: number = NEW_TAB.rows,
  own: readonly string[] = [],
): Change[] {
  const columns = [...spec.columns, ...own.map((heading) => human(heading, heading))];
  const changes: Change[] = [];
  if (columns.length > NEW_TAB.columns || gridRows > NEW_TAB.rows) {
    changes.push({
      kind: 'grow-grid',
      tab,
      rows: gridRows,
      columns: Math.max(NEW_TAB.columns, columns.length),
    });
  }
  changes.push(...makeColumns(tab, columns, { headerRow: 1, column: 1, gridRows }, sourceOf));
  changes.push({ kind: 'freeze', tab, rows: 1, columns: spec.frozenColumns });
  const rules = rulesOfTable(spec, gridRows);
  if (rules.length > 0) changes.push({ kind: 'set-own-conditional-format', tab, rules });
  return changes;
}

const FORM_COLUMNS: readonly NewColumn[] = [
  { heading: 'Показатель', owner: 'human', width: 300, hidden: false },
  { heading: 'Значение', owner: 'human', width: 560, hidden: false },
];

/** Everything inside a new form tab, with `values` by field key. */
export function makeForm(
  spec: FormSpec,
  tab: string,
  values: ReadonlyMap<string, string>,
  sourceOf: SourceOf,
): Change[] {
  const cells: string[][] = [];
  const formats: Change[] = [];
  const looks: Change[] = [];
  const rules: Change[] = [];
  const look = (row: number, column: number, kind: 'group' | 'computed-body'): void => {
    const columns = kind === 'computed-body' ? 1 : 2;
    looks.push({ kind: 'set-look', tab, range: { row, column, rows: 1, columns }, look: kind });
  };
  for (const group of spec.groups) {
    cells.push([group.title, '']);
    look(cells.length + 1, 1, 'group');
    for (const field of group.fields) {
      cells.push([field.label, values.get(field.key) ?? field.initial ?? '']);
      const range = { row: cells.length + 1, column: 2, rows: 1, columns: 1 };
      if (field.format !== 'text')
        formats.push({ kind: 'set-format', tab, range, format: FORMATS[field.format] });
      if (field.owner === 'computed') look(cells.length + 1, 2, 'computed-body');
      const source = sourceOf(field);
      if (source) rules.push({ kind: 'set-validation', tab, range, source });
    }
  }
  const all = { row: 2, column: 1, rows: cells.length, columns: 2 };
  return [
    { kind: 'set-format', tab, range: { ...all, rows: NEW_TAB.rows - 1 }, format: '@' },
    ...formats,
    { kind: 'set-look', tab, range: { ...all, columns: 1 }, look: 'label' },
    { kind: 'set-look', tab, range: { ...all, column: 2, columns: 1 }, look: 'body' },
    { kind: 'add-columns', tab, row: 1, column: 1, columns: FORM_COLUMNS },
    { kind: 'fill-empty', isText: true, tab, row: 2, column: 1, values: cells },
    ...looks,
    ...rules,
    { kind: 'freeze', tab, rows: 1, columns: 1 },
  ];
}
