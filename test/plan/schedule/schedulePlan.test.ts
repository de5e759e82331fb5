import { describe, expect, test } from 'vitest';
import { workCalendar } from '../../../src/plan/calendar/workCalendar.ts';
import { startsLessons } from '../../../src/plan/schedule/delay.ts';
import { matrixOf } from '../../../src/plan/schedule/monthMatrix.ts';
import { schedulePlan } from '../../../src/plan/schedule/schedulePlan.ts';
import { scheduleRows } from '../../../src/plan/schedule/scheduleRows.ts';
import { planOf } from '../../support/plan.ts';
import { rows } from './rows.ts';

const fiveDays = workCalendar({ week: 5 });

const scheduled = (...texts: string[]) => schedulePlan(planOf({ activities: rows(...texts) }), fiveDays)!;

const SEED = [
  '1. | Формирование участников | Сентябрь | | 10',
  '2. | Подготовка договоров | Сентябрь-октябрь | 1 | 20',
  '3. | Пакет услуг | Сентябрь-октябрь | 1 | 5',
  '4. | Формирование групп | Сентябрь-октябрь | 1 | 5',
  '5. | Бюджет, график и расписание | Сентябрь-октябрь | 2, 3, 4 | 5',
];

describe('the schedule of a plan', () => {
  test('counts in working days: holidays and weekends are stepped over', () => {
    const { activities } = scheduled(...SEED);
    expect(activities.map(({ earliest }) => [earliest.start, earliest.finish])).toEqual([
      ['2023-09-01', '2023-09-14'],
      ['2023-09-15', '2023-10-12'],
      ['2023-09-15', '2023-09-21'],
      ['2023-09-15', '2023-09-21'],
      ['2023-10-13', '2023-10-19'],
    ]);
    // The first deadline leaves five working days, the last one seven.
    expect(activities.map(({ slack }) => slack)).toEqual([8, 8, 23, 23, 8]);
  });

  test('the critical path is the chain with the least slack', () => {
    const { criticalPath } = scheduled(...SEED);
    expect(criticalPath.map(({ activity }) => activity.number)).toEqual(['1.', '2.', '5.']);
  });

  test('a deadline of a single day cannot move, but hangs on no path while nothing is linked to it', () => {
    const { activities, criticalPath } = scheduled('1 | Праздник | 15.11.2023', '2 | Отчёт | май');
    expect(activities.map(({ slack }) => slack > 0)).toEqual([false, true]);
    expect(criticalPath).toEqual([]);
  });

  test('«Перенесено на срок» counts, a cancelled activity only hands on the order', () => {
    const { activities } = scheduled(
      '1 | Набор | сентябрь | | 10',
      '2 | Смотр | октябрь | 1 | 30 | Отменено',
      '3 | Выезд | | 2 | 2',
    );
    expect(activities.map(({ activity, earliest }) => [activity.number, earliest.start])).toEqual([
      ['1', '2023-09-01'],
      ['3', '2023-09-15'],
    ]);
  });

  test('a festival on days off is held on them: what comes first is ready before, the rest goes on after', () => {
    const { activities } = scheduled(
      '1 | Репетиции | с 02.10.2023 | | 10',
      '2 | Фестиваль | 14–15 октября 2023 | 1',
      '3 | Итоги | | 2 | 2',
    );
    expect(activities.map(({ earliest }) => [earliest.start, earliest.finish])).toEqual([
      ['2023-10-02', '2023-10-13'],
      ['2023-10-14', '2023-10-15'],
      ['2023-10-16', '2023-10-17'],
    ]);
    expect(activities.map(({ slack }) => slack)).toEqual([0, 0, 0]);
    expect(activities[1]!.latest).toEqual(activities[1]!.earliest);
  });

  test('a festival that cannot be ready is held on the next working day at best', () => {
    const { activities, problems } = scheduled(
      '1 | Репетиции | с 02.10.2023 | | 15',
      '2 | Фестиваль | 14–15 октября 2023 | 1',
    );
    expect(activities[1]).toMatchObject({ slack: -5, earliest: { start: '2023-10-23' } });
    expect(problems).toMatchObject([{ code: 'too-late', finish: '2023-10-20', days: 5 }]);
  });

  test('what has more slack than the tightest activities is on no path, however it is linked', () => {
    const { criticalPath } = scheduled(
      ...SEED.slice(0, 4),
      '5. | Бюджет | Сентябрь-октябрь | 2, 3, 4 | 5',
      '6. | Занятия | с 1 ноября 2023 по 31 мая 2024 | 5',
    );
    expect(criticalPath.map(({ activity }) => activity.number)).toEqual(['1.', '2.', '5.']);
  });

  test('the fixed day that a path leads to belongs to it', () => {
    const { criticalPath, criticalSlack } = scheduled(
      '1 | Группы | октябрь | | 5',
      '2 | Начало занятий | 18.10.2023 | 1',
      '3 | Показ | декабрь | 2',
    );
    expect(criticalPath.map(({ activity }) => activity.number)).toEqual(['1', '2']);
    expect(criticalSlack).toBe(7);
  });

  test('nothing is scheduled while the plan has no year', () => {
    expect(schedulePlan(planOf({ year: '', activities: rows('1 | А | май') }), fiveDays)).toBeNull();
  });
});

describe('what a delay moves', () => {
  test.each([
    ['Начало занятий', true],
    ['Открытие сетевых групп', true],
    ['Проведение занятий по программам', true],
    ['Старт обучения в сетевых группах', true],
    ['Формирование групп обучающихся', false],
    ['Открытые занятия педагогов', false],
    ['Проведение открытых занятий', false],
    ['Подведение итогов занятий', false],
  ])('%s begins the lessons: %s', (title, expected) => {
    expect(startsLessons({ title } as Parameters<typeof startsLessons>[0])).toBe(expected);
  });

  test('the start of lessons, the deadline of a later row, or the end of all', () => {
    const { activities } = scheduled(
      '1 | Договоры | сентябрь | | 10',
      '2 | Начало занятий | 15.09.2023 | 1',
      '3 | Сбор работ | октябрь | | 22',
      '4 | Выставка | до 01.11.2023 | 3',
      '5 | Анализ | с 1 мая 2024 | | 5',
    );
    expect(activities.map(({ delay }) => [delay.code, delay.target?.number])).toEqual([
      ['lessons', '2'],
      ['lessons', '2'],
      ['deadline', '3'],
      ['deadline', '4'],
      ['end', undefined],
    ]);
  });
});

describe('impossible orders', () => {
  const problems = (...texts: string[]) =>
    scheduled(...texts).problems.map((problem) => {
      if (problem.code === 'cycle') return [problem.code, ...problem.activities.map(({ number }) => number)];
      if (problem.code === 'unknown-number')
        return [problem.code, problem.activity.number, ...problem.numbers];
      if (problem.code === 'too-short')
        return [problem.code, problem.activity.number, problem.needs, problem.has];
      const { activity, after, finish, due, days } = problem;
      return [problem.code, activity.number, after.number, finish, due, days];
    });

  test('a possible plan has none', () => {
    expect(problems(...SEED)).toEqual([]);
  });

  test('numbers that no row has and rows that wait for each other', () => {
    expect(problems('1 | А | май | 3', '2 | Б | май | 7, 8', '3 | В | май | 1')).toEqual([
      ['unknown-number', '2', '7', '8'],
      ['cycle', '1', '3'],
    ]);
  });

  test('a deadline with too few working days in it', () => {
    expect(problems('1 | Слёт | 1–10 мая 2024 | | 6')).toEqual([['too-short', '1', 6, 5]]);
  });

  test('a row that cannot be ready because of the one before it; who waits for it is not told again', () => {
    expect(
      problems(
        '1 | Договоры | с 18.09.2023 по 20.10.2023 | | 15',
        '2 | Группы | сентябрь | 1 | 3',
        '3 | Расписание | до 2 октября | 2',
      ),
    ).toEqual([['too-late', '2', '1', '2023-10-11', '2023-09-30', 8]]);
  });

  test('blame passes through a cancelled row', () => {
    expect(
      problems(
        '1 | Договоры | с 18.09.2023 | | 15',
        '2 | Смотр | | 1 | | Отменено',
        '3 | Группы | до 30.09 | 2',
      ),
    ).toEqual([['too-late', '3', '1', '2023-10-09', '2023-09-30', 6]]);
  });
});

describe('the month matrix', () => {
  const plan = planOf({
    activities: [
      { section: 'Организация' },
      ...rows(
        '1 | Педсовет | август',
        '2 | Договоры | сентябрь-октябрь',
        '3 | Встречи | ежемесячно с октября по декабрь',
      ),
      { section: 'Итоги' },
      ...rows(
        '4 | Консультации | по мере необходимости',
        '5 | Отчёт | до 15 июня',
        '6 | Лагерь | август 2024',
      ),
    ],
  });

  test('has the months that are used, with marks and words', () => {
    const { months, rows: lines } = matrixOf(plan);
    expect(months.map(({ label, year }) => `${label} ${year}`)).toEqual([
      'Авг 2023',
      'Сен 2023',
      'Окт 2023',
      'Ноя 2023',
      'Дек 2023',
      'Июн 2024',
      'Авг 2024',
    ]);
    expect(lines.map(({ marks, whole }) => [marks.map((mark) => mark || '.').join(''), whole])).toEqual([
      ['●......', ''],
      ['.●●....', ''],
      ['..↻↻↻..', ''],
      ['.......', 'весь период'],
      ['.....●.', ''],
      ['......●', ''],
    ]);
  });

  test('becomes rows of the tab: two Augusts, a row for every section', () => {
    const lines = scheduleRows(matrixOf(plan), plan.year!, ({ number }) => (number === '1' ? 'запас' : ''));
    expect(lines[0]).toEqual({ title: 'Организация' });
    expect(lines[1]).toMatchObject({ number: '1', title: 'Педсовет', august: '●', delay: 'запас' });
    expect(lines[4]).toEqual({ title: 'Итоги' });
    expect(lines[5]).toMatchObject({ title: 'Консультации – весь период' });
    expect(lines[7]).toMatchObject({ lastAugust: '●', delay: '' });
  });

  test('a plan without a year has none', () => {
    expect(matrixOf(planOf({ year: '', activities: rows('1 | А | май') })).months).toEqual([]);
  });
});
