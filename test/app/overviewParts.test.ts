import { describe, expect, test } from 'vitest';
import { fullness } from '../../src/app/fullness.ts';
import { gaps } from '../../src/app/gaps.ts';
import { openRemarks } from '../../src/app/openRemarks.ts';
import { app } from '../../src/i18n/ru/app.ts';
import { readPlan } from '../../src/plan/model/readPlan.ts';
import { locatedOf, type PlanData } from '../support/plan.ts';

const read = (data: PlanData) => {
  const located = locatedOf(data);
  return { located, plan: readPlan(located) };
};

describe('what is still empty', () => {
  const of = (data: PlanData) => {
    const { located, plan } = read(data);
    return gaps(plan, located, app).map(({ tab, text }) => `${tab}: ${text.replace(/\u00a0/g, ' ')}`);
  };

  test('is counted by column, one line a tab', () => {
    const groups = [
      { name: 'Р-1', programme: 'Роботы', enrolledAt: 'ДДТ', weeklyHours: 2, firstLesson: '15.09.2025' },
      {
        name: 'Р-2',
        programme: 'Роботы',
        enrolledAt: 'ДДТ',
        weeklyHours: 'две',
        venue: 'Зал',
        firstLesson: '15.09.2025',
      },
    ];
    expect(
      of({ activities: [{ title: 'Слёт', deadline: 'май', executors: 'Методист' }], tabs: { groups } }),
    ).toEqual(['Группы: не заполнено: «Педагог» – 2, «Площадка» – 1, «Окончание занятий» – 2']);
  });

  test('is told of a tab without rows, and not of a tab that is not there', () => {
    expect(of({ tabs: { participants: [] } })).toEqual([
      'Мероприятия: нет ни одной строки',
      'Участники: нет ни одной строки',
    ]);
  });

  test('quantity and price stand for the plan', () => {
    const budget = [{ item: 'Краски', source: 'Грант', quantity: 2, price: 50 }];
    expect(
      of({ activities: [{ title: 'Слёт', deadline: 'май', executors: 'Я' }], tabs: { budget } }),
    ).toEqual([]);
  });
});

describe('the remarks of partners that are open', () => {
  test('are those that nobody has decided on', () => {
    const tabs = {
      participants: [
        { shortName: 'СОШ № 1', approval: 'Есть замечания', partnerRemarks: 'Перенести срок' },
        { shortName: 'СОШ № 2', approval: 'Согласовано', partnerRemarks: 'Учтено' },
      ],
      remarks: [
        { partner: 'Музей', text: 'Другой зал' },
        { partner: 'Музей', text: 'Другой день', decision: 'Принято' },
      ],
    };
    const { located, plan } = read({ tabs });
    expect(openRemarks(plan, located)).toEqual([
      { partner: 'СОШ № 1', text: 'Перенести срок', tab: 'Участники', cell: 'AC2' },
      { partner: 'Музей', text: 'Другой зал', tab: 'Замечания партнёров', cell: 'F2' },
    ]);
  });
});

test('how full the tabs are, in the order of the workbook, without settings and registers', () => {
  const { located } = read({
    activities: [{ number: '1', title: 'Слёт', deadline: 'май' }, { number: '2' }],
    settings: {},
    tabs: {
      agreements: [{ kind: 'Договор аренды', contractNumber: '1', signedOn: '01.09.2025' }],
      holidays: [],
    },
  });
  expect(fullness(located)).toEqual([
    { name: 'Реквизиты плана', filled: 3, rows: expect.any(Number) },
    { name: 'Мероприятия', filled: 1, rows: 2 },
    { name: 'Договоры', filled: 1, rows: 1 },
  ]);
});
