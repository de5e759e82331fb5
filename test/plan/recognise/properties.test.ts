import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitExecutors } from '../../../src/plan/model/executors.ts';
import { recognisePlan } from '../../../src/plan/recognise/recognisePlan.ts';
import { corpusPlans, gridOf } from './corpus.ts';
import { planTables } from './planTables.ts';
import { missingTexts } from './texts.ts';

/** RUNS=10000 before a release. */
const RUNS = Number(process.env.RUNS ?? 400);

const headings = [
  '№',
  '№ п/п',
  'Мероприятие',
  'Сроки',
  'Дата',
  'Ответственный',
  'Исполнители',
  'Место',
  'Сумма',
  'Начало',
  'Окончание',
  'I квартал',
  'II квартал',
  'Фамилия',
  '',
  'Раздел',
  'Примечание',
];
const texts = [
  '',
  '',
  '',
  '1.',
  '2',
  '1.1',
  'I.',
  'х',
  '-',
  'Сентябрь',
  'до 15.09',
  '2024',
  'Совещание при директоре',
  'и родители',
  'Иванова И.И.',
  'Директор',
  'Итого',
  '(по согласованию)',
  'РАЗДЕЛ I',
  'УТВЕРЖДАЮ',
  'План работы на 2024 год',
  'ст. Заречная',
  '2023 г.',
  'г. Москва, 2024',
  'Директор ____ И.О. Иванов',
  'МБУ ДО «ДДТ»',
  '- пункт списка',
  '**жирно**',
  '«Радуга,',
  'Цели:',
  '12:00',
  'Приложение № 1 к приказу',
  '______',
  'м. \u00ad',
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 3, arbitrary: fc.constantFrom(...headings) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map((pair) => pair.join('\n')),
  },
);
const row = fc.oneof(
  fc.array(cell, { maxLength: 7 }),
  fc.subarray(headings, { minLength: 2, maxLength: 6 }),
  fc.constantFrom(
    ['№', 'Мероприятие', 'Сроки', 'Ответственный'],
    ['1', '2', '3', '4'],
    ['1.', 'Слёт', 'май', 'Директор'],
    ['', '', '', 'Завуч'],
  ),
  fc.constant([] as string[]),
);
const grid = fc.array(row, { maxLength: 25 });

describe('any grid', () => {
  test('never throws and loses no text of a cell', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const plan = recognisePlan(rows);
        if (plan) expect(missingTexts(rows, plan)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('of real plans with rows cut, doubled, swapped and cells emptied loses no text either', () => {
    const sources = [...corpusPlans().map(gridOf), ...planTables().map((table) => table.grid)];
    const edit = fc.record({
      at: fc.nat(40),
      other: fc.nat(40),
      column: fc.nat(6),
      kind: fc.constantFrom('cut', 'double', 'swap', 'empty', 'blank', 'indent'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.array(edit, { maxLength: 5 }), (source, edits) => {
        const rows = source.map((cells) => [...cells]);
        for (const { at, other, column, kind } of edits) {
          const cells = rows[at % rows.length];
          if (!cells) continue;
          if (kind === 'cut') rows.splice(at % rows.length, 1);
          else if (kind === 'double') rows.splice(other % rows.length, 0, [...cells]);
          else if (kind === 'swap') rows.splice(other % rows.length, 0, ...rows.splice(at % rows.length, 1));
          else if (kind === 'blank') rows.splice(at % rows.length, 0, []);
          else if (kind === 'indent') cells.unshift('');
          else cells[column % Math.max(1, cells.length)] = '';
        }
        const plan = recognisePlan(rows);
        if (plan) expect(missingTexts(rows, plan)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('cells of every activity stand parallel to the columns', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const plan = recognisePlan(rows);
        for (const item of plan?.rows ?? []) {
          if (item.kind === 'activity') expect(item.cells).toHaveLength(plan!.columns.length);
        }
        const fields = (plan?.columns ?? []).flatMap(({ field }) => (field === null ? [] : [field]));
        expect(new Set(fields).size).toBe(fields.length);
      }),
    );
  });
});

describe('any executors', () => {
  const words = [
    'Директор',
    'и',
    'Иванова И.И.',
    'методист',
    ',',
    ';',
    '\n',
    '(по согласованию)',
    'педагоги',
    'Заместитель директора по УВР',
    '«Радуга»',
    'Совет музея',
    '[ФИО]',
    'по',
    'школы',
    ' ',
  ];

  test('keep all their letters, in order', () => {
    const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 14 }),
        (parts) => {
          const text = parts.join(' ');
          const said = letters(splitExecutors(text).executors.join(''));
          // « и » between two executors is a separator.
          expect(said.replace(/и/g, '')).toBe(letters(text).replace(/и/g, ''));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
