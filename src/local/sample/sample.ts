import { BLUEPRINT } from '../../plan/tabs/blueprint.ts';
import type { TabSpec } from '../../plan/tabs/spec.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { sheetTyping } from '../page/typing.ts';
import tables from './sample-tables.json';

type Value = string | number;
type Values = Readonly<Record<string, Value>>;

/** A whole plan: forms by field key, tables as rows by column key. */
export interface SampleData {
  readonly requisites: Values;
  readonly settings: Values;
  readonly tables: Readonly<Record<string, readonly Values[]>>;
}

/** The invented network of «станица Заречная»: every tab filled. */
export const SAMPLE: SampleData = tables;

/** Puts a value into a cell as a person would type it. 0-based. */
function type(sheet: Sheet, row: number, column: number, value: Value): void {
  const cells = sheet.rows[row] ?? [];
  sheet.rows[row] = cells;
  const cell = cells[column];
  const format = cell?.format ?? sheet.columns[column]?.format;
  const style = cell?.style ?? sheet.columns[column]?.style;
  const typed = typeof value === 'number' ? { value } : sheetTyping.parse(value, format, 'ru_RU');
  cells[column] = {
    ...cell,
    ...(format === undefined ? {} : { format }),
    ...(style === undefined ? {} : { style }),
    ...typed,
  };
}

function fillTable(sheet: Sheet, spec: Extract<TabSpec, { kind: 'table' }>, rows: readonly Values[]): void {
  const headings = sheet.rows[0]!.map((cell) => cell?.value);
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row)) {
      const heading = spec.columns.find((column) => column.key === key)?.heading;
      const column = headings.indexOf(heading);
      if (column < 0) throw new Error(`${spec.name} has no column '${key}'`);
      type(sheet, index + 1, column, value);
    }
  });
}

function fillForm(sheet: Sheet, spec: Extract<TabSpec, { kind: 'form' }>, values: Values): void {
  const fields = spec.groups.flatMap((group) => group.fields);
  for (const [key, value] of Object.entries(values)) {
    const label = fields.find((field) => field.key === key)?.label;
    const row = sheet.rows.findIndex((cells) => cells?.[0]?.value === label);
    if (label === undefined || row < 0) throw new Error(`${spec.name} has no field '${key}'`);
    type(sheet, row, 1, value);
  }
}

function tabOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The workbook has no tab '${name}'`);
  return sheet;
}

/** Tabs on demand that the data needs. */
export const neededTabs = (data: SampleData): readonly string[] =>
  BLUEPRINT.filter(
    ({ key, set }) => set === 'demand' && (key === 'settings' || data.tables[key] !== undefined),
  ).map(({ name }) => name);

/** Types the data into a workbook that has all its tabs. */
export function fillIn(workbook: Workbook, data: SampleData): void {
  for (const spec of BLUEPRINT) {
    const rows = data.tables[spec.key];
    if (spec.kind === 'table' && rows) fillTable(tabOf(workbook, spec.name), spec, rows);
    const values = spec.key === 'requisites' ? data.requisites : data.settings;
    if (spec.kind === 'form') fillForm(tabOf(workbook, spec.name), spec, values);
  }
}
