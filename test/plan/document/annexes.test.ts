import { describe, expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../src/plan/document/block.ts';
import { composePlan } from '../../../src/plan/document/composePlan.ts';
import { type PlanData, planOf } from '../../support/plan.ts';

const compose = (data: PlanData) => composePlan(planOf({ year: '2025-2026', ...data }));
const blocksOf = (name: string, data: PlanData): readonly Block[] =>
  compose(data).parts.find((part) => part.name === name)?.blocks ?? [];
const table = (name: string, data: PlanData): TableBlock =>
  blocksOf(name, data).find((block): block is TableBlock => block.kind === 'table')!;
const rowsOf = ({ rows }: TableBlock) =>
  rows.map((row) => (row.kind === 'section' ? [`§ ${row.text}`] : row.cells));

const GROUPS = [
  {
    name: 'Р-1',
    programme: 'Роботы',
    studyYear: 1,
    weeklyHours: 2,
    weeks1: 16,
    weeks2: 20,
    places: 15,
    enrolled: 10,
    firstLesson: '16.09.2025',
    lastLesson: '31.05.2026',
  },
  { name: 'Р-2', programme: 'Роботы', studyYear: 1, weeklyHours: 2, weeks1: 16, weeks2: 20, places: 12 },
];

const ALL: PlanData = {
  tabs: {
    participants: [{ shortName: 'ДДТ', fullName: 'Дом детского творчества', us: 'Да' }],
    agreements: [
      {
        kind: 'Договор о сетевой форме',
        contractNumber: '12/3',
        signedOn: '01.09.2025',
        base: 'ДДТ',
        parties: 'СОШ № 1; Музей',
        from: 'до 10 сентября',
        to: '31.05.2026',
        amount: 5000,
      },
    ],
    services: [
      { programme: 'Роботы', module: 'Механика', provider: 'ДДТ', receivers: 'СОШ № 1', hours: 36 },
      {
        programme: 'Роботы',
        module: 'Код',
        provider: 'Музей',
        receivers: 'СОШ № 1',
        hours: 36,
        age: '11-13',
      },
    ],
    groups: GROUPS,
    timetable: [{ group: 'Р-1', tue: '15.00–15.45, 15.55–16.40', teacher: 'Иванова И.И.' }],
    budget: [{ item: 'Наборы', planned: 1440, source: 'Грант', organisation: 'ДДТ' }],
  },
};

describe('the appendices', () => {
  const headings = (data: PlanData) =>
    compose(data).parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [String(block.text)] : [])),
    );

  test('stand in the order of the blueprint and are numbered as they are printed', () => {
    expect(headings(ALL)).toEqual([
      'Приложение 1. Перечень участников сетевого взаимодействия',
      'Приложение 2. Перечень договоров и соглашений',
      'Приложение 3. Пакет сетевых образовательных услуг',
      'Приложение 4. Комплектование сетевых групп',
      'Приложение 5. Учебный план',
      'Приложение 6. Календарный учебный график',
      'Приложение 7. Расписание занятий сетевых групп',
      'Приложение 8. Смета расходов на организацию сетевого взаимодействия',
    ]);
  });

  test('are only those that have something to say', () => {
    expect(headings({ tabs: { groups: [{ name: 'Р-1', programme: 'Роботы' }] } })).toEqual([
      'Приложение 1. Комплектование сетевых групп',
    ]);
    expect(headings({})).toEqual([]);
  });

  test('stand where «Настройки» puts them', () => {
    const settings = { partAgreements: 'В составе плана', partServices: 'Не печатать' };
    expect(headings({ ...ALL, settings }).slice(0, 3)).toEqual([
      'Перечень договоров и соглашений',
      'Приложение 1. Перечень участников сетевого взаимодействия',
      'Приложение 2. Комплектование сетевых групп',
    ]);
  });

  test('wide tables lie across the page', () => {
    const landscape = (name: string) =>
      blocksOf(name, ALL).some((block) => block.kind === 'section' && block.page.landscape);
    expect(
      ['договоры', 'услуги', 'группы', 'учебный_план', 'учебный_график', 'расписание'].map(landscape),
    ).toEqual(Array(6).fill(true));
    expect(landscape('смета')).toBe(false);
  });
});

describe('what they print', () => {
  test('contracts: as typed, even a date that could not be read, and no sums', () => {
    const { header, rows } = table('договоры', ALL);
    expect(header).not.toContain('Сумма, руб.');
    expect(rows[0]).toEqual({
      kind: 'cells',
      cells: [
        '1',
        'Договор о сетевой форме',
        '12/3',
        '01.09.2025',
        'ДДТ',
        'СОШ №\u00a01; Музей',
        'до 10 сентября по 31.05.2026',
      ],
    });
  });

  test('services: columns that nobody filled are left out', () => {
    const { header, rows } = table('услуги', ALL);
    expect(header).toEqual([
      'Программа',
      'Модуль (часть программы)',
      'Кто реализует',
      'Для кого (чьи обучающиеся)',
      'Объём, ч',
      'Всего по программе, ч',
      'Возраст',
    ]);
    expect(rows[1]).toMatchObject({ cells: ['Роботы', 'Код', 'Музей', 'СОШ №\u00a01', '36', '72', '11-13'] });
  });

  test('groups: both numbers once the second is known', () => {
    const full = table('группы', ALL);
    expect(full.header.slice(-2)).toEqual(['Мест по плану', 'Зачислено']);
    expect(rowsOf(full).at(-1)?.slice(-2)).toEqual(['27', '10']);
    const august = table('группы', { tabs: { groups: [{ name: 'Р-1', places: 15 }] } });
    expect(august.header.at(-1)).toBe('Мест по плану');
  });

  test('curriculum: groups with the same hours are one line, with person-hours', () => {
    expect(rowsOf(table('учебный_план', ALL))).toEqual([
      ['Роботы', '1', '2', '22', '2', '36', '72', '144', '1\u00a0584'],
      ['Итого', '', '2', '22', '', '', '', '144', '1\u00a0584'],
    ]);
  });

  test('calendar: term, weeks and breaks of each group', () => {
    expect(rowsOf(table('учебный_график', ALL))[0]).toEqual([
      'Р-1',
      'Роботы',
      '16.09.2025',
      '31.05.2026',
      '16',
      '20',
      '36',
    ]);
  });

  test('timetable: days without lessons are left out', () => {
    const { header, rows } = table('расписание', ALL);
    expect(header).toEqual(['Группа', 'Педагог', 'Вт', 'Ак. часов в неделю']);
    expect(rows[0]).toMatchObject({ cells: ['Р-1', 'Иванова И.И.', '15.00–15.45, 15.55–16.40', '2'] });
  });

  test('estimate: total, and by source where there are several', () => {
    const budget = [
      { item: 'Наборы', quantity: 2, price: 720.25, source: 'Грант', organisation: 'ДДТ' },
      { item: 'Призы', planned: '12,5 тыс.', source: 'Родительская плата', organisation: 'ДДТ' },
      { item: 'Проезд', planned: 'уточняется', organisation: 'ДДТ' },
    ];
    expect(rowsOf(table('смета', { tabs: { budget } }))).toEqual([
      ['1', 'Наборы', 'ДДТ', 'Грант', '1\u00a0440,50'],
      ['2', 'Призы', 'ДДТ', 'Родительская плата', '12\u00a0500,00'],
      ['3', 'Проезд', 'ДДТ', '', 'уточняется'],
      ['', 'Итого', '', '', '13\u00a0940,50'],
      ['§ в том числе по источникам'],
      ['', 'Грант', '', '', '1\u00a0440,50'],
      ['', 'Родительская плата', '', '', '12\u00a0500,00'],
    ]);
  });
});

describe('half-filled tabs, as they are in August', () => {
  const last = (name: string, data: PlanData) => rowsOf(table(name, data)).at(-1);

  test('a total of nothing known is blank and not nought', () => {
    expect(last('группы', { tabs: { groups: [{ name: 'Р-1' }] } })).not.toContain('0');
    expect(last('смета', { tabs: { budget: [{ item: 'Бумага' }] } })).toEqual(['', 'Итого', '', '', '']);
    const free = [{ item: 'Кабинет', planned: 0 }];
    expect(last('смета', { tabs: { budget: free } })).toEqual(['', 'Итого', '', '', '0,00']);
  });

  test('a row without a name is no participant', () => {
    const participants = [{ phone: '8 (918) 123-45-67' }, { shortName: 'Музей' }];
    expect(rowsOf(table('участники', { tabs: { participants } }))).toEqual([['1', 'Музей', '', '']]);
    expect(blocksOf('участники', { tabs: { participants: [{ phone: '1' }] } })).toEqual([]);
  });

  test('groups without a single lesson are no timetable', () => {
    expect(blocksOf('расписание', { tabs: { timetable: [{ group: 'Р-1' }] } })).toEqual([]);
  });

  test('a closed group and a terminated contract are gone', () => {
    const groups = [...GROUPS, { ...GROUPS[1]!, name: 'Р-3', status: 'Закрыта' }];
    const agreements = [...ALL.tabs!.agreements!, { kind: 'Иной', status: 'Расторгнут' }];
    const timetable = [...ALL.tabs!.timetable!, { group: 'Р-3', mon: '15.00–15.45' }];
    const data = { tabs: { ...ALL.tabs, groups, agreements, timetable } };
    for (const name of ['договоры', 'группы', 'учебный_план', 'учебный_график', 'расписание'])
      expect(rowsOf(table(name, data)), name).toEqual(rowsOf(table(name, ALL)));
  });
});
