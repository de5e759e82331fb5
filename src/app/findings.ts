import type { Words } from '../i18n/words.ts';
import type { Finding as Found } from '../plan/checks/check.ts';
import type { CheckCode } from '../plan/checks/index.ts';
import { cellAddress } from '../plan/structure/address.ts';
import { fingerprintOfTexts } from '../plan/structure/fingerprint.ts';
import type { LocatedTable, LocatedWorkbook } from '../plan/structure/locate.ts';
import { BLUEPRINT } from '../plan/tabs/blueprint.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type { Finding } from './api.ts';

/** A finding in words, with its address and what a decision on it hangs on. */
export interface WordedFinding extends Finding {
  readonly tabKey: TabKey;
  /** 1-based rows of the sheet that show it in «Замечания». */
  readonly rows: readonly number[];
  /** What is said of single rows, where that is less than the message. */
  readonly remarks: ReadonlyMap<number, string>;
  /** Stays the same until the cell changes, wherever people sort the row. */
  readonly key: string;
}

/** The name that a tab has in this workbook. */
export const tabName = (located: LocatedWorkbook, tab: TabKey): string =>
  located.tables.get(tab)?.sheet.name ??
  located.forms.get(tab)?.sheet.name ??
  BLUEPRINT.find(({ key }) => key === tab)?.name ??
  tab;

interface Address {
  readonly cell: string;
  /** What the finding speaks of, as it stands in the sheet. */
  readonly subject: readonly string[];
}

/** What tells a row from its neighbours: «На подписи» in another contract is another matter. */
function namingColumns({ spec, columns }: LocatedTable): number[] {
  const keys = columns.has('title')
    ? ['title']
    : [...spec.columns.slice(0, spec.frozenColumns), ...spec.columns.filter(({ key }) => key === 'parties')]
        .filter(({ owner }) => owner === 'human')
        .map(({ key }) => key);
  return keys.flatMap((key) => columns.get(key) ?? []);
}

function addressOf(located: LocatedWorkbook, { at, rows = [] }: Found): Address {
  const form = located.forms.get(at.tab);
  if (form) {
    const row = at.column === undefined ? undefined : form.rows.get(at.column);
    return row === undefined
      ? { cell: '', subject: [] }
      : { cell: `B${row + 1}`, subject: [form.sheet.texts[row]![1] ?? ''] };
  }
  const table = located.tables.get(at.tab);
  if (!table || at.row === undefined) return { cell: '', subject: [] };
  const column = at.column === undefined ? 0 : (table.columns.get(at.column) ?? 0);
  const named = namingColumns(table);
  const subject = [at.row, ...rows].flatMap((row) => {
    const cells = table.sheet.texts[row - 1] ?? [];
    return [column, ...named].map((index) => cells[index] ?? '');
  });
  return { cell: cellAddress(at.row, column + 1), subject };
}

/** How many rows a sentence names. */
const NAMED_ROWS = 12;

/** «№ 4, 6» by the numbers people gave, else «строки 5, 7» of the sheet. */
function whereOf({ rows = [], numbers = [] }: Found, { app }: Words): string {
  if (rows.length === 0) return '';
  const more = rows.length > NAMED_ROWS ? ' …' : '';
  if (numbers.length > 0 && numbers.every(Boolean))
    return `№ ${numbers.slice(0, NAMED_ROWS).join(', ')}${more}`;
  return app.rows(rows.slice(0, NAMED_ROWS)) + more;
}

type Items = NonNullable<Found['items']>;

/** What a finding for several things says of each row. */
function remarksOf({ items = [], itemRows = [] }: Found, say: (items: Items) => string): Map<number, string> {
  const byRow = new Map<number, Items[number][]>();
  items.forEach((item, index) => {
    const row = itemRows[index] ?? 0;
    if (row > 0) byRow.set(row, [...(byRow.get(row) ?? []), item]);
  });
  return new Map([...byRow].map(([row, theirs]) => [row, say(theirs)]));
}

/** Puts findings into words, in the order: by severity, then by tab and row. */
export function wordFindings(
  findings: readonly Found[],
  located: LocatedWorkbook,
  words: Words,
): readonly WordedFinding[] {
  const tabOrder = new Map(BLUEPRINT.map(({ key }, index) => [key, index]));
  const rank = { error: 0, warning: 1, note: 2 } as const;
  const place = ({ severity, at }: Found): readonly number[] => [
    rank[severity],
    tabOrder.get(at.tab) ?? 0,
    at.row ?? 0,
  ];
  const compare = (a: Found, b: Found): number => {
    const [x, y] = [place(a), place(b)];
    const i = x.findIndex((value, index) => value !== y[index]);
    return i < 0 ? 0 : x[i]! - y[i]!;
  };
  return [...findings].sort(compare).map((found) => {
    const { message, remedy } = words.findings[found.code as CheckCode];
    const params = { ...found.params, where: whereOf(found, words) };
    const { cell, subject } = addressOf(located, found);
    return {
      code: found.code,
      severity: found.severity,
      tab: tabName(located, found.at.tab),
      tabKey: found.at.tab,
      cell,
      message: message(params, found.items ?? []),
      remedy: remedy(params),
      rows: found.rows ?? (found.at.row === undefined ? [] : [found.at.row]),
      remarks: remarksOf(found, (items) => message({ ...params, where: '' }, items)),
      key: `${found.code}|${found.at.tab}|${found.at.column ?? ''}|${fingerprintOfTexts([subject])}`,
    };
  });
}
