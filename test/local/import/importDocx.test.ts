import { describe, expect, test } from 'vitest';
import { importPlan } from '../../../src/local/import/importPlan.ts';
import { recognisePlan } from '../../../src/plan/recognise/recognisePlan.ts';
import {
  type CorpusPlan,
  corpusPlans,
  EXPECTED_FIELDS,
  signsOf,
  tableOf,
} from '../../plan/recognise/corpus.ts';
import { type BlockSpec, docxOf } from './docxOf.ts';

/** A title page, the table with sections merged over its width, and the line of the person who signs. */
function blocksOf(plan: CorpusPlan): BlockSpec[] {
  const table = tableOf(plan).map((row) =>
    row.length === 1 ? [{ text: row[0]!, columns: plan.columns.length }] : row,
  );
  return [plan.institution, '', plan.title, '', { table }, '', 'Заместитель директора\t\tО.В. Вымышленская'];
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('every plan found in public, as a .docx', () => {
  corpusPlans().forEach((plan, index) => {
    test.each(['paragraphs', 'lines'] as const)(`${index}: cells of several %s`, async (breaks) => {
      const { rows } = await importPlan(await docxOf(blocksOf(plan), breaks), 'plan.docx');
      const recognised = recognisePlan(rows)!;
      const kept = recognised.columns.map(({ column }) => column >= 0);
      expect(
        recognised.rows.map((row) =>
          row.kind === 'section' ? [squeeze(row.title)] : row.cells.filter((_, at) => kept[at]).map(squeeze),
        ),
      ).toEqual(plan.rows.map((row) => row.map(squeeze)));
      expect(signsOf(recognised.columns)).toBe(EXPECTED_FIELDS[index]);
      expect(recognised.title.title).toBe(plan.title);
      expect(recognised.signatures).toEqual([{ post: 'Заместитель директора', name: 'О.В. Вымышленская' }]);
      expect(recognised.rest).toEqual([]);
    });
  });
});

const HEADER = ['№', 'Мероприятие', 'Сроки', 'Ответственные', 'Сумма'];
const rowsOf = async (blocks: readonly BlockSpec[]): Promise<string[][]> =>
  (await importPlan(await docxOf(blocks), 'plan.docx')).rows.filter((row) => row.length > 0);

describe('merged cells', () => {
  test('a deadline over several activities speaks of each, a sum is one sum', async () => {
    const start = (text: string) => ({ text, merge: 'start' as const });
    const goOn = { text: '', merge: 'go on' as const };
    const rows = await rowsOf([
      {
        table: [
          HEADER,
          ['1', 'Слёт', start('май'), start('Директор'), start('100')],
          ['2', 'Поход', goOn, goOn, goOn],
        ],
      },
    ]);
    expect(rows).toEqual([
      HEADER,
      ['1', 'Слёт', 'май', 'Директор', '100'],
      ['2', 'Поход', 'май', 'Директор', ''],
    ]);
  });

  test('a number and a title over several rows are one activity with several deadlines', async () => {
    const start = (text: string) => ({ text, merge: 'start' as const });
    const goOn = { text: '', merge: 'go on' as const };
    const rows = await rowsOf([
      {
        table: [
          HEADER,
          [start('1'), start('Олимпиада'), 'октябрь', 'Иванова И.И.', ''],
          [goOn, goOn, 'ноябрь', 'Петров П.П.', ''],
        ],
      },
    ]);
    const plan = recognisePlan(rows)!;
    expect(plan.rows).toHaveLength(1);
    expect(plan.rows[0]).toMatchObject({
      cells: ['1', 'Олимпиада', 'октябрь\nноябрь', 'Иванова И.И.\nПетров П.П.', ''],
    });
  });

  test('a header of two rows with cells merged both ways', async () => {
    const over = (text: string) => ({ text, merge: 'start' as const });
    const under = { text: '', merge: 'go on' as const };
    const rows = await rowsOf([
      {
        table: [
          [over('№'), over('Мероприятие'), { text: 'Срок реализации', columns: 2 }, over('Исполнители')],
          [under, under, 'начало', 'окончание', under],
          ['1', 'Занятия', '01.09.2024', '31.05.2025', 'Педагоги'],
        ],
      },
    ]);
    expect(rows.slice(0, 2)).toEqual([
      ['№', 'Мероприятие', 'Срок реализации', '', 'Исполнители'],
      ['', '', 'начало', 'окончание', ''],
    ]);
    const plan = recognisePlan(rows)!;
    expect(plan.columns.map(({ heading }) => heading)).toEqual([
      '№',
      'Мероприятие',
      'Сроки',
      'Срок реализации: начало',
      'Срок реализации: окончание',
      'Исполнители',
    ]);
    expect(plan.rows[0]).toMatchObject({
      cells: ['1', 'Занятия', '01.09.2024 – 31.05.2025', '01.09.2024', '31.05.2025', 'Педагоги'],
    });
  });
});

describe('what Word counts itself', () => {
  test('numbers of a list in the number column are read', async () => {
    const counted = { text: '', numbered: true };
    const rows = await rowsOf([
      {
        table: [HEADER, [counted, 'Слёт', 'май', 'Директор', ''], [counted, 'Поход', 'июнь', 'Директор', '']],
      },
    ]);
    expect(rows.slice(1).map(([number]) => number)).toEqual(['1.', '2.']);
  });
});

describe('the page around the table', () => {
  test('blocks side by side stand in one row, cut paragraphs at their tabs', async () => {
    const rows = await rowsOf([
      { table: [['ПРИНЯТО\nна педсовете\nпротокол № 1', 'УТВЕРЖДАЮ\nДиректор\n____ И.И. Иванов']] },
      'План',
      { table: [HEADER, ['1', 'Слёт', 'май', 'Директор', '']] },
      'Директор\t\tИ.И. Иванов',
    ]);
    expect(rows[0]).toEqual(['ПРИНЯТО\nна педсовете\nпротокол № 1', 'УТВЕРЖДАЮ\nДиректор\n____ И.И. Иванов']);
    expect(rows[4]).toEqual(['Директор', '', 'И.И. Иванов']);
    const plan = recognisePlan(rows)!;
    expect(plan.title.approval).toEqual([
      'ПРИНЯТО',
      'на педсовете',
      'протокол № 1',
      'УТВЕРЖДАЮ',
      'Директор',
      '____ И.И. Иванов',
    ]);
    expect(plan.signatures).toEqual([{ post: 'Директор', name: 'И.И. Иванов' }]);
  });
});
