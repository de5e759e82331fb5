import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { lessonDaysOf } from '../../../src/plan/model/lessonDays.ts';
import { teacherLoads } from '../../../src/plan/model/teacherLoad.ts';
import { rowHours, timetableHours, unreadableDays } from '../../../src/plan/model/weeklyLessons.ts';
import { type PlanData, planOf } from '../../support/plan.ts';

const day = (text: string) => parseIsoDate(text)!;
const TODAY = day('2025-10-01');
const plan = (tabs: NonNullable<PlanData['tabs']>) => planOf({ year: '2025-2026', tabs });

const ORGANISATIONS = [
  { shortName: 'ДДТ', us: 'Да' },
  { shortName: 'СОШ № 1' },
  { shortName: 'СОШ № 5' },
  { shortName: 'Музей' },
];

describe('the timetable', () => {
  const tabs = (rows: Record<string, string>[], group: Record<string, string | number> = {}) =>
    plan({
      participants: ORGANISATIONS,
      venues: [{ name: 'СОШ № 1, каб. 12', owner: 'СОШ № 1' }],
      groups: [
        {
          name: 'Робот-1',
          classes: '5-7 классы',
          teacher: 'Иванова И.И.',
          venue: 'ДДТ, каб. 3',
          weeklyHours: 4,
          ...group,
        },
      ],
      timetable: rows.map((row) => ({ group: 'Робот-1', ...row })),
    });

  test('counts academic hours by the age of the group', () => {
    const teens = tabs([{ mon: '15.00–15.45, 15.55–16.40', thu: '15.00–16.40' }]);
    expect(rowHours(teens, teens.timetable[0]!)).toBe(4);
    const juniors = tabs([{ mon: '15.00–15.40, 15.50–16.30' }], { classes: '1-4 классы' });
    expect(rowHours(juniors, juniors.timetable[0]!)).toBe(2);
  });

  test('a bare range may be years or classes: the length that fits is taken', () => {
    const bare = tabs([{ mon: '15.00–15.45, 15.55–16.40' }], { classes: '5-7' });
    expect(rowHours(bare, bare.timetable[0]!)).toBe(2);
  });

  test('names the cells it cannot read', () => {
    const book = tabs([{ mon: 'после уроков', tue: '15.00–15.45' }]);
    expect(unreadableDays(book.timetable[0]!)).toEqual(['mon']);
    expect(rowHours(book, book.timetable[0]!)).toBe(1);
  });

  test('sums the rows that are in force', () => {
    const book = tabs([
      { mon: '15.00–15.45', to: '31.12.2025' },
      { tue: '15.00–15.45', to: '31.12.2025', venue: 'СОШ № 1, каб. 12' },
      { mon: '15.00–16.40', from: '12.01.2026' },
    ]);
    expect(timetableHours(book, book.groups[0]!, TODAY)).toBe(2);
    expect(timetableHours(book, book.groups[0]!, day('2026-02-01'))).toBe(2);
  });

  test('before the first day those rows count that come first', () => {
    const book = tabs([
      { mon: '15.00–15.45', from: '15.09.2025', to: '31.12.2025' },
      { mon: '15.00–16.40', from: '12.01.2026' },
    ]);
    expect(timetableHours(book, book.groups[0]!, day('2025-08-20'))).toBe(1);
  });

  test('another teacher in a row shares the load', () => {
    const book = tabs([
      { mon: '15.00–16.40' },
      { thu: '15.00–16.40', teacher: 'Петров П. П.', venue: 'СОШ № 1, каб. 12' },
    ]);
    const loads = teacherLoads(book, TODAY);
    expect([...loads.values()].map(({ name, hours, venues }) => [name, hours, venues.size])).toEqual([
      ['Иванова И.И.', 2, 1],
      ['Петров П. П.', 2, 1],
    ]);
  });

  test('else the load is that of «Группы»', () => {
    expect(teacherLoads(tabs([{ mon: '15.00–15.45' }]), TODAY).get('иванова и.и.')?.hours).toBe(4);
    expect(teacherLoads(tabs([], { status: 'Закрыта' }), TODAY).size).toBe(0);
  });
});

describe('the days on which a group meets', () => {
  const lost = (group: Record<string, string>, holidays: Record<string, string>[] = []) => {
    const book = plan({
      participants: ORGANISATIONS,
      venues: [{ name: 'Каб. 12', owner: 'СОШ № 1' }],
      groups: [
        { name: 'Р', venue: 'Каб. 12', firstLesson: '16.09.2025', lastLesson: '31.05.2026', ...group },
      ],
      timetable: [{ group: 'Р', tue: '15.00–16.40' }],
      holidays,
    });
    return lessonDaysOf(book, book.groups[0]!)
      .filter((each) => each.lost)
      .map((each) => each.day);
  };

  test('are lost on public holidays', () => expect(lost({})).toEqual(['2025-11-04', '2026-01-06']));

  test('are not there at all in the breaks of the group', () =>
    expect(lost({ breaks: '31.12–11.01' })).toEqual(['2025-11-04']));

  test('are held where «Праздники» says so, and lost where it says so', () => {
    const rows = [
      {
        from: '04.11.2025',
        name: 'День народного единства',
        kind: 'Праздничный день',
        lessons: 'Проводятся',
      },
      { from: '28.10.2025', to: '28.10.2025', kind: 'Осенние каникулы', lessons: 'Не проводятся' },
    ];
    expect(lost({ breaks: '31.12–11.01' }, rows)).toEqual(['2025-10-28']);
  });

  test('a quarantine of another school takes nothing away', () => {
    const quarantine = (where: string) => [
      { from: '02.02.2026', to: '08.02.2026', kind: 'Актированные дни / карантин', where },
    ];
    expect(lost({ breaks: '31.12–11.01' }, quarantine('СОШ № 1'))).toEqual(['2025-11-04', '2026-02-03']);
    expect(lost({ breaks: '31.12–11.01' }, quarantine('СОШ № 5'))).toEqual(['2025-11-04']);
  });

  test('hours add up over the year', () => {
    const book = plan({
      groups: [{ name: 'Р', classes: '5-7 классы', firstLesson: '16.09.2025', lastLesson: '31.05.2026' }],
      timetable: [{ group: 'Р', tue: '15.00–16.40' }],
    });
    const days = lessonDaysOf(book, book.groups[0]!);
    expect(days.length).toBe(37);
    expect(days.reduce((sum, { hours }) => sum + hours, 0)).toBe(74);
  });
});
