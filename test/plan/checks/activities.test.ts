import { describe, expect, test } from 'vitest';
import { codesOf, findingsOf, found, lines } from '../../support/plan.ts';

const clean = lines(
  '1. | Формирование участников | Сентябрь | Рабочая группа',
  '2. | Подготовка договоров | Сентябрь-октябрь | Директор; Заместитель директора',
  '3. | Открытые занятия | октябрь, апрель | Методист',
  '4. | Итоговый педсовет | до 31 мая 2024 г. | Директор',
);

describe('a clean plan', () => {
  test.each(['2023-08-20', '2023-10-02', '2024-05-01'])('shows nothing on %s', (today) => {
    expect(codesOf({ activities: clean }, today)).toEqual([]);
  });

  test('a plan that is being begun shows nothing: missing is not wrong', () => {
    const begun = [{ title: 'Формирование участников' }, { title: 'Подготовка договоров' }, { number: '3.' }];
    expect(codesOf({ activities: begun }, '2023-08-20')).toEqual([]);
  });
});

describe('deadline cells', () => {
  const one = (deadline: string): string[] => codesOf({ activities: lines(`1. | Встреча | ${deadline}`) });
  test.each([
    ['5-9', 'deadline-unreadable'],
    ['31.11.2023', 'deadline-impossible'],
    ['с 28.03.2024 по 05.04.2023', 'deadline-reversed'],
    ['15 января 2023 г.', 'deadline-stale-year'],
    ['01-10.09.2021', 'deadline-outside-year'],
    ['16–23 февраля – 9 дней', 'deadline-duration'],
    ['03.10 10.10', null],
    ['03.10.2023 10.10.2023', 'deadline-maybe-range'],
    ['апреля', 'deadline-missing-day'],
    ['октябрь, в течение года', 'deadlines-overlap'],
    ['октябрь, апрель', null],
    ['III квартал', 'quarter-ambiguous'],
    ['Август', 'august-ambiguous'],
    ['по мере необходимости', 'no-date'],
    ['в течение года', null],
    ['до 15 октября', 'deadline-day-off'],
    ['Сентябрь', null],
    ['4 ноября', null],
  ])('%s → %s', (deadline, code) => {
    expect(
      one(deadline).filter((found) => found !== 'deadline-day-off' || code === 'deadline-day-off'),
    ).toEqual(code ? [code] : []);
  });

  test('repeated findings of one kind are one line with the row numbers', () => {
    const finding = found('deadline-unreadable', {
      activities: lines('1. | А | 5-9', '2. | Б | май', '3. | В | 1-11'),
    });
    expect(finding).toMatchObject({ at: { row: 2, column: 'deadline' }, rows: [2, 4], numbers: ['1', '3'] });
  });

  test('August beside September is preparation and silent', () => {
    expect(codesOf({ activities: lines('1. | Педсовет | Август', '2. | Набор | Сентябрь') })).toEqual([]);
  });
});

describe('the course of time', () => {
  const done = { number: '1.', title: 'Набор', deadline: 'сентябрь', executors: 'Методист' };
  test('nothing is overdue while no status is set', () => {
    expect(codesOf({ activities: [done] }, '2023-11-01')).toEqual([]);
  });
  test('overdue speaks once somebody marks what is done', () => {
    const activities = [
      { ...done, status: 'В работе' },
      { ...done, number: '2.', status: 'Выполнено' },
    ];
    expect(found('overdue', { activities }, '2023-11-01')?.rows).toEqual([2]);
  });
  test('«Перенесено на срок» replaces the deadline', () => {
    const activities = [{ ...done, status: 'Перенесено', postponedTo: 'декабрь' }];
    expect(codesOf({ activities }, '2023-11-01')).toEqual([]);
    expect(codesOf({ activities: [{ ...done, status: 'Перенесено' }] }, '2023-09-20')).toContain(
      'postponed-without-date',
    );
  });
  test('due within the days of the settings', () => {
    const activities = [{ ...done, status: 'Не начато' }];
    expect(codesOf({ activities }, '2023-09-25')).toEqual(['due-soon']);
    expect(codesOf({ activities, settings: { warnDays: '3' } }, '2023-09-25')).toEqual([]);
  });
  test('a year that is over is one finding instead of all', () => {
    const activities = [
      { ...done, status: 'В работе' },
      { ...done, number: '2.' },
    ];
    expect(codesOf({ activities }, '2025-01-10')).toEqual(['year-over']);
  });
  test('deadlines long before the approval', () => {
    const data = {
      activities: lines('1. | Набор | июль 2023 г.', '2. | Занятия | декабрь'),
      requisites: { orderDate: '15.11.2023' },
    };
    expect(codesOf(data)).toContain('deadline-before-approval');
    expect(codesOf({ ...data, requisites: { orderDate: '28.08.2023' } })).not.toContain(
      'deadline-before-approval',
    );
  });
});

describe('executors', () => {
  test('without a separator', () => {
    expect(codesOf({ activities: lines('1. | Договоры | май | Директор Заместители директора') })).toEqual([
      'executors-glued',
    ]);
  });
  test('a gap among named ones, not a plan without the column', () => {
    expect(codesOf({ activities: lines('1. | А | май', '2. | Б | май', '3. | В | май |') })).toEqual([
      'no-executor',
    ]);
    expect(codesOf({ activities: lines('1. | А | май |', '2. | Б | май |') })).toEqual([]);
  });
  test('still to be agreed', () => {
    expect(codesOf({ activities: lines('1. | А | май | ГИБДД (со согласованию)') })).toEqual([
      'agreement-pending',
    ]);
  });
  test('a working group that is listed nowhere, once people are listed', () => {
    const activities = lines('1. | А | сентябрь | Рабочая группа');
    expect(codesOf({ activities, tabs: { staff: [{ name: 'Иванова И.И.' }] } })).toEqual([
      'working-group-unlisted',
    ]);
    expect(codesOf({ activities, tabs: { staff: [{ name: 'Иванова И.И.', inGroup: 'Член' }] } })).toEqual([]);
  });
});

describe('numbers', () => {
  test('repeated, skipped, missing', () => {
    expect(codesOf({ activities: lines('1. | А | май', '2. | Б | май', '2. | В | май') })).toEqual([
      'number-duplicate',
    ]);
    expect(codesOf({ activities: lines('1. | А | май', '2. | Б | май', '5. | В | май') })).toEqual([
      'number-skipped',
    ]);
    expect(codesOf({ activities: lines('1 | А | май', '2 | Б | май', '3 | Г | май', '| В | май') })).toEqual([
      'number-missing',
    ]);
  });
  test('may begin anew in every section', () => {
    const activities = [
      { section: 'I. Школы' },
      ...lines('1. | А | май', '2. | Б | май'),
      { section: 'II. Музеи' },
      ...lines('1. | В | май'),
    ];
    expect(codesOf({ activities })).toEqual([]);
  });
  test('sub-numbers count on their own', () => {
    expect(
      codesOf({
        activities: lines(
          '1. | А | май',
          '1.1 | Б | май',
          '1.2. | В | май',
          '2. | Г | май',
          '2.1. | Д | май',
        ),
      }),
    ).toEqual([]);
  });
  test('an activity without a title', () => {
    expect(codesOf({ activities: lines('1. | А | май', '2. | | июнь') })).toEqual(['activity-empty']);
  });
});

describe('the order of activities', () => {
  const rows = lines(
    '1. | Участники | Сентябрь',
    '2. | Договоры | Сентябрь-октябрь',
    '3. | Группы | Сентябрь',
  );
  const withAfter = (after: readonly string[]) =>
    rows.map((row, index) => ({ ...row, after: after[index] ?? '' }));
  test('groups due before the agreements they rest on', () => {
    expect(found('order-doubtful', { activities: withAfter(['', '1', '2']) })).toMatchObject({
      severity: 'warning',
      at: { row: 4, column: 'deadline' },
      params: { number: '3', before: '2' },
    });
  });
  test('is an error when the days are explicit', () => {
    const activities = [
      { ...rows[1]!, deadline: 'до 10.11.2023' },
      { ...rows[2]!, deadline: 'до 1.11.2023', after: '2' },
    ];
    expect(codesOf({ activities })).toEqual(['order-broken']);
  });
  test('unknown numbers and cycles', () => {
    expect(codesOf({ activities: withAfter(['', '', '9']) })).toEqual(['after-unknown']);
    expect(codesOf({ activities: withAfter(['3', '1', '2']) })).toContain('after-cycle');
    expect(codesOf({ activities: withAfter(['1']) })).toEqual(['after-cycle']);
  });
});

describe('orders that cannot be kept', () => {
  const rows = (...texts: readonly string[]) =>
    texts.map((text) => {
      const [number = '', title = '', deadline = '', after = '', duration = '', status = ''] = text
        .split('|')
        .map((part) => part.trim());
      const executors = 'Методист';
      return {
        number,
        title,
        deadline,
        after,
        executors,
        status,
        duration: duration ? Number(duration) : '',
      };
    });

  test('every knot is a finding of its own', () => {
    const activities = rows('1 | А | май | 2', '2 | Б | май | 1', '3 | В | май | 4', '4 | Г | май | 3');
    const cycles = findingsOf({ activities }).filter(({ code }) => code === 'after-cycle');
    expect(cycles.map(({ params, rows }) => [params!.numbers, rows])).toEqual([
      ['1 → 2 → 1', [2, 3]],
      ['3 → 4 → 3', [4, 5]],
    ]);
  });

  test('are told also while the plan has no year', () => {
    const activities = rows('1 | А | май | 2', '2 | Б | май | 1');
    expect(codesOf({ year: '', activities })).toEqual(['year-missing', 'after-cycle']);
  });

  test('a pair that is out of order is not told a second time', () => {
    const activities = rows('1 | Договоры | октябрь | | 10', '2 | Группы | сентябрь | 1 | 5');
    expect(codesOf({ activities })).toEqual(['order-doubtful']);
  });

  test('two things on one day, and work without a duration, blame nobody', () => {
    const activities = rows(
      '1 | Педсовет | 31.08.2023',
      '2 | Приказ | 31.08.2023 | 1',
      '3 | План | 31.08.2023 | 2',
    );
    expect(codesOf({ activities }, '2023-08-10')).toEqual([]);
  });

  test('a festival on a Sunday is no deadline without working days', () => {
    const activities = rows('1 | Репетиция | до 14.10.2023 | | 3', '2 | Фестиваль | 15.10.2023 | 1 | 1');
    expect(codesOf({ activities })).not.toContain('too-short');
    expect(codesOf({ activities })).not.toContain('too-late');
  });

  test('«Перенесено на срок» is the deadline that is told', () => {
    const activities = [
      { ...rows('1 | Слёт | май | | 7 | Перенесено')[0]!, postponedTo: 'с 1 по 7 июня 2024' },
    ];
    expect(findingsOf({ activities }).filter(({ code }) => code === 'too-short')).toMatchObject([
      { severity: 'error', params: { deadline: 'с 1 по 7 июня 2024', needs: '7', has: '6' } },
    ]);
  });

  test('what is done or cancelled is no trouble any more', () => {
    const late = (status: string) =>
      codesOf({
        activities: rows(
          `1 | Договоры | с 18.09.2023 по 20.10.2023 | | 15 | ${status}`,
          '2 | Группы | до 31.10.2023 | 1 | 25',
        ),
      });
    expect(late('')).toContain('too-late');
    expect(late('Выполнено')).not.toContain('too-late');
    expect(late('Отменено')).not.toContain('too-late');
  });

  test('nobody is out of order behind a cancelled row', () => {
    const activities = rows('1 | Договоры | октябрь | | | Отменено', '2 | Группы | сентябрь | 1');
    expect(codesOf({ activities })).not.toContain('order-doubtful');
  });

  test('more than a few are one finding', () => {
    const activities = rows(
      ...Array.from({ length: 9 }, (_, at) => `${at + 1} | Слёт ${at} | с 2 по 6 октября 2023 | | 6`),
    );
    const found = findingsOf({ activities }).filter(({ code }) => code === 'too-short');
    expect(found).toMatchObject([{ severity: 'error', params: { count: '9' } }]);
  });
});

test('rows under the title of another month', () => {
  const activities = [{ section: 'СЕНТЯБРЬ' }, ...lines('1. | Праздник | 5 октября 2023 г.')];
  expect(codesOf({ activities })).toEqual(['section-month']);
});

test('a plan without a year says so once', () => {
  expect(codesOf({ year: '', activities: clean })).toEqual(['year-missing']);
});

test('a plan of a calendar year', () => {
  expect(codesOf({ year: '2023', activities: lines('1. | А | Ноябрь', '2. | Б | I полугодие') })).toEqual([]);
});
