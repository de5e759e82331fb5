import type { Block, TableRow } from '../document/block.ts';
import { tabSpec } from '../tabs/blueprint.ts';
import type { TabKey } from '../tabs/spec.ts';
import type { FieldChange, PlanDiff } from './diffPlans.ts';
import type { RowChange, RowText } from './diffTable.ts';
import { labelOf, printCell } from './printChange.ts';

export type Change = FieldChange | RowChange;

export const isRow = (change: Change): change is RowChange => 'kind' in change;

/** What is worth telling: rows that only got another number, because others came or went above them, are not. */
export const toldOf = ({ fields, rows }: PlanDiff): readonly Change[] => [
  ...fields,
  ...rows.filter((row) => !isOnlyNumber(row)),
];

/**
 * «№ | Было | Стало | Основание» for the order «О внесении изменений в план». [] when there is nothing to tell.
 * `groundOf` gives the text of «Основание»; a person types it, else the cell is left to be filled by hand.
 */
export function changesTable(diff: PlanDiff, groundOf: (change: Change) => string = () => ''): Block[] {
  const told = toldOf(diff);
  if (told.length === 0) return [];
  const tabs = [...new Set(told.map(({ tab }) => tab))];
  const rows = tabs.flatMap((tab): TableRow[] => [
    // The plan of activities alone needs no heading: it is what the order is about.
    ...(tabs.length > 1 || tab !== 'activities'
      ? [{ kind: 'section', text: tabSpec(tab).name } as const]
      : []),
    ...told
      .filter((change) => change.tab === tab)
      .map((change): TableRow => ({ kind: 'cells', cells: [...cellsOf(change), groundOf(change)] })),
  ]);
  return [
    {
      kind: 'table',
      columns: [{ weight: 4, min: 12, align: 'center' }, { weight: 34 }, { weight: 34 }, { weight: 22 }],
      header: ['№', 'Было', 'Стало', 'Основание'],
      rows,
    },
  ];
}

/** True when a row says what it said, under another number. */
export function isOnlyNumber(change: RowChange): boolean {
  return change.kind === 'changed' && !change.moved && change.fields.every(({ key }) => key === 'number');
}

function cellsOf(change: Change): [number: string, before: string, after: string] {
  if (!isRow(change)) return ['–', ...sides([change])];
  if (change.kind === 'added') return [change.after.number, '–', wholeOf(change.tab, change.after)];
  if (change.kind === 'removed')
    return [change.before.number, wholeOf(change.tab, change.before), 'Исключить'];
  const { before, after, fields, moved } = change;
  const number = before.number === after.number ? after.number : `${before.number} → ${after.number}`;
  const said = fields.filter(({ key }) => key !== 'number');
  if (said.length > 0) {
    const [was, is] = sides(said);
    return [number, [nameOf(change), was].filter(Boolean).join('\n'), is];
  }
  return [number, titleOf(before), moved ? `${titleOf(after)}\n(перенести на другое место)` : titleOf(after)];
}

/** Numbers restart in every section, groups have none: there the row says what it is called, unless that changed. */
function nameOf({ before, after }: Extract<RowChange, { kind: 'changed' }>): string {
  const isNumbered = after.number !== '' && !after.cells.section;
  return isNumbered || before.title === '' || before.title !== after.title ? '' : `«${before.title}»`;
}

/** One line a cell: «Сроки: сентябрь». */
function sides(fields: readonly FieldChange[]): [before: string, after: string] {
  const line = ({ tab, key }: FieldChange, text: string): string =>
    `${labelOf(tab, key)}: ${printCell(tab, key, text) || '–'}`;
  return [
    fields.map((field) => line(field, field.before)).join('\n'),
    fields.map((field) => line(field, field.after)).join('\n'),
  ];
}

const titleOf = ({ title, number }: RowText): string => title || number;

function wholeOf(tab: TabKey, { cells }: RowText): string {
  return Object.keys(cells)
    .filter((key) => key !== 'number')
    .map((key) => `${labelOf(tab, key)}: ${printCell(tab, key, cells[key]!)}`)
    .join('\n');
}
