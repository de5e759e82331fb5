import type { TabKey } from '../tabs/spec.ts';
import type { FieldChange } from './diffPlans.ts';
import { type EditionTable, OWN } from './edition.ts';
import { type Identity, matchRows } from './matchRows.ts';
import type { RenamedSections } from './renamedSections.ts';
import { risingIndices } from './risingIndices.ts';

/** A row of an edition as a change speaks of it. */
export interface RowText {
  /** 0-based place among the rows of its edition. */
  readonly at: number;
  /** Number in the plan, or '' where rows of the tab have none. */
  readonly number: string;
  readonly title: string;
  /** Column key → text; empty cells are left out. */
  readonly cells: Readonly<Record<string, string>>;
}

export type RowChange =
  | { readonly kind: 'added'; readonly tab: TabKey; readonly after: RowText }
  | { readonly kind: 'removed'; readonly tab: TabKey; readonly before: RowText }
  | {
      readonly kind: 'changed';
      readonly tab: TabKey;
      readonly before: RowText;
      readonly after: RowText;
      readonly fields: readonly FieldChange[];
      /** It stands elsewhere among the rows that both editions have. */
      readonly moved: boolean;
    };

/** By what rows of a tab are told apart: the first column that is filled names the row, the others join in. */
const IDENTITY: Readonly<
  Partial<Record<TabKey, { readonly number?: string; readonly title: readonly string[] }>>
> = {
  activities: { number: 'number', title: ['title'] },
  participants: { title: ['shortName'] },
  agreements: { number: 'contractNumber', title: ['kind', 'parties'] },
  services: { title: ['programme', 'module'] },
  groups: { title: ['name'] },
  timetable: { title: ['group'] },
  venues: { title: ['name'] },
  staff: { title: ['name'] },
  budget: { title: ['item'] },
  documents: { title: ['kind', 'title'] },
  remarks: { title: ['partner', 'text'] },
  holidays: { title: ['name', 'kind'] },
};

const plainNumber = (number: string): string => number.trim().replace(/\.+$/, '');
/** Spaces and line breaks are no change that anybody would print in an order. */
const said = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function diffTable(
  before: EditionTable,
  after: EditionTable,
  sections: RenamedSections = new Map(),
): RowChange[] {
  const { tab } = after;
  const columns = [...new Set([...after.columns, ...before.columns])];
  const [from, to] = [rowsOf(before), rowsOf(after)];
  const { pairs } = matchRows(
    from.map((row) => identityOf(row, tab, sections)),
    to.map((row) => identityOf(row, tab)),
  );
  const origin = new Map([...pairs].map(([old, now]) => [now, old]));
  const kept = to.map((_, index) => index).filter((index) => origin.has(index));
  const steady = new Set(risingIndices(kept.map((index) => origin.get(index)!)).map((at) => kept[at]!));
  const changes: RowChange[] = [];
  to.forEach((row, index) => {
    const old = origin.get(index);
    if (old === undefined) {
      changes.push({ kind: 'added', tab, after: row });
      return;
    }
    const fields = changedCells(tab, columns, from[old]!, row).filter(
      (field) => field.key !== 'section' || sections.get(field.before) !== field.after,
    );
    const moved = !steady.has(index);
    if (fields.length > 0 || moved)
      changes.push({ kind: 'changed', tab, before: from[old]!, after: row, fields, moved });
  });
  from.forEach((row, index) => {
    if (!pairs.has(index)) changes.push({ kind: 'removed', tab, before: row });
  });
  return changes;
}

/** Which row of `before` is which of `after`, by their places. */
export function pairRows(before: EditionTable, after: EditionTable): ReadonlyMap<number, number> {
  const identities = (table: EditionTable) => rowsOf(table).map((row) => identityOf(row, table.tab));
  return matchRows(identities(before), identities(after)).pairs;
}

function changedCells(
  tab: TabKey,
  columns: readonly string[],
  before: RowText,
  after: RowText,
): FieldChange[] {
  return columns
    .map((key): FieldChange => ({ tab, key, before: before.cells[key] ?? '', after: after.cells[key] ?? '' }))
    .filter((cell) => said(cell.before) !== said(cell.after));
}

function rowsOf({ tab, columns, rows }: EditionTable): RowText[] {
  const { number, title } = IDENTITY[tab] ?? { title: [] };
  return rows.map((row, at): RowText => {
    const cells: Record<string, string> = {};
    columns.forEach((column, index) => {
      if (row[index]) cells[column] = row[index]!;
    });
    return {
      at,
      number: number ? plainNumber(cells[number] ?? '') : '',
      // A holiday may be called what its kind is called.
      title: [...new Set(title.map((key) => cells[key] ?? ''))].filter(Boolean).join(' – '),
      cells,
    };
  });
}

function identityOf({ number, title, cells }: RowText, tab: TabKey, sections?: RenamedSections): Identity {
  const names = IDENTITY[tab]?.title ?? [];
  const keys = Object.keys(cells).filter(
    (key) => key !== 'number' && key !== 'section' && !key.startsWith(OWN),
  );
  const saying = (some: readonly string[]): string => some.map((key) => said(cells[key]!)).join('\n');
  const section = cells.section ?? '';
  return {
    number,
    title,
    section: sections?.get(section) ?? section,
    whole: saying(keys),
    rest: saying(keys.filter((key) => !names.includes(key))),
  };
}
