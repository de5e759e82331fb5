import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { parsePlanYear } from '../../../src/plan/calendar/planYear.ts';
import { daysOfPeriod, defaultPeriod } from '../../../src/plan/papers/period.ts';

describe('the period of a report', () => {
  test.each([
    ['2025-2026', 'first', '2025-08-01', '2025-12-31'],
    ['2025-2026', 'second', '2026-01-01', '2026-08-31'],
    ['2025-2026', 'year', '2025-08-01', '2026-08-31'],
    ['2025', 'first', '2025-01-01', '2025-06-30'],
    ['2025', 'second', '2025-07-01', '2025-12-31'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2022-2024', 'first', '2022-01-01', '2022-06-30'],
    ['2022-2024', 'second', '2022-07-01', '2024-12-31'],
    ['2022-2024', 'year', '2022-01-01', '2024-12-31'],
  ] as const)('%s, %s: %s – %s', (year, period, from, to) => {
    expect(daysOfPeriod(parsePlanYear(year)!, period)).toEqual({ from, to });
  });

  test.each([
    ['2025-2026', '2025-08-20', 'first'],
    ['2025-2026', '2026-01-31', 'first'],
    ['2025-2026', '2026-02-01', 'year'],
    ['2025-2026', '2027-02-01', 'year'],
    ['2025', '2025-07-31', 'first'],
    ['2025', '2025-08-01', 'year'],
    ['', '2025-08-01', 'year'],
  ])('of the plan %s on %s is by default: %s', (year, today, period) => {
    expect(defaultPeriod(parsePlanYear(year), parseIsoDate(today)!)).toBe(period);
  });
});
