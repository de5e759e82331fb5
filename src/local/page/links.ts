import type { Area, Sheet, Workbook } from '../../workbook/workbook.ts';
import { safeLink } from './grid/look.ts';
import { fileNameIn } from './keep/fileAddress.ts';
import { readReference } from './model/address.ts';

export type LinkTarget =
  | { kind: 'cell'; sheet: Sheet; area: Area }
  | { kind: 'outside'; address: string }
  | { kind: 'file'; address: string }
  | { kind: 'nowhere' };

/** Where the link of a cell on `from` leads. «#gid=12&range=A5» is how Sheets writes a link to a cell. */
export function linkTarget(workbook: Workbook, from: Sheet, link: string | undefined): LinkTarget | null {
  // Never opened as an address: only the page's own files are looked for under it.
  if (link !== undefined && fileNameIn(link) !== null) return { kind: 'file', address: link };
  const safe = safeLink(link);
  if (safe === null) return null;
  if (!safe.startsWith('#')) return { kind: 'outside', address: safe };
  const google = /^#gid=(\d+)(?:&range=(.+))?$/.exec(safe);
  const reference = readReference(google ? (google[2] ?? 'A1') : decoded(safe));
  const sheet = google
    ? workbook.sheets.find(({ id }) => id === Number(google[1]))
    : reference?.sheet == null
      ? from
      : workbook.sheets.find(({ name }) => name === reference.sheet);
  if (!reference || !sheet || sheet.state !== 'visible') return { kind: 'nowhere' };
  return { kind: 'cell', sheet, area: reference.area };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
