import { daysBetween, type IsoDate } from '../calendar/isoDate.ts';
import { boundsOfPlanYear, type PlanYear } from '../calendar/planYear.ts';
import type { Item } from './assemble.ts';
import type { Draft } from './draft.ts';
import type { Doubts } from './placeInYear.ts';
import type { ReadingNote, Span } from './reading.ts';
import { durationsFit, weekdaysFit } from './verify.ts';

/** What the reader of the plan should know about a reading, in alphabetical order. */
export function notesOf(
  draft: Draft,
  items: readonly Item[],
  spans: readonly Span[],
  doubts: Doubts,
): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (items.length === 0 || spans.length < items.length) return notes;
  if (doubts.august) notes.push('ambiguous-august');
  if (doubts.quarter) notes.push('ambiguous-quarter');
  if (items.some(isApproximate)) notes.push('approximate');
  if (!durationsFit(draft.durations, items, spans)) notes.push('duration-mismatch');
  if (isMaybeRange(items, spans)) notes.push('maybe-range');
  if (items.some(lacksDay)) notes.push('missing-day');
  // Where the quarter itself is in doubt, its year is not worth a second note.
  if (!doubts.quarter && isOutside(spans, draft.plan)) notes.push('outside-year');
  if (spans.some(({ from, to }) => from !== null && to !== null && from > to)) notes.push('reversed');
  if (spans.length > 1) notes.push('several-deadlines');
  if (!weekdaysFit(items, spans)) notes.push('weekday-mismatch');
  return notes;
}

function isApproximate({ start, end, before }: Item): boolean {
  return before || start?.approximate === true || end?.approximate === true;
}

/** In «с июня по декабрь» the first word governs both months. */
function lacksDay({ start, end }: Item): boolean {
  return (start ?? end)?.missingDay === true;
}

function isOutside(spans: readonly Span[], plan: PlanYear): boolean {
  const year = boundsOfPlanYear(plan);
  const outside = (day: IsoDate | null): boolean => day !== null && (day < year.from || day > year.to);
  return spans.some(({ from, to }) => outside(from) || outside(to));
}

/** «01.09.2023 27.10.2023»: two full dates with no sign between, unless they follow one another. */
function isMaybeRange(items: readonly Item[], spans: readonly Span[]): boolean {
  if (items.length !== 2 || items[0]!.link !== 'nothing') return false;
  const full = items.every(
    ({ start, end }) => start !== null && start === end && start.grain === 'day' && start.dated,
  );
  return full && daysBetween(spans[0]!.from!, spans[1]!.from!) > 1;
}
