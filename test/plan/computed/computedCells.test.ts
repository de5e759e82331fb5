import { describe, expect, test } from 'vitest';
import { WORDS } from '../../../src/i18n/index.ts';
import { parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { computedCells } from '../../../src/plan/computed/computedCells.ts';
import { readPlan } from '../../../src/plan/model/readPlan.ts';
import { locate } from '../../../src/plan/structure/locate.ts';
import { writeComputed } from '../../../src/plan/structure/writeComputed.ts';
import type { TabKey } from '../../../src/plan/tabs/spec.ts';
import { type PlanData, planOf } from '../../support/plan.ts';
import { sheet, workbook } from '../../support/snapshot.ts';

const TODAY = parseIsoDate('2025-10-01')!;

/** Cells of the first row of a tab. */
function first(tab: TabKey, data: PlanData, row = 2) {
  return computedCells(planOf({ year: '2025-2026', ...data }), TODAY, WORDS.ru.app)
    .get(tab)
    ?.get(row);
}

const ORGANISATIONS = [
  { shortName: 'ДДТ', us: 'Да' },
  { shortName: 'СОШ № 1', approval: 'Согласовано', answeredOn: '27.08.2025' },
];

describe('the computed columns', () => {
  test('of «Мероприятия»: how the deadline was understood', () => {
    expect(first('activities', { activities: [{ title: 'Слёт', deadline: 'сентябрь-октябрь' }] })).toEqual({
      start: { day: '2025-09-01' },
      end: { day: '2025-10-31' },
      understood: '1 сентября – 31 октября 2025',
    });
  });

  test('of «Участники»: how much each is involved', () => {
    const data = {
      activities: [{ number: '1', title: 'Слёт', organisations: 'СОШ № 1' }],
      tabs: {
        participants: ORGANISATIONS,
        services: [{ programme: 'Роботы', module: 'Механика', provider: 'СОШ № 1', hours: 36 }],
        groups: [{ name: 'Р-1', studentsFrom: 'СОШ № 1' }],
      },
    };
    expect(first('participants', data)).toEqual({ number: 1 });
    expect(first('participants', data, 3)).toEqual({
      number: 2,
      agreedEdition: { day: '2025-08-27' },
      activityCount: 1,
      groupCount: 1,
      hours: 36,
    });
  });

  test('of «Договоры»: number, days left, state', () => {
    const agreements = [{ kind: 'Договор аренды', status: 'Подписан', from: '01.09.2025', to: '31.05.2026' }];
    expect(first('agreements', { tabs: { agreements } })).toEqual({
      number: 1,
      daysLeft: 242,
      state: 'Действует',
    });
  });

  test('of «Пакет услуг»: the sum of the modules, else the whole', () => {
    const services = [
      { programme: 'Роботы', module: 'Механика', hours: 36 },
      { programme: 'Роботы', module: 'Код', hours: 32 },
      { programme: 'Вокал', hours: 72 },
    ];
    expect([2, 3, 4].map((row) => first('services', { tabs: { services } }, row)?.programmeHours)).toEqual([
      68, 68, 72,
    ]);
  });

  test('of «Группы»: hours, losses and the contract', () => {
    const tabs = {
      participants: ORGANISATIONS,
      agreements: [
        {
          kind: 'Договор о сетевой форме',
          contractNumber: '7',
          signedOn: '01.09.2025',
          base: 'ДДТ',
          parties: 'СОШ № 1',
          status: 'Подписан',
        },
      ],
      groups: [
        {
          name: 'Р-1',
          studentsFrom: 'СОШ № 1',
          classes: '5-7 классы',
          weeklyHours: 2,
          weeks1: 16,
          weeks2: 20,
          enrolled: 10,
          firstLesson: '16.09.2025',
          lastLesson: '31.05.2026',
        },
      ],
      timetable: [{ group: 'Р-1', tue: '15.00–16.40' }],
    };
    expect(first('groups', { tabs })).toEqual({
      weeks: 36,
      yearHours: 72,
      personHours: 720,
      timetableHours: 2,
      lostToHolidays: '2 занятия, 4 ч',
      agreement: '№ 7 от 01.09.2025',
    });
    expect(first('timetable', { tabs })).toEqual({ teacher: '', venue: '', weeklyHours: 2, plannedHours: 2 });
  });

  test('of «Площадки»: what goes into the list for the site', () => {
    const tabs = {
      venues: [{ name: 'Каб. 12', address: 'ул. Ленина, 5' }, { name: 'Зал' }],
      groups: [
        { name: 'Р-1', venue: 'Каб. 12' },
        { name: 'Р-2', venue: 'Зал' },
      ],
    };
    expect(first('venues', { tabs })).toEqual({ onSite: 'внесено в перечень' });
    expect(first('venues', { tabs }, 3)).toEqual({});
  });

  test('of «Педагоги…»: the load', () => {
    const tabs = {
      staff: [{ name: 'Иванова И.И.' }, { name: 'Петров П.П.' }],
      groups: [
        { name: 'Р-1', teacher: 'Иванова И. И.', venue: 'Каб. 12', weeklyHours: 4 },
        { name: 'Р-2', teacher: 'Иванова И.И.', venue: 'Зал', weeklyHours: 2.5 },
      ],
    };
    expect(first('staff', { tabs })).toEqual({ weeklyHours: 6.5, groupCount: 2, venueCount: 2 });
    expect(first('staff', { tabs }, 3)).toEqual({});
  });

  test('of «Бюджет»: plan against fact, quantity × price included', () => {
    const budget = [
      { item: 'Краски', quantity: 3, price: 0.1, actual: 0.2 },
      { item: 'Призы', planned: 100 },
    ];
    expect(first('budget', { tabs: { budget } })).toEqual({ number: 1, deviation: -0.1 });
    expect(first('budget', { tabs: { budget } }, 3)).toEqual({ number: 2 });
  });
});

describe('an inherited cell', () => {
  const located = locate(
    workbook(
      sheet('Группы', [
        [
          'Группа',
          'Программа',
          'Педагог',
          'Площадка',
          'Мест по плану',
          'Зачислено',
          'Ак. часов в неделю',
          'Статус',
          'Недель всего',
          'Часов в год',
          'Договор',
          'Год обучения',
        ],
        ['Р-1', '', 'Иванова И.И.', 'ДДТ'],
      ]),
      sheet(
        'Расписание',
        [
          ['Группа', 'Педагог', 'Площадка, кабинет', 'Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
          ['Р-1', '', '', '15.00–15.45'],
          ['Р-1', 'Петров П.П.', '', '', '15.00–15.45'],
          ['', 'Сидорова С.С.', ''],
        ],
        2,
      ),
    ),
  );

  test('shows the group’s teacher and leaves what a person typed', () => {
    const plan = readPlan(located);
    const cells = computedCells(plan, TODAY, WORDS.ru.app).get('timetable')!;
    const [change] = writeComputed(located.tables.get('timetable')!, cells);
    expect(change).toMatchObject({
      kind: 'write-owned',
      row: 2,
      column: 2,
      values: [
        ['Иванова И.И.', 'ДДТ'],
        ['Петров П.П.', 'ДДТ'],
      ],
    });
  });
});
