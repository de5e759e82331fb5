import { expect, it } from 'vitest';
import type { PlanYear } from '../../../src/plan/calendar/planYear.ts';
import { readDeadline } from '../../../src/plan/deadline/readDeadline.ts';
import type { Reading } from '../../../src/plan/deadline/reading.ts';

export const PLAN_2023: PlanYear = { kind: 'academic', first: 2023 };
export const CALENDAR_2024: PlanYear = { kind: 'calendar', first: 2024 };

/**
 * A reading on one line: `2023-09-01..2023-10-31`, `2024-04-25` (one day), `..2023-12-01`, `2024-04-05..`,
 * spans joined by `, `; `recurring`, `undated` or `unreadable` before them; notes after `!`.
 */
export function inShort({ kind, spans, notes }: Reading): string {
  const days = spans
    .map(({ from, to }) => (from === to ? `${from}` : `${from ?? ''}..${to ?? ''}`))
    .join(', ');
  const words = [kind === 'dates' ? '' : kind, days, notes.length > 0 ? `!${notes.join(' ')}` : ''];
  return words.filter((word) => word !== '').join(' ');
}

/** One test per cell: the phrase and how it must be read. */
export function readsAs(cases: Readonly<Record<string, string>>, year: PlanYear = PLAN_2023): void {
  for (const [phrase, expected] of Object.entries(cases)) {
    it(phrase.replace(/\s+/g, ' '), () => {
      expect(inShort(readDeadline(phrase, year))).toBe(expected);
    });
  }
}
