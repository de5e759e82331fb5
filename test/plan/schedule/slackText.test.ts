import { describe, expect, test } from 'vitest';
import { WORDS } from '../../../src/i18n/index.ts';
import { workCalendar } from '../../../src/plan/calendar/workCalendar.ts';
import { SLACK_WORDS } from '../../../src/plan/document/slackWords.ts';
import { slackTexts } from '../../../src/plan/schedule/slackText.ts';
import { planOf } from '../../support/plan.ts';
import { rows } from './rows.ts';

const fiveDays = workCalendar({ week: 5 });

const say = (texts: readonly string[], settings: Record<string, string> = { criticalPath: 'Да' }) =>
  [...slackTexts(planOf({ activities: rows(...texts), settings }), fiveDays, SLACK_WORDS)].map(
    ([{ number }, text]) => `${number}: ${text}`,
  );

const LESSONS = [
  '1 | Договоры | август | | 10',
  '2 | Группы | с 28.08.2023 по 14.09.2023 | 1 | 14',
  '3 | Начало занятий | 15.09.2023 | 2 | 1',
];

describe('slack in words', () => {
  test('a delay that moves the start of lessons', () => {
    expect(say(['1 | Договоры | сентябрь | | 10', '2 | Начало занятий | 15.09.2023 | 1 | 1'])).toEqual([
      '1: задержка этой работы сдвинет начало занятий',
      '2: задержка этой работы сдвинет начало занятий',
    ]);
  });

  test('a delay that breaks the deadline of a later row, or of the activity itself', () => {
    expect(say(['1 | Сбор работ | октябрь | | 10', '2 | Выставка | до 20.10.2023 | 1 | 5'])).toEqual([
      '1: задержка этой работы сдвинет срок строки 2 «Выставка»',
      '2: запаса нет: задержка нарушит срок этой работы',
    ]);
  });

  test('a delay that moves the end of the plan', () => {
    expect(say(['1 | Анализ | с 1 мая 2024 | | 5', '2 | Отчёт | | 1 | 3'])).toEqual([
      '1: задержка этой работы сдвинет окончание плана',
      '2: задержка этой работы сдвинет окончание плана',
    ]);
  });

  test('slack that is left, with what comes after it where slack is least', () => {
    expect(
      say([
        '1 | Договоры | сентябрь | | 5',
        '2 | Группы | октябрь | 1 | 5',
        '3 | Начало занятий | 18.10.2023 | 2 | 1',
      ]),
    ).toEqual([
      '1: запас 16 рабочих дней',
      '2: запас 7 рабочих дней; более долгая задержка сдвинет начало занятий',
      '3: задержка этой работы сдвинет начало занятий',
    ]);
  });

  test('time that is missing', () => {
    expect(say(['1 | Договоры | с 18.09.2023 | | 15', '2 | Группы | до 30.09.2023 | 1 | 1'])).toEqual([
      '1: не хватает 6 рабочих дней: сдвинется срок строки 2 «Группы»',
      '2: не хватает 6 рабочих дней, чтобы уложиться в срок',
    ]);
  });

  test('an activity of unknown duration has at most so much', () => {
    expect(say(['1 | Договоры | сентябрь', '2 | Группы | октябрь | 1 | 5'])[0]).toBe(
      '1: запас до 20 рабочих дней',
    );
  });

  test.each([
    [1, 'запас 1 рабочий день', 'не хватает 1 рабочего дня, чтобы уложиться в срок'],
    [3, 'запас 3 рабочих дня', 'не хватает 3 рабочих дней, чтобы уложиться в срок'],
    [11, 'запас 11 рабочих дней', 'не хватает 11 рабочих дней, чтобы уложиться в срок'],
    [21, 'запас 21 рабочий день', 'не хватает 21 рабочего дня, чтобы уложиться в срок'],
    [22, 'запас 22 рабочих дня', 'не хватает 22 рабочих дней, чтобы уложиться в срок'],
  ])('%i days', (days, some, missing) => {
    expect([SLACK_WORDS.some(days, false), SLACK_WORDS.missing(days, null)]).toEqual([some, missing]);
  });

  test('nothing is said while it is switched off', () => {
    expect(say(LESSONS, {})).toEqual([]);
    expect(say(LESSONS, { criticalPath: 'Нет' })).toEqual([]);
    expect(say(LESSONS)).toHaveLength(3);
  });

  test('nothing is said of what is linked to nothing', () => {
    expect(say(['1 | Набор | сентябрь | | 10', '2 | Праздник | 15.11.2023'])).toEqual([]);
    expect(say([...LESSONS, '4 | Праздник | 15.11.2023']).map((text) => text[0])).toEqual(['1', '2', '3']);
  });

  test('the tab says in English what it says in Russian', () => {
    const { slack } = WORDS.en.schedule;
    expect(slack.least(slack.some(1, false), slack.lessons)).toBe(
      '1 working day to spare; a longer delay moves the start of lessons',
    );
    expect(slack.missing(2, slack.deadlineOf({ number: '', title: 'Отчёт' }))).toBe(
      '2 working days too few: this moves the deadline of “Отчёт”',
    );
  });
});
