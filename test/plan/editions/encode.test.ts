import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffEditions, isSame } from '../../../src/plan/editions/diffPlans.ts';
import { type Edition, editionOf } from '../../../src/plan/editions/edition.ts';
import { decodeEdition, encodeEdition } from '../../../src/plan/editions/encode.ts';
import { lines, planOf } from '../../support/plan.ts';

const text = fc.oneof(fc.constant(''), fc.string(), fc.constantFrom('Рабочая группа', 'Сентябрь'));
const table = fc.record({
  tab: fc.constantFrom('activities' as const, 'groups' as const, 'budget' as const),
  rows: fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
});
const editions: fc.Arbitrary<Edition> = fc.record({
  scope: fc.constantFrom('approved' as const, 'all' as const),
  name: fc.string(),
  date: fc.constantFrom('', '2025-08-29'),
  fields: fc.dictionary(fc.constantFrom('requisites.year', 'requisites.goals', 'settings.week'), fc.string()),
  tables: fc
    .uniqueArray(table, { selector: ({ tab }) => tab })
    .map((tables) => tables.map((each) => ({ ...each, columns: ['number', 'title', 'own:Куратор'] }))),
});

describe('an edition in «Служебный»', () => {
  test('comes back as it was, but for cells and columns that are empty', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const back = decodeEdition(encodeEdition(edition))!;
        expect({ ...back, tables: [] }).toEqual({ ...edition, tables: [], fields: { ...edition.fields } });
        const cell = (of: Edition, at: number, row: number, column: string): string => {
          const index = of.tables[at]!.columns.indexOf(column);
          return of.tables[at]!.rows[row]![index] ?? '';
        };
        edition.tables.forEach(({ rows, columns }, at) => {
          expect(back.tables[at]!.rows).toHaveLength(rows.length);
          rows.forEach((_, row) => {
            for (const column of columns)
              expect(cell(back, at, row, column)).toBe(cell(edition, at, row, column));
          });
        });
      }),
    );
  });

  test.each([
    '',
    '{}',
    '[]',
    'null',
    '{"v":2}',
    '{"v":1,"scope":"approved","name":"","date":"31.08","s":[],"f":{},"t":{}}',
  ])('%j is no edition', (written) => expect(decodeEdition(written)).toBeNull());

  test('a text number out of range is no edition', () => {
    const written = encodeEdition(
      editionOf(planOf({ activities: lines('1 | А | май') }), 'approved', 'Утверждён'),
    );
    expect(decodeEdition(written)).not.toBeNull();
    expect(decodeEdition(written.replace('"r":[[', '"r":[[999,'))).toBeNull();
  });

  test('is not much longer than the texts it keeps, and holds no contacts', () => {
    const activities = Array.from({ length: 200 }, (_, at) => ({
      number: `${at + 1}`,
      title: `Мероприятие ${at + 1}`,
      deadline: 'Сентябрь-октябрь',
      executors: 'Рабочая группа по организации сетевого взаимодействия',
      status: 'Выполнено',
    }));
    const plan = planOf({
      activities,
      requisites: { executorContact: 'Иванова, 8-900-000-00-00' },
      tabs: { participants: [{ shortName: 'СОШ № 1', phone: '8-900-111-11-11', contact: 'Петрова' }] },
    });
    const written = encodeEdition(editionOf(plan, 'approved', 'Утверждён', '2023-08-31'));
    expect(written.length).toBeLessThan(200 * 40);
    expect(written).not.toMatch(/8-900|Петрова|Выполнено/);
    expect(isSame(diffEditions(decodeEdition(written)!, editionOf(plan, 'approved')))).toBe(true);
  });

  test('the sample plan takes a few cells at most', () => {
    const goals = readFileSync('test/fixtures/sample-plan.txt', 'utf8');
    const plan = planOf({ activities: lines('1 | А | май'), requisites: { goals } });
    expect(encodeEdition(editionOf(plan, 'approved')).length).toBeLessThan(goals.length + 600);
  });
});
