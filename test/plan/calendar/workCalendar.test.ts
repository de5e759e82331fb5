import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVED_DAYS } from '../../../src/plan/calendar/holidays.ts';
import { addDays, fromDayNumber, type IsoDate, parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { type DayRule, workCalendar } from '../../../src/plan/calendar/workCalendar.ts';

const day = (text: string): IsoDate => parseIsoDate(text)!;
const fiveDays = workCalendar({ week: 5 });
const sixDays = workCalendar({ week: 6 });
const everyDay = workCalendar({ week: 7 });

const restBetween = (from: string, to: string, calendar = fiveDays): string[] => {
  const days: string[] = [];
  for (let at = day(from); at <= day(to); at = addDays(at, 1)) if (!calendar.isWorkingDay(at)) days.push(at);
  return days;
};

describe('production calendar of the five-day week', () => {
  it.each([
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('has the working days of %i that the ministry announced', (year, expected) => {
    expect(fiveDays.workingDaysBetween(day(`${year}-01-01`), day(`${year}-12-31`))).toBe(expected);
  });

  it.each([
    ['2023-02-23', '2023-02-26'],
    ['2023-04-29', '2023-05-01'],
    ['2023-05-06', '2023-05-09'],
    ['2023-11-04', '2023-11-06'],
    ['2023-12-30', '2024-01-08'],
    ['2024-02-23', '2024-02-25'],
    ['2024-04-28', '2024-05-01'],
    ['2024-05-09', '2024-05-12'],
    ['2024-11-03', '2024-11-04'],
    ['2024-12-29', '2025-01-08'],
    ['2025-05-01', '2025-05-04'],
    ['2025-05-08', '2025-05-11'],
    ['2025-06-12', '2025-06-15'],
    ['2025-11-02', '2025-11-04'],
    ['2025-12-31', '2026-01-11'],
    ['2026-02-21', '2026-02-23'],
    ['2026-03-07', '2026-03-09'],
    ['2026-05-09', '2026-05-11'],
    ['2026-06-12', '2026-06-14'],
  ])('rests from %s to %s and works on both sides', (from, to) => {
    expect(restBetween(addDays(day(from), -1), addDays(day(to), 1))).toEqual(restBetween(from, to));
    expect(restBetween(from, to)).toHaveLength(fiveDaysLong(from, to));
  });

  it.each(['2024-04-27', '2024-11-02', '2024-12-28', '2025-11-01'])('works on Saturday %s', (text) => {
    expect(fiveDays.isWorkingDay(day(text))).toBe(true);
  });

  it('knows weekends and permanent holidays of other years', () => {
    expect(restBetween('2031-05-01', '2031-05-11')).toEqual([
      '2031-05-01',
      '2031-05-03',
      '2031-05-04',
      '2031-05-09',
      '2031-05-10',
      '2031-05-11',
    ]);
  });

  it('names a source for every moved day', () => {
    for (const rule of MOVED_DAYS) {
      expect(rule.source).not.toBe('');
      expect(rule.verified).toBe(true);
    }
  });
});

describe('other weeks', () => {
  it('a six-day week does not rest for a moved Saturday', () => {
    expect(sixDays.isWorkingDay(day('2026-01-09'))).toBe(true);
    expect(sixDays.isWorkingDay(day('2026-01-10'))).toBe(true);
    expect(sixDays.isWorkingDay(day('2024-04-29'))).toBe(true);
  });

  it('a six-day week rests for a moved Sunday', () => {
    expect(sixDays.isWorkingDay(day('2026-03-09'))).toBe(false);
    expect(sixDays.isWorkingDay(day('2024-12-31'))).toBe(false);
  });

  it('a seven-day week rests on holidays only', () => {
    expect(restBetween('2024-05-01', '2024-05-12', everyDay)).toEqual(['2024-05-01', '2024-05-09']);
  });
});

describe('own rules of an institution', () => {
  const rule = (from: string, to: string, kind: DayRule['kind']): DayRule => ({
    from: day(from),
    to: day(to),
    kind,
    name: 'Региональный праздник',
    source: 'приказ',
    verified: true,
  });

  it('close and open days', () => {
    const calendar = workCalendar({
      week: 5,
      extra: [rule('2025-03-18', '2025-03-18', 'holiday'), rule('2025-03-22', '2025-03-23', 'working')],
    });
    expect(restBetween('2025-03-17', '2025-03-24', calendar)).toEqual(['2025-03-18']);
  });

  it('outweigh public holidays, the later rule the earlier one', () => {
    const calendar = workCalendar({
      week: 5,
      extra: [rule('2025-12-20', '2026-01-20', 'working'), rule('2026-01-07', '2026-01-07', 'holiday')],
    });
    expect(restBetween('2025-12-20', '2026-01-20', calendar)).toEqual(['2026-01-07']);
  });
});

describe('counting in working days', () => {
  it('gives the next working day, or the day itself', () => {
    expect(fiveDays.nextWorkingDay(day('2024-12-29'))).toBe('2025-01-09');
    expect(fiveDays.nextWorkingDay(day('2025-01-09'))).toBe('2025-01-09');
  });

  it('adds working days over New Year and back', () => {
    expect(fiveDays.addWorkingDays(day('2024-12-27'), 1)).toBe('2024-12-28');
    expect(fiveDays.addWorkingDays(day('2024-12-27'), 2)).toBe('2025-01-09');
    expect(fiveDays.addWorkingDays(day('2025-01-09'), -2)).toBe('2024-12-27');
    expect(fiveDays.addWorkingDays(day('2025-01-01'), 1)).toBe('2025-01-09');
    expect(fiveDays.addWorkingDays(day('2025-01-01'), -1)).toBe('2024-12-28');
  });

  it('counts both ends', () => {
    expect(fiveDays.workingDaysBetween(day('2023-10-02'), day('2023-10-06'))).toBe(5);
    expect(fiveDays.workingDaysBetween(day('2023-10-07'), day('2023-10-08'))).toBe(0);
    expect(fiveDays.workingDaysBetween(day('2023-10-06'), day('2023-10-02'))).toBe(0);
  });

  const anyDay = fc.integer({ min: -20000, max: 40000 }).map(fromDayNumber);
  const anyCalendar = fc.constantFrom(fiveDays, sixDays, everyDay);

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 0, max: 500 }), (calendar, from, length) => {
        const to = addDays(from, length);
        let counted = 0;
        for (let at = from; at <= to; at = addDays(at, 1)) if (calendar.isWorkingDay(at)) counted++;
        expect(calendar.workingDaysBetween(from, to)).toBe(counted);
      }),
      { numRuns: 200 },
    );
  });

  it('adding and counting are inverse', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 1000 }), (calendar, from, count) => {
        const start = calendar.nextWorkingDay(from);
        const end = calendar.addWorkingDays(start, count - 1);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(calendar.workingDaysBetween(start, end)).toBe(count);
        expect(calendar.addWorkingDays(end, 1 - count)).toBe(start);
      }),
    );
  });
});

function fiveDaysLong(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
