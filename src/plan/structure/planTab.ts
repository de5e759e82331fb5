import type { TableSpec } from '../tabs/spec.ts';
import type { Change } from './change.ts';
import { completeTable } from './completeTab.ts';
import { locate } from './locate.ts';
import { makeTable, NEW_TAB } from './makeTab.ts';
import { addTabs, dropDownSource, nameTabs } from './planStructure.ts';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

const isEmpty = ({ texts, formulas }: SheetSnapshot): boolean =>
  [...texts, ...formulas].every((row) => row.every((cell) => cell === ''));

/**
 * What is missing for this one table to be there with the columns in `needed`; the rest of the workbook is left to
 * «Подготовить таблицу». A tab of our name that holds nothing is taken as it is: an interrupted run leaves one.
 */
export function planTab(
  workbook: WorkbookSnapshot,
  spec: TableSpec,
  needed: readonly string[],
): { readonly tab: string; readonly changes: readonly Change[] } {
  const located = locate(workbook);
  const table = located.tables.get(spec.key);
  if (table) {
    const doubtful = table.doubtful.filter((key) => !needed.includes(key));
    const sourceOf = dropDownSource(located, nameTabs(workbook, located, []));
    return { tab: table.sheet.name, changes: completeTable({ ...table, doubtful }, sourceOf, null) };
  }
  const empty = workbook.sheets.find((sheet) => sheet.name === spec.name && isEmpty(sheet));
  if (empty) {
    const sourceOf = dropDownSource(located, nameTabs(workbook, located, []));
    const { rows, columns } = NEW_TAB;
    const size: Change = { kind: 'grow-grid', tab: empty.name, rows, columns };
    return { tab: empty.name, changes: [size, ...makeTable(spec, empty.name, sourceOf)] };
  }
  const names = nameTabs(workbook, located, [spec]);
  const tab = names.get(spec.key)!;
  const sourceOf = dropDownSource(located, names);
  return {
    tab,
    changes: [...addTabs(workbook, located, [spec], names), ...makeTable(spec, tab, sourceOf)],
  };
}
