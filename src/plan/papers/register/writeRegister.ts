import type { Change, OwnedValue } from '../../structure/change.ts';
import type { LocatedTable } from '../../structure/locate.ts';
import { FORMATS } from '../../structure/makeTab.ts';
import { writeComputed } from '../../structure/writeComputed.ts';
import type { Placed, RegisterEntry } from './entry.ts';
import { fillNames } from './fillNames.ts';
import {
  isOwnState,
  OWN_STATES,
  printMoment,
  type RegisterRow,
  readRegister,
  rowKey,
  stampOf,
} from './readRegister.ts';

type Cells = Record<string, OwnedValue>;

const SPARE_ROWS = 100;
const STANDING = ['edition', 'madeAt', 'link', 'remarks', 'key'] as const;

/**
 * The register brought up to date: known rows where they stand now, new ones below everything that the tab holds.
 * A run may be cut between any two writes. So a new row gets its key first, else the next run would not know it and
 * add a second one; and the address comes last, because until it stands the paper counts as not made.
 */
export function writeRegister(table: LocatedTable, entries: readonly RegisterEntry[]): Change[] {
  const known = readRegister(table);
  const placed = place(table, known, entries);
  const cells = new Map<number, Cells>();
  const { texts } = table.sheet;
  for (let row = table.headerRow + 2; row <= texts.length; row++) cells.set(row, standing(table, row));
  for (const { entry, row } of placed) {
    const state = table.columns.get('state');
    const said = (state === undefined ? undefined : texts[row - 1]?.[state]) ?? '';
    cells.set(row, { ...standing(table, row), ...cellsOf(entry, known.get(entry.id), said.trim()) });
  }
  const owned = writeComputed(table, cells);
  const hasLink = holdsColumn(table.columns.get('link'));
  return [
    ...grown(table, Math.max(0, ...placed.map(({ row }) => row))),
    ...newKeys(
      table,
      placed.filter(({ entry }) => !known.has(entry.id)),
    ),
    ...fillNames(table, placed),
    ...owned.filter((change) => !hasLink(change)),
    ...owned.filter(hasLink),
  ];
}

const holdsColumn =
  (column = -1) =>
  (change: Change): boolean =>
    change.kind === 'write-owned' &&
    change.column <= column + 1 &&
    column + 1 < change.column + change.values[0]!.length;

/** The new rows stand below each other: one block. */
function newKeys({ sheet, columns }: LocatedTable, placed: readonly Placed[]): Change[] {
  const column = columns.get('key');
  if (column === undefined || placed.length === 0) return [];
  const values = placed.map(({ entry }) => [rowKey(entry.id, '')]);
  return [{ kind: 'write-owned', tab: sheet.name, row: placed[0]!.row, column: column + 1, values }];
}

function place(
  { sheet, headerRow }: LocatedTable,
  known: ReadonlyMap<string, RegisterRow>,
  entries: readonly RegisterEntry[],
): readonly Placed[] {
  let next = Math.max(sheet.texts.length, headerRow + 1);
  return entries.map((entry) => ({ entry, row: known.get(entry.id)?.row ?? ++next }));
}

/** Computed cells as they are, «Замечания» included: those are the check's. */
function standing({ sheet, columns }: LocatedTable, row: number): Cells {
  const texts = sheet.texts[row - 1] ?? [];
  return Object.fromEntries(STANDING.map((key) => [key, texts[columns.get(key) ?? -1] ?? '']));
}

/** What changes in the computed columns and, unless a person has a word of their own there, in «Состояние». */
function cellsOf({ id, outcome }: RegisterEntry, row: RegisterRow | undefined, state: string): Cells {
  if (outcome.kind === 'made') {
    const { edition, madeAt, link, content } = outcome;
    const made = { edition, madeAt: printMoment(madeAt), link, key: rowKey(id, stampOf(content, link)) };
    return isOwnState(state) ? { ...made, state: OWN_STATES.made } : made;
  }
  const key = rowKey(id, row?.stamp ?? '');
  // What is only left to do says nothing of a document that is there, nor of why the last try failed.
  const isSaid = outcome.kind === 'left' ? state !== '' || Boolean(row?.link) : !isOwnState(state);
  return isSaid ? { key } : { key, state: OWN_STATES[outcome.kind] };
}

/** Rows for what does not fit, formatted as the ones above: text must be there before what is written into it. */
function grown({ sheet, spec, columns }: LocatedTable, last: number): Change[] {
  if (last <= sheet.gridRows) return [];
  const [tab, rows] = [sheet.name, last + SPARE_ROWS];
  const first = sheet.gridRows + 1;
  return [
    { kind: 'grow-grid', tab, rows, columns: sheet.gridColumns },
    ...spec.columns.flatMap(({ key, format }): Change[] => {
      const column = columns.get(key);
      if (column === undefined) return [];
      const range = { row: first, column: column + 1, rows: rows - first + 1, columns: 1 };
      return [{ kind: 'set-format', tab, range, format: FORMATS[format] }];
    }),
  ];
}
