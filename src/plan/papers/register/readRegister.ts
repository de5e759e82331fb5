import { fingerprintOfTexts } from '../../structure/fingerprint.ts';
import type { LocatedTable } from '../../structure/locate.ts';

/**
 * What the add-on itself says in «Состояние»; every other word is a person's and stays. `unneeded` = was to be made,
 * but the plan calls for it no longer.
 */
export const OWN_STATES = {
  made: 'Создан',
  left: 'Не создан',
  failed: 'Ошибка',
  unneeded: 'Уже не нужен',
} as const;

export const isOwnState = (text: string): boolean =>
  text === '' || Object.values<string>(OWN_STATES).includes(text);

/** A row of «Документы» that tells of a planned paper. */
export interface RegisterRow {
  /** 1-based. */
  readonly row: number;
  /** `PlannedPaper.id` */
  readonly id: string;
  /** As it stands in «Название», where people may have put their own. */
  readonly title: string;
  /** `stampOf` what was made; '' while nothing is. */
  readonly stamp: string;
  /** Address or file name of the document; '' without one. */
  readonly link: string;
  /** «2026-11-22 14:05» */
  readonly madeAt: string;
  readonly state: string;
}

/**
 * Vouches that this very content lies behind this very address: were the two kept apart, a run cut between two
 * writes could pass an old document for the new one.
 */
export const stampOf = (content: string, link: string): string => fingerprintOfTexts([[content, link]]);

/** What stands in «Ключ документа». */
export const rowKey = (id: string, stamp: string): string => `${id}|${stamp}`;

/** Under which key a document is found again on the Drive: which paper it is, and what it prints. */
export const fileKey = (id: string, content: string): string => `${paperPrint(id)}.${content}`;

/** Tells of which paper a file with this key is. */
export const isFileOf = (key: string, id: string): boolean => key.startsWith(`${paperPrint(id)}.`);

const paperPrint = (id: string): string => fingerprintOfTexts([[id]]);

/** «22.11.2026 14:05», as it stands in «Создан». */
export const printMoment = (moment: string): string =>
  moment.replace(/^(\d{4})-(\d\d)-(\d\d)/, (_, year, month, day) => `${day}.${month}.${year}`);

const readMoment = (text: string): string =>
  text.replace(/^(\d\d)\.(\d\d)\.(\d{4})/, (_, day, month, year) => `${year}-${month}-${day}`);

/** Rows by the id of their paper. A copied row tells of the same paper: the first one with a document counts. */
export function readRegister(table: LocatedTable | undefined): ReadonlyMap<string, RegisterRow> {
  const rows = new Map<string, RegisterRow>();
  const keyColumn = table?.columns.get('key');
  if (!table || keyColumn === undefined) return rows;
  const { texts } = table.sheet;
  for (let index = table.headerRow + 1; index < texts.length; index++) {
    const cell = (key: string): string => (texts[index]![table.columns.get(key) ?? -1] ?? '').trim();
    const key = cell('key');
    const end = key.lastIndexOf('|');
    if (end < 0) continue;
    const id = key.slice(0, end);
    if (rows.get(id)?.link) continue;
    rows.set(id, {
      row: index + 1,
      id,
      title: cell('title'),
      stamp: key.slice(end + 1),
      link: cell('link'),
      madeAt: readMoment(cell('madeAt')),
      state: cell('state'),
    });
  }
  return rows;
}

export type Progress = 'missing' | 'made' | 'outdated' | 'failed';

/** `content` is what the paper prints now; null = it could not be composed. */
export function progressOf(row: RegisterRow | undefined, content: string | null): Progress {
  if (row?.link && content !== null && row.stamp === stampOf(content, row.link)) return 'made';
  if (content === null || row?.state === OWN_STATES.failed) return 'failed';
  return row?.link ? 'outdated' : 'missing';
}
