import { daysBetween } from '../calendar/isoDate.ts';
import type { PlanYear } from '../calendar/planYear.ts';
import type { SchoolBreak } from '../calendar/schoolBreak.ts';
import { assemble, type Item } from './assemble.ts';
import type { Draft } from './draft.ts';
import { notesOf } from './notes.ts';
import { placeInYear } from './placeInYear.ts';
import type { Reading, ReadingKind, ReadingNote, Span } from './reading.ts';
import { repair } from './repair.ts';
import { scan } from './scan.ts';
import { settle } from './settle.ts';
import { spanOf } from './span.ts';
import { tokenize } from './tokenize.ts';

/**
 * Reads a deadline cell of a plan (`deadline-rules`): words → patterns → items → spans of days.
 * Total and pure: any string has a reading, and the day on which it is read does not matter.
 * `breaks` are the school breaks of the plan year; without them the usual ones are assumed.
 */
export function readDeadline(text: string, year: PlanYear, breaks?: readonly SchoolBreak[]): Reading {
  const draft = scan(repair(tokenize(text)), year, breaks);
  const items = settle(draft, assemble(draft));
  const doubts = placeInYear(items, year);
  const spans: Span[] = [];
  for (const item of items) {
    const span = spanOf(item, year);
    if (span) spans.push(span);
    else draft.impossible = true;
  }
  return conclude(draft, items, spans, notesOf(draft, items, spans, doubts));
}

const reading = (kind: ReadingKind, spans: readonly Span[], notes: readonly ReadingNote[]): Reading => ({
  kind,
  spans,
  notes,
});

function conclude(
  draft: Draft,
  items: readonly Item[],
  spans: readonly Span[],
  notes: ReadingNote[],
): Reading {
  if (draft.impossible) return reading('unreadable', [], ['impossible-date']);
  if (draft.every > 0) {
    const window =
      draft.doubtful || draft.relative ? [] : spans.filter((span) => isWindow(span, draft.every));
    return reading('recurring', window, []);
  }
  if (draft.relative) return reading('undated', [], []);
  const open = items.length > 0 && items.every(({ start }) => start?.grain === 'open');
  if (draft.frequency && (items.length === 0 || open)) return reading('recurring', spans, []);
  if (draft.doubtful) return reading('unreadable', [], []);
  if (items.length > 0) return reading('dates', spans, notes);
  return reading(draft.undated ? 'undated' : 'unreadable', [], []);
}

const MONTH = 31;

/** «ежемесячно с сентября по май» has a window; in «ежегодно, май» the month only says when in each year. */
function isWindow({ from, to }: Span, every: number): boolean {
  if (!from || !to) return every <= MONTH;
  return daysBetween(from, to) + 1 > every;
}
