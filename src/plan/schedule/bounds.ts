import type { IsoDate } from '../calendar/isoDate.ts';
import type { Reading } from '../deadline/reading.ts';

/** Within which days an activity must run, as its deadline says. null = open on that side. */
export interface Bounds {
  readonly notBefore: IsoDate | null;
  readonly notAfter: IsoDate | null;
}

const OPEN: Bounds = { notBefore: null, notAfter: null };

/**
 * A deadline as constraints: from the first named day to the last. «март; ноябрь» is one stretch, for the second
 * part is not done before November; a reading with its end before its start bounds nothing, a check speaks of it.
 */
export function boundsOf(reading: Reading | null): Bounds {
  if (!reading || reading.spans.length === 0 || reading.notes.includes('reversed')) return OPEN;
  const starts = reading.spans.map(({ from }) => from);
  const ends = reading.spans.map(({ to }) => to);
  // ISO days sort as the calendar does.
  const notBefore = starts.includes(null) ? null : [...starts].sort()[0]!;
  const notAfter = ends.includes(null) ? null : [...ends].sort().reverse()[0]!;
  return notBefore && notAfter && notAfter < notBefore ? OPEN : { notBefore, notAfter };
}
