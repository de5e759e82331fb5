import { addDays, firstOfMonth, type IsoDate, isoDate, partsOf, weekdayOf } from './isoDate.ts';
import type { PlanYear } from './planYear.ts';
import type { SchoolBreak } from './schoolBreak.ts';

const SATURDAY = 6;

/**
 * Gaps of the school quarters of an academic year, keyed by its first year. Sources: calendars of schools for
 * 2023-24, 2024-25 and 2025-26 (quarters 01.09–27.10, 06.11–30.12, 09.01–22.03, 01.04–25.05; 02.09–25.10,
 * 05.11–28.12, 09.01–21.03, 31.03–26.05; 01.09–24.10, 05.11–30.12, 12.01–27.03, 06.04–26.05). Schools differ by
 * a few days: the table is editable.
 */
const KNOWN: Readonly<Record<number, readonly (readonly [SchoolBreak['kind'], string, string])[]>> = {
  2023: [
    ['autumn', '2023-10-28', '2023-11-05'],
    ['winter', '2023-12-31', '2024-01-08'],
    ['spring', '2024-03-23', '2024-03-31'],
    ['summer', '2024-05-26', '2024-08-31'],
  ],
  2024: [
    ['autumn', '2024-10-26', '2024-11-04'],
    ['winter', '2024-12-29', '2025-01-08'],
    ['spring', '2025-03-22', '2025-03-30'],
    ['summer', '2025-05-27', '2025-08-31'],
  ],
  2025: [
    ['autumn', '2025-10-25', '2025-11-04'],
    ['winter', '2025-12-31', '2026-01-11'],
    ['spring', '2026-03-28', '2026-04-05'],
    ['summer', '2026-05-27', '2026-08-31'],
  ],
};

/**
 * The usual school breaks of a plan year, in order of time. An academic year has four; a calendar year has those
 * that end in it, so that «зимние каникулы» of 2024 are the ones of January.
 */
export function defaultSchoolBreaks(year: PlanYear): readonly SchoolBreak[] {
  if (year.kind === 'academic') return breaksOfAcademicYear(year.first);
  return [...breaksOfAcademicYear(year.first - 1), ...breaksOfAcademicYear(year.first)].filter(
    ({ to }) => partsOf(to).year === year.first,
  );
}

function breaksOfAcademicYear(first: number): readonly SchoolBreak[] {
  const known = KNOWN[first];
  return known
    ? known.map(([kind, from, to]) => ({ kind, from: from as IsoDate, to: to as IsoDate }))
    : usualBreaks(first);
}

/**
 * For years without a calendar at hand, the rule behind the known ones: autumn from the last Saturday of October
 * to 4 November (the Sunday after, if that is a Saturday), winter 31 December – 8 January, spring nine days from
 * the fourth Saturday of March, summer 27 May – 31 August.
 */
function usualBreaks(first: number): readonly SchoolBreak[] {
  const second = first + 1;
  const unityDay = isoDate(first, 11, 4)!;
  const spring = addDays(firstSaturday(second, 3), 21);
  return [
    {
      kind: 'autumn',
      from: addDays(firstSaturday(first, 11), -7),
      to: weekdayOf(unityDay) === SATURDAY ? addDays(unityDay, 1) : unityDay,
    },
    { kind: 'winter', from: isoDate(first, 12, 31)!, to: isoDate(second, 1, 8)! },
    { kind: 'spring', from: spring, to: addDays(spring, 8) },
    { kind: 'summer', from: isoDate(second, 5, 27)!, to: isoDate(second, 8, 31)! },
  ];
}

function firstSaturday(year: number, month: number): IsoDate {
  const first = firstOfMonth(year, month);
  return addDays(first, (SATURDAY - weekdayOf(first) + 7) % 7);
}
