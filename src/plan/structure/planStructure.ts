import { BLUEPRINT, SOURCE_TAB_NAME } from '../tabs/blueprint.ts';
import { LIST_KEYS, LISTS } from '../tabs/lists.ts';
import type { TabKey, TabSpec } from '../tabs/spec.ts';
import { type Carried, carry } from './carry.ts';
import type { Block, Change } from './change.ts';
import { completeForm, completeTable } from './completeTab.ts';
import { connectTabs } from './connectTabs.ts';
import { fillRows } from './fillRows.ts';
import { type LocatedWorkbook, locate } from './locate.ts';
import { makeForm, makeTable, NEW_TAB, type SourceOf } from './makeTab.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { findSources, type Source } from './source.ts';

export interface StructureOptions {
  /** «2026-2027»: written into a workbook that is made from nothing. */
  readonly initialYear: string;
  /** Tab whose plan is to be added although the plan holds rows already. */
  readonly source?: string;
  /** Instead of the year that the source names. */
  readonly year?: string;
  /** Tabs «on demand» to add beside the basic ones. */
  readonly extra?: readonly TabKey[];
  /** What will be filled into new tables: their formats and drop-downs reach as far. */
  readonly contents?: ReadonlyMap<TabKey, TableContent>;
}

interface TableContent {
  readonly rows: number;
  /** Headings of the users' own columns. */
  readonly ownHeadings: readonly string[];
}

/** What «Подготовить таблицу» would do. */
export interface StructurePlan {
  /** Empty = nothing to do. */
  readonly changes: readonly Change[];
  readonly source: Source | null;
  readonly carried: Carried | null;
  /** Other tabs that hold a plan which was not carried: offered, never taken by themselves. */
  readonly offered: readonly string[];
  readonly located: LocatedWorkbook;
}

/** Rows that a new table keeps free below what is put into it. */
const SPARE_ROWS = 200;

export function planStructure(workbook: WorkbookSnapshot, options: StructureOptions): StructurePlan {
  const located = locate(workbook);
  const { source, offered } = findSources(located, options.source);
  const carried = source ? carry(source.plan) : null;
  const missing = BLUEPRINT.filter(
    (spec) => (isNeeded(spec, carried) || options.extra?.includes(spec.key)) && !isLocated(spec, located),
  );
  const names = nameTabs(workbook, located, missing);
  const contents = new Map(options.contents);
  if (carried) contents.set('activities', { rows: carried.rows.length, ownHeadings: carried.ownHeadings });
  const newRows = (tab: TabKey): number =>
    Math.max(NEW_TAB.rows, (contents.get(tab)?.rows ?? 0) + 1 + SPARE_ROWS);
  const sourceOf = dropDownSource(located, names, newRows);

  const changes: Change[] = addTabs(workbook, located, missing, names);
  for (const spec of missing) {
    const tab = names.get(spec.key)!;
    if (spec.kind === 'form') {
      const values = valuesOf(spec.key, carried, options);
      changes.push(...makeForm(spec, tab, values ?? firstValues(spec.key, options), sourceOf));
    } else {
      const own = contents.get(spec.key)?.ownHeadings;
      changes.push(...makeTable(spec, tab, sourceOf, newRows(spec.key), own));
    }
    if (spec.key === 'lists') changes.push(fillLists(tab));
  }
  for (const table of located.tables.values()) changes.push(...completeTable(table, sourceOf, carried));
  for (const form of located.forms.values()) {
    changes.push(...completeForm(form, valuesOf(form.spec.key, carried, options) ?? new Map(), sourceOf));
  }
  const made = new Set(missing.map(({ key }) => key));
  changes.push(...connectTabs(located.tables.values(), made, sourceOf));
  if (carried)
    changes.push(...fillRows(located.tables.get('activities') ?? null, names.get('activities')!, carried));
  return { changes: tabsFirst(changes), source, carried, offered, located };
}

/** Tabs and their size come first: a drop-down of an early tab may be fed by the last column of a late one. */
function tabsFirst(changes: readonly Change[]): Change[] {
  const order = (change: Change): number =>
    change.kind === 'add-tab' ? 0 : change.kind === 'grow-grid' ? 1 : 2;
  return [0, 1, 2].flatMap((rank) => changes.filter((change) => order(change) === rank));
}

function isLocated(spec: TabSpec, located: LocatedWorkbook): boolean {
  return located.tables.has(spec.key) || located.forms.has(spec.key);
}

function isNeeded(spec: TabSpec, carried: Carried | null): boolean {
  return spec.set === 'basic' || (spec.key === 'settings' && carried !== null && carried.settings.size > 0);
}

/** What a form gets from the source; null while there is none. */
function valuesOf(
  key: TabKey,
  carried: Carried | null,
  options: StructureOptions,
): ReadonlyMap<string, string> | null {
  if (key === 'settings') return carried?.settings ?? null;
  if (key !== 'requisites' || (!carried && options.year === undefined)) return null;
  const values = new Map<string, string>(carried?.requisites ?? []);
  if (options.year !== undefined) values.set('year', options.year);
  return values;
}

/** What a form made from nothing says. */
function firstValues(key: TabKey, options: StructureOptions): ReadonlyMap<string, string> {
  if (key !== 'requisites') return new Map();
  return new Map([
    ['planTitle', 'План по организации сетевого взаимодействия'],
    ['year', options.initialYear],
  ]);
}

/** The users may have a tab of their own under our name: it stays theirs and ours gets a longer one. */
export function nameTabs(
  workbook: WorkbookSnapshot,
  located: LocatedWorkbook,
  missing: readonly TabSpec[],
): ReadonlyMap<TabKey, string> {
  const names = new Map<TabKey, string>();
  for (const [key, { sheet }] of [...located.tables, ...located.forms]) names.set(key, sheet.name);
  // Sheets compares tab names without regard to case.
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (const spec of missing) {
    let name = spec.name;
    for (let n = 1; taken.has(name.toLowerCase()); n++) {
      name = `${spec.name} (сетевой план${n === 1 ? '' : ` ${n}`})`;
    }
    names.set(spec.key, name);
    taken.add(name.toLowerCase());
  }
  return names;
}

/** A new tab stands behind the blueprint's tab before it; the users' tabs keep their order. */
export function addTabs(
  workbook: WorkbookSnapshot,
  located: LocatedWorkbook,
  missing: readonly TabSpec[],
  names: ReadonlyMap<TabKey, string>,
): Change[] {
  const order = workbook.sheets.map((sheet) => sheet.name);
  // What a person opens first is the plan, not the source that the add-on itself has put in.
  const firstPlace = order.length === 1 && order[0] === SOURCE_TAB_NAME ? 0 : order.length;
  const changes: Change[] = [];
  for (const spec of missing) {
    const before = BLUEPRINT.slice(0, BLUEPRINT.indexOf(spec)).reverse();
    const previous = before.find((other) => isLocated(other, located) || missing.includes(other));
    const at = previous ? order.indexOf(names.get(previous.key)!) + 1 : firstPlace;
    const tab = names.get(spec.key)!;
    order.splice(at, 0, tab);
    const hidden = spec.kind === 'table' && spec.hidden === true;
    changes.push({ kind: 'add-tab', tab, hidden, position: at + 1 });
  }
  return changes;
}

/** Where drop-downs take their values: columns of «Списки» and of other tabs, found or about to be made. */
export function dropDownSource(
  located: LocatedWorkbook,
  names: ReadonlyMap<TabKey, string>,
  newRows: (tab: TabKey) => number = () => NEW_TAB.rows,
): SourceOf {
  const columnBlock = (tab: TabKey, key: string): { tab: string; range: Block } | null => {
    const name = names.get(tab);
    const spec = BLUEPRINT.find((candidate) => candidate.key === tab);
    if (name === undefined || spec?.kind !== 'table') return null;
    const table = located.tables.get(tab);
    const column = table?.columns.get(key) ?? spec.columns.findIndex((candidate) => candidate.key === key);
    const headerRow = (table?.headerRow ?? 0) + 1;
    const rows = (table?.sheet.gridRows ?? newRows(tab)) - headerRow;
    return { tab: name, range: { row: headerRow + 1, column: column + 1, rows, columns: 1 } };
  };
  return ({ list, from }) =>
    list ? columnBlock('lists', list) : from ? columnBlock(from.tab, from.column) : null;
}

function fillLists(tab: string): Change {
  const height = Math.max(...LIST_KEYS.map((key) => LISTS[key].values.length));
  const values = Array.from({ length: height }, (_, row) =>
    LIST_KEYS.map((key) => LISTS[key].values[row] ?? ''),
  );
  return { kind: 'fill-empty', isText: true, tab, row: 2, column: 1, values };
}
