import { describe, expect, test } from 'vitest';
import { WORDS } from '../../../src/i18n/index.ts';
import { normaliseHeading } from '../../../src/plan/structure/heading.ts';
import { BLUEPRINT } from '../../../src/plan/tabs/blueprint.ts';
import { LIST_KEYS, LISTS } from '../../../src/plan/tabs/lists.ts';
import type { ColumnSpec, TableSpec } from '../../../src/plan/tabs/spec.ts';

const tables = BLUEPRINT.filter((spec): spec is TableSpec => spec.kind === 'table');
const columnsOf = (table: TableSpec): readonly ColumnSpec[] => table.columns;
const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('the blueprint', () => {
  test('has every tab once', () => {
    expect(repeated(BLUEPRINT.map(({ key }) => key))).toEqual([]);
    expect(repeated(BLUEPRINT.map(({ name }) => name))).toEqual([]);
  });

  test('makes six tabs at first and two hidden ones; the rest on demand', () => {
    const basic = BLUEPRINT.filter(({ set }) => set === 'basic').map(({ name }) => name);
    expect(basic).toEqual([
      'Реквизиты плана',
      'Мероприятия',
      'Участники',
      'Группы',
      'Бюджет',
      'Проверка',
      'Списки',
      'Служебный',
    ]);
  });

  test('says in every language what a tab on demand is for', () => {
    for (const { key, set } of BLUEPRINT) {
      if (set === 'demand')
        expect([key, WORDS.ru.app.purposes[key], WORDS.en.app.purposes[key]]).not.toContain(undefined);
    }
  });
});

describe.each(tables.map((table) => [table.name, table] as const))('«%s»', (_name, table) => {
  test('has no two columns of one key or heading', () => {
    expect(repeated(columnsOf(table).map(({ key }) => key))).toEqual([]);
    expect(repeated(columnsOf(table).map(({ heading }) => normaliseHeading(heading)))).toEqual([]);
  });

  test('refers only to text columns that are there', () => {
    for (const { from } of columnsOf(table)) {
      if (!from) continue;
      const source = tables.find(({ key }) => key === from.tab);
      expect(columnsOf(source!).find(({ key }) => key === from.column)?.format).toBe('text');
    }
  });
});

test('every tab that people fill row by row ends with «Замечания»', () => {
  const without = tables
    .filter((table) => columnsOf(table).at(-1)!.heading !== 'Замечания')
    .map(({ name }) => name);
  expect(without).toEqual(['Сетевой график', 'Замечания партнёров', 'Проверка', 'Списки', 'Служебный']);
});

test('every label of a form stands once', () => {
  for (const form of BLUEPRINT) {
    if (form.kind !== 'form') continue;
    const labels = form.groups.flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]);
    expect(repeated(labels.map(normaliseHeading))).toEqual([]);
  }
});

test('every list has its own heading, and no value twice', () => {
  expect(repeated(LIST_KEYS.map((key) => normaliseHeading(LISTS[key].heading)))).toEqual([]);
  for (const key of LIST_KEYS) expect(repeated([...LISTS[key].values])).toEqual([]);
});
