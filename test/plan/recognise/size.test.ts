import { describe, expect, test } from 'vitest';
import { recognisePlan } from '../../../src/plan/recognise/recognisePlan.ts';

function longPlan(count: number, numbered: boolean): string[][] {
  const rows: string[][] = [['МБУ ДО ДДТ'], ['План на 2024-2025 учебный год'], []];
  rows.push([...(numbered ? ['№'] : []), 'Мероприятие', 'Сроки', 'Ответственные', 'Место']);
  for (let at = 0; at < count; at++) {
    if (at % 50 === 0) rows.push([`Раздел ${at / 50 + 1}`]);
    const cells = [
      `Открытое занятие объединения № ${at} для родителей`,
      `до ${(at % 28) + 1} октября 2024 г.`,
      `Педагог Иванова И.И., методист ${at}`,
      `кабинет ${at}`,
    ];
    rows.push(numbered ? [String(at + 1), ...cells] : cells);
  }
  rows.push([], ['Директор', '', 'И.И. Иванов']);
  return rows;
}

/** Milliseconds of the fastest of three runs: the machine does other things too. */
function fastest(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('large tabs', () => {
  test.each([
    ['numbered', true],
    ['without numbers', false],
  ])('5,000 rows, %s, in well under a second', (_, numbered) => {
    const rows = longPlan(5000, numbered);
    expect(recognisePlan(rows)!.rows).toHaveLength(5100);
    expect(fastest(() => recognisePlan(rows))).toBeLessThan(1000);
  });

  test('four times the rows take no more than about four times as long', () => {
    const small = fastest(() => recognisePlan(longPlan(5000, true)));
    const large = fastest(() => recognisePlan(longPlan(20_000, true)));
    expect(large / small).toBeLessThan(12);
  });
});

describe('cells of fifty thousand characters', () => {
  const TEXTS = [
    'мероприятие '.repeat(4100),
    '_'.repeat(50_000),
    'Иванова И.И. '.repeat(3800),
    '('.repeat(50_000),
    ' \u00a0'.repeat(25_000),
    '1.'.repeat(25_000),
    '**'.repeat(25_000),
    'директор, '.repeat(5000),
    'а\n'.repeat(25_000),
  ];

  test.each(TEXTS.map((text) => [text.slice(0, 12), text] as const))('%j anywhere', (_, text) => {
    const plan = (at: number): string[][] => {
      const rows = [
        ['МБУ ДО ДДТ'],
        ['План'],
        ['Цель'],
        ['№', 'Мероприятие', 'Сроки', 'Ответственные'],
        ['Раздел'],
        ['1', 'Слёт', 'май', 'директор'],
        ['', 'финал', '', ''],
        [''],
        ['Директор', '', 'И.И. Иванов'],
      ];
      const cells = rows[Math.floor(at / 4)];
      if (cells) cells[at % 4] = text;
      return rows;
    };
    const started = performance.now();
    for (let at = 0; at < 36; at++) recognisePlan(plan(at));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
