import type { IsoDate } from '../calendar/isoDate.ts';

/** Both ends inclusive; null = open on that side; a single day has `from === to`. */
export interface Span {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export type ReadingKind = 'dates' | 'recurring' | 'undated' | 'unreadable';

export type ReadingNote =
  | 'ambiguous-august'
  | 'ambiguous-quarter'
  | 'approximate'
  | 'duration-mismatch'
  | 'impossible-date'
  | 'maybe-range'
  | 'missing-day'
  | 'outside-year'
  | 'reversed'
  | 'several-deadlines'
  | 'weekday-mismatch';

/** How a deadline cell was understood. The text of the cell is never rewritten. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly spans: readonly Span[];
  readonly notes: readonly ReadingNote[];
}
