import { describe, expect, it } from 'vitest';
import { isoDate, weekdayOf } from '../../../src/plan/calendar/isoDate.ts';
import { defaultSchoolBreaks } from '../../../src/plan/calendar/schoolBreaks.ts';

describe('default school breaks', () => {
  it('are the gaps of the quarters of a known year', () => {
    expect(defaultSchoolBreaks({ kind: 'academic', first: 2024 })).toEqual([
      { kind: 'autumn', from: '2024-10-26', to: '2024-11-04' },
      { kind: 'winter', from: '2024-12-29', to: '2025-01-08' },
      { kind: 'spring', from: '2025-03-22', to: '2025-03-30' },
      { kind: 'summer', from: '2025-05-27', to: '2025-08-31' },
    ]);
  });

  it.each(Array.from({ length: 40 }, (_, at) => 2005 + at))('have four breaks in order in %i', (first) => {
    const breaks = defaultSchoolBreaks({ kind: 'academic', first });
    expect(breaks.map(({ kind }) => kind)).toEqual(['autumn', 'winter', 'spring', 'summer']);
    const days = breaks.flatMap(({ from, to }) => [from, to]);
    expect([...days].sort()).toEqual(days);
    expect(days[0]! > isoDate(first, 10, 20)!).toBe(true);
    expect(days.at(-1)).toBe(`${first + 1}-08-31`);
  });

  it('begin on a Saturday in autumn and spring of a year without a calendar at hand', () => {
    const [autumn, , spring] = defaultSchoolBreaks({ kind: 'academic', first: 2027 });
    expect(weekdayOf(autumn!.from)).toBe(6);
    expect(weekdayOf(spring!.from)).toBe(6);
    expect(weekdayOf(spring!.to)).toBe(7);
  });

  it('of a calendar year are those that end in it', () => {
    expect(defaultSchoolBreaks({ kind: 'calendar', first: 2024 })).toEqual([
      { kind: 'winter', from: '2023-12-31', to: '2024-01-08' },
      { kind: 'spring', from: '2024-03-23', to: '2024-03-31' },
      { kind: 'summer', from: '2024-05-26', to: '2024-08-31' },
      { kind: 'autumn', from: '2024-10-26', to: '2024-11-04' },
    ]);
  });
});
