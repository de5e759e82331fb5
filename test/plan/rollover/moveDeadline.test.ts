import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlanYear } from '../../../src/plan/calendar/planYear.ts';
import { defaultSchoolBreaks } from '../../../src/plan/calendar/schoolBreaks.ts';
import { readDeadline } from '../../../src/plan/deadline/readDeadline.ts';
import { isMoved } from '../../../src/plan/rollover/moveDay.ts';
import { moveDeadline } from '../../../src/plan/rollover/moveDeadline.ts';
import { moveYears } from '../../../src/plan/rollover/moveYears.ts';
import { moveSchoolYears, nextYear, targetYear } from '../../../src/plan/rollover/schoolYear.ts';

const YEAR: PlanYear = { kind: 'academic', first: 2023 };
const NEXT: PlanYear = { kind: 'academic', first: 2024 };
const move = (text: string, title = 'Встреча') =>
  moveDeadline(text, title, YEAR, NEXT, defaultSchoolBreaks(YEAR));

describe('explicit years move on', () => {
  test.each([
    ['до 15.10.2023', 'до 15.10.2024'],
    ['25 мая 2024 г.', '25 мая 2025 г.'],
    ['15.10.23', '15.10.24'],
    ['01.- 08.05.24г.', '01.- 08.05.25г.'],
    ['25.05. 2024', '25.05. 2025'],
    ['сентябрь 2023 – май 2024', 'сентябрь 2023 – май 2024'.replace('2024', '2025').replace('2023', '2024')],
    [
      'с 09.01.24 г. по 14.02.24 г. и с 24.02.24г. по 21.03.24 г.',
      'с 09.01.25 г. по 14.02.25 г. и с 24.02.25г. по 21.03.25 г.',
    ],
    ['в течение 2023-2024 учебного года', 'в течение 2024-2025 учебного года'],
    ['в течение 2023/24 уч. года', 'в течение 2024/25 уч. года'],
    ['20 декабря – 14 января 2024 г.', '20 декабря – 14 января 2025 г.'],
    ['октябрь 23 г.', 'октябрь 24 г.'],
    ['15 мая 24 года', '15 мая 25 года'],
    ['2023-12-01', '2024-12-01'],
    ['Февраль 2024 г. (не реже одного раза в год)', 'Февраль 2025 г. (не реже одного раза в год)'],
    ['к 23 февраля 2024', 'к 23 февраля 2025'],
    ['10 ноября 2023* года', '10 ноября 2024* года'],
    ['весенние каникулы 2024', 'весенние каникулы 2025'],
    ['до 20.09.2023 (приказ от 05.09.2023 № 5)', 'до 20.09.2024 (приказ от 05.09.2023 № 5)'],
    ['от 01.10.2023 до 05.10.2023', 'от 01.10.2024 до 05.10.2024'],
  ])('%s → %s', (text, expected) => expect(move(text)).toEqual({ text: expected, doubt: null }));
});

describe('what names no year stays as typed', () => {
  test.each([
    'Сентябрь-октябрь',
    'до 15 октября',
    'в течение года',
    'по мере необходимости',
    'ежемесячно до 15 числа',
    'осенние каникулы',
    'Май, ежегодно с 2023',
    '10.00–12.30',
    '',
  ])('%s', (text) => expect(move(text)).toEqual({ text, doubt: null }));
});

describe('what a person must decide', () => {
  test.each([
    ['15 октября (воскресенье)', 'weekday', '15 октября (воскресенье)'],
    ['15.10.2023 (воскресенье)', 'weekday', '15.10.2024 (воскресенье)'],
    ['29.02.2024', 'no-such-day', '29.02.2024'],
    ['29 февраля', 'no-such-day', '29 февраля'],
    ['15.01.2021', 'year-outside', '15.01.2021'],
    ['2021-2025 гг.', 'year-outside', '2021-2025 гг.'],
    ['2023-2030 гг.', 'year-outside', '2023-2030 гг.'],
    ['июнь-июль 2023', 'outside-moved', 'июнь-июль 2024'],
    ['с 15 июня 2023 года по январь 2024 года', 'outside-moved', 'с 15 июня 2024 года по январь 2025 года'],
    ['в течение 2024 года', 'outside-moved', 'в течение 2025 года'],
    ['28 октября – 5 ноября (осенние каникулы)', 'moving-days', '28 октября – 5 ноября (осенние каникулы)'],
    ['1 (суббота) 2023', 'not-moved', '1 (суббота) 2023'],
    ['1 (суббота)', 'weekday', '1 (суббота)'],
    ['15 (пт), 22 (пт) сентября', 'weekday', '15 (пт), 22 (пт) сентября'],
    ['до 2026 года', 'not-moved', 'до 2026 года'],
    ['28-29 февраля 2024', 'no-such-day', '28-29 февраля 2024'],
  ])('%s: %s', (text, doubt, expected) => expect(move(text)).toEqual({ text: expected, doubt }));

  test('in a plan of a calendar year, a stretch over the New Year', () => {
    const year: PlanYear = { kind: 'calendar', first: 2024 };
    expect(moveDeadline('25.12.2024 – 08.01.2025', '', year, nextYear(year), [])).toEqual({
      text: '25.12.2025 – 08.01.2026',
      doubt: 'outside-moved',
    });
  });

  test('a feast that the title names', () => {
    expect(move('26 ноября', 'Праздник «День матери»').doubt).toBe('moving-days');
    expect(move('26.11.2023', 'Праздник «День матери»')).toEqual({
      text: '26.11.2024',
      doubt: 'moving-days',
    });
    expect(move('ноябрь', 'Праздник «День матери»').doubt).toBeNull();
    expect(move('ноябрь 2023', 'Праздник «День матери»').doubt).toBeNull();
    expect(move('каждую пятницу', 'Встреча').doubt).toBeNull();
    expect(move('последняя суббота мая', 'Встреча').doubt).toBeNull();
    expect(move('18.05.2024', 'Акция «Ночь в музее»').doubt).toBe('moving-days');
    expect(move('5 октября', 'День учителя').doubt).toBeNull();
  });
});

describe('real cells', () => {
  interface Cell {
    readonly phrase: string;
    readonly kind: string;
  }
  const cells = readFileSync('test/fixtures/deadlines.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Cell);

  test('a moved one is read as the same days of the next year', () => {
    let movedCount = 0;
    for (const { phrase } of cells) {
      const { text } = move(phrase);
      if (text === phrase) continue;
      movedCount++;
      const [before, after] = [readDeadline(phrase, YEAR), readDeadline(text, NEXT)];
      expect([phrase, after.kind, after.spans.length]).toEqual([phrase, before.kind, before.spans.length]);
      before.spans.forEach(({ from, to }, at) => {
        expect([
          phrase,
          isMoved(from, after.spans[at]!.from, 1),
          isMoved(to, after.spans[at]!.to, 1),
        ]).toEqual([phrase, true, true]);
      });
    }
    expect(movedCount).toBeGreaterThan(10);
  });

  test('whatever the year of the cell, moving it to its own next year works for nearly all that name one', () => {
    const named = cells.filter(({ phrase, kind }) => kind === 'dates' && /(?:19|20)\d\d/.test(phrase));
    const stuck = named.filter(({ phrase }) => {
      const first = Number(/(?:19|20)\d\d/.exec(phrase)![0]);
      return [first, first - 1].every((start) => {
        const year: PlanYear = { kind: 'academic', first: start };
        const { doubt } = moveDeadline(phrase, '', year, nextYear(year), defaultSchoolBreaks(year));
        return doubt === 'not-moved';
      });
    });
    expect(stuck.map(({ phrase }) => phrase)).toEqual([]);
  });

  test('moving on and back gives the text as typed', () => {
    for (const { phrase } of cells) expect([moveYears(moveYears(phrase, 1), -1)]).toEqual([phrase]);
  });
});

describe('school years in other texts', () => {
  test.each([
    ['Анализ работы за 2022-2023 учебный год', 'Анализ работы за 2023-2024 учебный год'],
    ['План на 2023/24 уч. год', 'План на 2024/25 уч. год'],
    ['Концепция на 2022-2030 годы', 'Концепция на 2022-2030 годы'],
    ['приказ № 629 от 27.07.2022', 'приказ № 629 от 27.07.2022'],
    ['Итоги 2018-2019 учебного года', 'Итоги 2018-2019 учебного года'],
  ])('%s → %s', (text, expected) => expect(moveSchoolYears(text, YEAR, 1)).toBe(expected));

  test('the target must be a later year of the same kind', () => {
    expect(targetYear('2025-2026', YEAR)).toEqual({ kind: 'academic', first: 2025 });
    expect(targetYear('2023-2024', YEAR)).toBeNull();
    expect(targetYear('2025', YEAR)).toBeNull();
    expect(nextYear({ kind: 'calendar', first: 2022, last: 2024 })).toEqual({
      kind: 'calendar',
      first: 2025,
      last: 2027,
    });
  });
});
