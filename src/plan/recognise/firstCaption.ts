import { beginsApproval } from './approval.ts';
import { isBlank, type Line, singleText } from './line.ts';
import type { RawTable, SplitTab } from './splitTables.ts';
import { plain } from './text.ts';
import { beginsTitle, isYearLine, readPlace } from './titleText.ts';

/** Longer lines above a table are prose. */
const MAX_CAPTION = 150;

/**
 * A plan in which every section has a header of its own: the caption of the first section stands above the first
 * header, among the prose. It is a section row as the others when it is counted or placed as they are.
 */
export function takeFirstCaption(tab: SplitTab): {
  readonly head: readonly Line[];
  readonly tables: readonly RawTable[];
} {
  const { head, tables } = tab;
  const at = lastFilled(head);
  const first = tables[0];
  if (at < 0 || !first || !isCaption(head, at, tab)) return { head, tables };
  const body = [head[at]!, ...first.body];
  return {
    head: [...head.slice(0, at), ...head.slice(at + 1)],
    tables: [{ ...first, body }, ...tables.slice(1)],
  };
}

function isCaption(head: readonly Line[], at: number, { tables, captioned }: SplitTab): boolean {
  const text = singleText(head[at]!);
  if (!text || text.length > MAX_CAPTION || text.includes('\n') || /^[-–—•]/.test(text)) return false;
  if (beginsTitle(text) || beginsApproval(text) || isYearLine(text) || readPlace(text)) return false;
  const mark = ordinal(text);
  if (mark?.value === 1)
    return tables.some(({ body }) => body.some((line) => isSecond(singleText(line), mark.roman)));
  // Unnumbered captions: the line stands as the others do, right above the header, and below the rest of the page.
  return (
    captioned &&
    mark === null &&
    at === head.length - 1 &&
    at > 0 &&
    isBlank(head[at - 1]!) &&
    !/(?:19|20)\d\d/.test(text)
  );
}

function isSecond(text: string, roman: boolean): boolean {
  const mark = text ? ordinal(text) : null;
  return mark !== null && mark.value === 2 && mark.roman === roman;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** «I. …», «1. …», «Раздел 2. …», «1 раздел» → which one. */
function ordinal(text: string): { readonly value: number; readonly roman: boolean } | null {
  const found =
    /^(?:раздел|модуль|блок|часть|направление|этап)?\s*(?:№\s*)?([ivxіх]+|\d{1,2})(?:[.)\s:]|$)/.exec(
      plain(text),
    );
  if (!found) return null;
  const digits = Number(found[1]);
  if (!Number.isNaN(digits)) return { value: digits, roman: false };
  const value = ROMAN.indexOf(found[1]!.replace(/і/g, 'i').replace(/х/g, 'x')) + 1;
  return value > 0 ? { value, roman: true } : null;
}

function lastFilled(lines: readonly Line[]): number {
  let at = lines.length - 1;
  while (at >= 0 && isBlank(lines[at]!)) at--;
  return at;
}
