import { beginsApproval } from './approval.ts';
import { findHeaders, type HeaderCertainty, repeatsHeader } from './findHeaders.ts';
import { asLine, type Header, headerOf } from './headerOf.ts';
import { isBlank, type Line, singleText } from './line.ts';
import type { ActivityField, RecogniseNote } from './recognisedPlan.ts';
import { isOpenEnded } from './shapes.ts';
import { endsSignature, isSignatureLine } from './signatures.ts';

/** A table of the tab with the lines of its body, repeated headers left out. */
export interface RawTable {
  readonly header: Header;
  readonly certainty: HeaderCertainty | 'none';
  readonly fields: ReadonlySet<ActivityField>;
  /** Captions of a further table come first. */
  readonly body: readonly Line[];
}

export interface SplitTab {
  /** Lines above the first table. */
  readonly head: readonly Line[];
  readonly tables: readonly RawTable[];
  /** Lines below the last table. */
  readonly tail: readonly Line[];
  /** Some header but the first stands below a caption of its own. */
  readonly captioned: boolean;
  readonly notes: readonly RecogniseNote[];
}

/** Cuts a tab at its header rows; null when there are none. */
export function splitTables(lines: readonly Line[]): SplitTab | null {
  const found = findHeaders(lines);
  if (found.length === 0) return null;
  const notes: RecogniseNote[] = [];
  const tables: (RawTable & { readonly body: Line[] })[] = [];
  let head: readonly Line[] = [];
  let from = 0;
  let captioned = false;
  const close = (to: number): readonly Line[] => {
    const table = tables[tables.length - 1];
    const part = lines.slice(from, to);
    if (!table) {
      head = part;
      return [];
    }
    const end = bodyEnd(part);
    table.body.push(...part.slice(0, end));
    return part.slice(end);
  };
  for (const row of found) {
    if (row.at < from) continue;
    const header = headerOf(lines, row.at);
    const previous = tables[tables.length - 1];
    if (previous && header.from > from && singleText(lines[header.from - 1]!)) captioned = true;
    if (previous && isSameHeader(header, previous.header)) {
      // The rows between stay one body: a caption before the repeated header is a section row of it.
      previous.body.push(...lines.slice(from, header.from));
      notes.push({ code: 'header-repeated', rows: header.rows });
    } else {
      const captions = close(header.from);
      if (header.rows.length > 1) notes.push({ code: 'header-of-two-rows', rows: header.rows });
      tables.push({ header, certainty: row.certainty, fields: row.fields, body: [...captions] });
    }
    from = header.to;
  }
  const tail = close(lines.length);
  return { head, tables, tail, captioned, notes };
}

function isSameHeader(header: Header, previous: Header): boolean {
  return repeatsHeader(asLine(header), asLine(previous));
}

/** How many lines belong to the table: up to its last row, and what hangs on that row. */
export function bodyEnd(lines: readonly Line[]): number {
  const approval = lines.findIndex(
    (line, index) =>
      index > 0 && isBlank(lines[index - 1]!) && beginsApproval(line.cells[line.filled[0] ?? 0] ?? ''),
  );
  let last = (approval < 0 ? lines.length : approval) - 1;
  const signs = (at: number): boolean =>
    isSignatureLine(lines[at]!) || endsSignature(lines[at]!, lines[at - 1]);
  while (last >= 0 && (lines[last]!.filled.length < 2 || signs(last))) last--;
  // A lone text right below the last row is a section or goes on with it; prose and signatures come after a gap.
  let end = last + 1;
  // An open «Председатель ПС,» goes on below an empty line, which was an empty paragraph of its cell.
  if (last >= 0 && end < lines.length && isBlank(lines[end]!) && isOpenEnded(lastText(lines[last]!))) end++;
  while (end < lines.length && !isBlank(lines[end]!) && !isSignatureLine(lines[end]!) && isShort(lines[end]!))
    end++;
  return end;
}

function lastText({ cells, filled }: Line): string {
  return cells[filled[filled.length - 1]!]!;
}

function isShort(line: Line): boolean {
  const text = singleText(line);
  return text.length <= 120 && !/^(?:\*|примечани|исп\.|исполнител|составил|тел)/i.test(text);
}
