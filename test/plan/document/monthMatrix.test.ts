import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/plan/document/block.ts';
import { monthMatrix } from '../../../src/plan/document/monthMatrix.ts';
import { planOf } from '../../support/plan.ts';
import { rows } from '../schedule/rows.ts';

const CHAIN = [
  '1. | Договоры | сентябрь | | 10',
  '2. | Набор | октябрь | 1 | 5',
  '3. | Начало занятий | 18.10.2023 | 2 | 1',
  '4. | Праздник | ноябрь',
];

const blocksOf = (texts: readonly string[], settings: Record<string, string>): readonly Block[] =>
  monthMatrix(planOf({ activities: rows(...texts), settings: { week: '5 дней', ...settings } }));
const linesBelow = (texts: readonly string[], settings = { criticalPath: 'Да' }): unknown[] =>
  blocksOf(texts, settings).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('the page «Сетевой график»', () => {
  test('is the month matrix alone while slack is switched off', () => {
    expect(blocksOf(CHAIN, {}).map(({ kind }) => kind)).toEqual(['table']);
  });

  test('says the critical path in one sentence, then the slack, the tightest first', () => {
    expect(linesBelow(CHAIN)).toEqual([
      'Критический путь – цепочка работ, в которой запас времени наименьший, за ней следят прежде всего: №\u00a02 «Набор», №\u00a03 «Начало занятий».',
      'Запас времени:',
      '№\u00a03: задержка этой работы сдвинет начало занятий.',
      '№\u00a02: запас 7 рабочих дней; более долгая задержка сдвинет начало занятий.',
      '№\u00a01: запас 11 рабочих дней.',
    ]);
  });

  test('owns up to durations that nobody typed', () => {
    expect(linesBelow(['1 | Договоры | сентябрь', '2 | Группы | октябрь | 1'])[0]).toBe(
      'Где длительность не указана, работа считается однодневной, и назван наибольший запас.',
    );
  });

  test('several rows of one slack are spoken of in the plural', () => {
    expect(
      linesBelow(['1 | Договоры | сентябрь | | 10', '2 | Начало занятий | 15.09.2023 | 1 | 1']),
    ).toContain('№\u00a01, №\u00a02: задержка любой из этих работ сдвинет начало занятий.');
  });

  test('claims «весь период» only of a deadline that says so', () => {
    const titles = blocksOf(
      [
        '1 | Выставка | ноябрь',
        '2 | Без срока',
        '3 | Беседы | по мере необходимости',
        '4 | Слёт | июнь 2029 года',
        '5 | Поход | абракадабра',
      ],
      {},
    ).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => (row.kind === 'section' ? '' : row.cells[1])) : [],
    );
    const said = titles.map((text) =>
      Array.isArray(text) ? text.map((run: { text: string }) => run.text).join('') : text,
    );
    expect(said).toEqual([
      'Выставка',
      'Без срока',
      'Беседы – весь период',
      'Слёт – июнь 2029 года',
      'Поход – абракадабра',
    ]);
  });

  test('says nothing of a plan without «После чего»', () => {
    expect(linesBelow(['1 | Договоры | сентябрь | | 10', '2 | Набор | октябрь'])).toEqual([]);
  });

  test('names a row with its title where its number stands in another section, too', () => {
    const activities = [
      { section: 'Организация' },
      ...rows('1 | Договоры | сентябрь | | 21'),
      { section: 'Занятия' },
      ...rows('1 | Выставка | ноябрь | | 2', '2 | Итоги | декабрь | 1 | 2'),
    ];
    const plan = planOf({ activities, settings: { criticalPath: 'Да' } });
    const texts = monthMatrix(plan).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(texts.join('\n')).toContain('№\u00a01 «Выставка»: запас');
  });
});
