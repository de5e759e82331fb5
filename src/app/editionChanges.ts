import { type Change, isRow } from '../plan/editions/changesTable.ts';
import type { FieldChange } from '../plan/editions/diffPlans.ts';
import type { RowChange, RowText } from '../plan/editions/diffTable.ts';
import { type Edition, sheetRowOf } from '../plan/editions/edition.ts';
import { rowFinder } from '../plan/editions/findRows.ts';
import { labelOf, printCell } from '../plan/editions/printChange.ts';
import { cellAddress } from '../plan/structure/address.ts';
import type { LocatedWorkbook } from '../plan/structure/locate.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type { EditionChange } from './api.ts';
import { tabName } from './findings.ts';
import type { ReadWorkbook } from './readWorkbook.ts';

interface Compared {
  readonly before: Edition;
  readonly after: Edition;
  /** The workbook as it is now. */
  readonly now: Edition;
}

/** Puts changes into the words of the sheet, each with the cell where its row stands now. */
export function changeWorder(
  { located, plan }: ReadWorkbook,
  { before, after, now }: Compared,
): (change: Change) => EditionChange {
  const finders = { before: rowFinder(before, now), after: rowFinder(after, now) };
  const cellOf = (side: 'before' | 'after', tab: TabKey, at: number, keys: readonly string[]): string => {
    const place = finders[side](tab, at);
    const row = place === null ? undefined : sheetRowOf(plan, tab, place);
    const columns = located.tables.get(tab)?.columns;
    if (row === undefined || !columns) return '';
    const key = keys.find((candidate) => columns.has(candidate));
    return cellAddress(row, (key === undefined ? 0 : columns.get(key)!) + 1);
  };
  return (change) => {
    const tab = tabName(located, change.tab);
    if (!isRow(change)) return { ...fieldChange(change, located), tab };
    const side = change.kind === 'removed' ? 'before' : 'after';
    const row = change.kind === 'removed' ? change.before : change.after;
    const fields = fieldsOf(change);
    return {
      kind: change.kind,
      tab,
      cell: cellOf(side, change.tab, row.at, change.kind === 'changed' ? fields.map(({ key }) => key) : []),
      number: row.number,
      title: row.title,
      moved: change.kind === 'changed' && change.moved,
      fields: fields.map(wordField),
    };
  };
}

function fieldChange(change: FieldChange, located: LocatedWorkbook): Omit<EditionChange, 'tab'> {
  const row = located.forms.get(change.tab)?.rows.get(change.key);
  return {
    kind: 'changed',
    cell: row === undefined ? '' : cellAddress(row + 1, 2),
    number: '',
    title: labelOf(change.tab, change.key),
    moved: false,
    fields: [wordField(change)],
  };
}

/** All that a new row says, or a removed one said; its number is told apart. */
function fieldsOf(change: RowChange): readonly FieldChange[] {
  const { tab } = change;
  const whole = ({ cells }: RowText): (readonly [key: string, text: string])[] =>
    Object.keys(cells).flatMap((key) => (key === 'number' ? [] : [[key, cells[key]!] as const]));
  if (change.kind === 'changed') return change.fields;
  return change.kind === 'added'
    ? whole(change.after).map(([key, after]) => ({ tab, key, before: '', after }))
    : whole(change.before).map(([key, before]) => ({ tab, key, before, after: '' }));
}

const wordField = ({ tab, key, before, after }: FieldChange): EditionChange['fields'][number] => ({
  label: labelOf(tab, key),
  before: printCell(tab, key, before),
  after: printCell(tab, key, after),
});
