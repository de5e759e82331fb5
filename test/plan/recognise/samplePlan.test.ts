import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { splitExecutors } from '../../../src/plan/model/executors.ts';
import { recognisePlan } from '../../../src/plan/recognise/recognisePlan.ts';
import { missingTexts } from './texts.ts';

const grid = readFileSync(fileURLToPath(new URL('../../fixtures/sample-plan.txt', import.meta.url)), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));

describe('the sample plan', () => {
  const plan = recognisePlan(grid)!;

  test('title page', () => {
    expect(plan.title).toEqual({
      institution:
        'муниципальное бюджетное учреждение дополнительного образования дом детского творчества станицы Заречной',
      title: 'ПЛАН ПО ОРГАНИЗАЦИИ СЕТЕВОГО ВЗАИМОДЕЙСТВИЯ НА 2023-2024 УЧЕБНЫЙ ГОД',
      yearText: '2023-2024',
      place: 'ст.Заречная',
      titleYear: '2023 г.',
      approval: [],
    });
  });

  test('goals: one entry a paragraph, list items with a dash', () => {
    expect(plan.goals).toHaveLength(14);
    expect(plan.goals[0]).toBe('Цели сетевого взаимодействия');
    expect(plan.goals.filter((paragraph) => paragraph.startsWith('- '))).toHaveLength(10);
  });

  test('five activities with their texts as typed', () => {
    expect(plan.columns).toEqual([
      { heading: '№ п/п', column: 0, field: 'number' },
      { heading: 'Виды деятельности', column: 1, field: 'title' },
      { heading: 'Сроки реализации', column: 2, field: 'deadline' },
      { heading: 'Исполнители', column: 3, field: 'executors' },
    ]);
    expect(plan.rows).toHaveLength(5);
    expect(plan.rows[1]).toEqual({
      kind: 'activity',
      cells: [
        '2.',
        'Подготовка набора соглашений, договоров, положений о проведении сетевых работ участниками сетевого взаимодействия',
        'Сентябрь-октябрь',
        'Директор Заместители директора',
      ],
      source: [34],
    });
  });

  test('two executors without a separator are told in a note', () => {
    expect(splitExecutors('Директор Заместители директора').executors).toEqual([
      'Директор',
      'Заместители директора',
    ]);
    expect(plan.notes).toEqual([
      { code: 'executors-without-separator', rows: [34], text: 'Директор Заместители директора' },
    ]);
  });

  test('the signature, and nothing left over', () => {
    expect(plan.signatures).toEqual([{ post: 'Заместитель директора', name: 'О.В.Вымышленская' }]);
    expect(plan.closing).toEqual([]);
    expect(plan.rest).toEqual([]);
    expect(missingTexts(grid, plan)).toEqual([]);
  });
});
