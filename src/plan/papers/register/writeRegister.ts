import type { Change } from '../../structure/change.ts';
import type { LocatedTable } from '../../structure/locate.ts';
import { FORMATS } from '../../structure/makeTab.ts';
import type { Placed, RegisterEntry } from './entry.ts';
import { fillNames } from './fillNames.ts';
import { lastUsedRow } from './lastUsedRow.ts';
import { OWN_STATES, printMoment, type RegisterRow, readRegister, rowKey, stampOf } from './readRegister.ts';
import { type Cells, writeCells } from './writeCells.ts';

const SPARE_ROWS = 100;

/**
 * The register brought up to date: known rows where they stand now, new ones below everything that the tab holds.
 * A run may be cut between any two writes. So a new row gets its key first, else the next run would not know it and
 * add a second one; and the address comes last, because until it stands the paper counts as not made.
 *
 * `planned` = ids of all papers that the plan calls for, asked only when rows wait; those that wait for a paper of
 * which the plan knows nothing are told to wait no more.
 */
export function writeRegister(
  table: LocatedTable,
  entries: readonly RegisterEntry[],
  planned?: () => ReadonlySet<string>,
): Change[] {
  const known = readRegister(table);
  const last = lastUsedRow(table);
  const placed = place(table, known, entries, last);
  const cells = new Map<number, Cells>();
  const told = new Set(entries.map(({ id }) => id));
  const waiting = [...known.values()].filter((row) => isWaiting(row) && !told.has(row.id));
  const wanted = waiting.length > 0 ? planned?.() : undefined;
  for (const { row, id } of waiting)
    if (wanted && !wanted.has(id)) cells.set(row, { state: OWN_STATES.unneeded });
  for (const { entry, row } of placed) cells.set(row, cellsOf(entry, known.get(entry.id)));
  const owned = writeCells(table, cells);
  const hasLink = holdsColumn(table.columns.get('link'));
  return [
    ...grown(table, Math.max(0, ...placed.map(({ row }) => row))),
    ...newKeys(
      table,
      placed.filter(({ row }) => row > last),
    ),
    ...fillNames(table, placed),
    ...owned.filter((change) => !hasLink(change)),
    ...owned.filter(hasLink),
  ];
}

const isWaiting = ({ link, state }: RegisterRow): boolean =>
  link === '' && (state === OWN_STATES.left || state === OWN_STATES.failed);

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
  table: LocatedTable,
  known: ReadonlyMap<string, RegisterRow>,
  entries: readonly RegisterEntry[],
  last: number,
): readonly Placed[] {
  let next = last;
  return entries.map((entry) => ({
    entry,
    row: known.get(entry.id)?.row ?? lostRow(table, entry) ?? ++next,
  }));
}

/** A row that tells of this very document and has lost its key, as when people delete the hidden column. */
function lostRow({ sheet, columns }: LocatedTable, { outcome }: RegisterEntry): number | undefined {
  if (outcome.kind !== 'made') return undefined;
  const cell = (row: readonly string[], key: string): string => (row[columns.get(key) ?? -1] ?? '').trim();
  const index = sheet.texts.findIndex((row) => cell(row, 'link') === outcome.link && cell(row, 'key') === '');
  return index < 0 ? undefined : index + 1;
}

/** What changes in the columns of the add-on; «Состояние» only says what a person has not said otherwise. */
function cellsOf({ id, outcome }: RegisterEntry, row: RegisterRow | undefined): Cells {
  if (outcome.kind === 'made') {
    const { edition, madeAt, link, content } = outcome;
    const key = rowKey(id, stampOf(content, link));
    return { edition, madeAt: printMoment(madeAt), link, key, state: OWN_STATES.made };
  }
  const key = rowKey(id, row?.stamp ?? '');
  // What is only left to do says nothing of a document that is there, nor of why the last try failed.
  const isSaid = outcome.kind === 'left' && (row?.link || row?.state === OWN_STATES.failed);
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
