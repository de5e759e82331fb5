import { describe, expect, test } from 'vitest';
import { nextBook } from '../../../src/app/nextBook.ts';
import { WORDS } from '../../../src/i18n/index.ts';
import type { IsoDate } from '../../../src/plan/calendar/isoDate.ts';
import type { NextWorkbook } from '../../../src/plan/rollover/nextWorkbook.ts';
import { rolloverPlan } from '../../../src/plan/rollover/rolloverPlan.ts';
import type { TabKey } from '../../../src/plan/tabs/spec.ts';
import { sheet } from '../../support/snapshot.ts';
import { locatedWith } from './locatedOf.ts';

const REQUISITES = {
  institution: 'МБУ ДО ДДТ',
  planTitle: 'План сетевого взаимодействия на 2023-2024 учебный год',
  year: '2023-2024',
  lessonsFrom: '01.09.2023',
  lessonsTo: '31.05.2024',
  titleYear: '2023 г.',
  goals: 'В 2023-2024 учебном году, по приказу № 629 от 27.07.2022',
  legalGrounds: 'Приказ № 629 от 27.07.2022',
  approval: 'УТВЕРЖДЁН приказом',
  orderDate: '30.08.2023',
  orderNumber: '112-ОД',
  minutesDate: '29.08.2023',
  minutesNumber: '1',
  edition: 'Утверждён',
  editionDate: '30.08.2023',
};

const rowsOf = (next: NextWorkbook, tab: TabKey) =>
  next.tables.find((table) => table.tab === tab)!.rows.map((row) => Object.fromEntries(row));
const codes = (next: NextWorkbook) => next.findings.map(({ code, row }) => (row ? `${code} ${row}` : code));
const roll = (...given: Parameters<typeof locatedWith>) => rolloverPlan(locatedWith(...given))!;

describe('requisites', () => {
  const next = roll(REQUISITES, { activities: [] });
  const field = (key: string) => next.forms.get('requisites')!.get(key);

  test('the year and its days move on', () => {
    expect(field('year')).toBe('2024-2025');
    expect(field('titleYear')).toBe('2024 г.');
    expect(field('planTitle')).toBe('План сетевого взаимодействия на 2024-2025 учебный год');
    expect(field('lessonsFrom')).toEqual({ day: '2024-09-01' });
    expect(field('lessonsTo')).toEqual({ day: '2025-05-31' });
  });

  test('approval begins anew; acts keep their dates', () => {
    for (const key of ['orderDate', 'orderNumber', 'minutesDate', 'minutesNumber', 'editionDate'])
      expect([key, field(key)]).toEqual([key, '']);
    expect(field('edition')).toBe('Проект');
    expect(field('approval')).toBe('УТВЕРЖДЁН приказом');
    expect(field('legalGrounds')).toBe('Приказ № 629 от 27.07.2022');
    expect(field('goals')).toBe('В 2024-2025 учебном году, по приказу № 629 от 27.07.2022');
  });

  test('lessons that would begin on a Sunday are told', () => {
    expect(next.findings).toEqual([
      {
        code: 'day-off',
        tab: 'requisites',
        row: null,
        params: { label: 'Начало занятий', day: '01.09.2024' },
      },
    ]);
  });

  test('without a year there is nothing to move', () => {
    expect(rolloverPlan(locatedWith({ institution: 'ДДТ' }, { activities: [] }))).toBeNull();
  });
});

describe('activities', () => {
  const next = roll(
    { year: '2023-2024' },
    {
      activities: [
        { section: 'Сентябрь 2023' },
        {
          number: '1.',
          title: 'Договоры',
          deadline: 'до 15.10.2023',
          executors: 'Директор',
          status: 'Выполнено',
          completion: 'приказ № 5',
          actualCount: 12,
          after: '2',
          duration: 5,
          Куратор: 'Иванова И.И.',
        },
        {
          number: '2.',
          title: 'Отчёт за 2022-2023 учебный год',
          deadline: 'Сентябрь',
          status: 'Перенесено',
          postponedTo: 'октябрь',
        },
        { number: '3.', title: 'Год семьи 2024', deadline: '15.10.2023 (воскресенье)', status: 'Отменено' },
        { number: '4.', title: 'Слёт', deadline: '@2024-05-25' },
      ],
    },
    ['Куратор'],
  );

  test('deadlines move, progress goes, order and own columns stay', () => {
    expect(rowsOf(next, 'activities')).toEqual([
      { section: 'Сентябрь 2024' },
      {
        number: '1.',
        title: 'Договоры',
        deadline: 'до 15.10.2024',
        executors: 'Директор',
        after: '2',
        duration: 5,
        'own:Куратор': 'Иванова И.И.',
      },
      { number: '2.', title: 'Отчёт за 2023-2024 учебный год', deadline: 'Сентябрь' },
      { number: '3.', title: 'Год семьи 2024', deadline: '15.10.2024 (воскресенье)' },
      { number: '4.', title: 'Слёт', deadline: '25.05.2025' },
    ]);
    expect(next.tables.find(({ tab }) => tab === 'activities')!.ownHeadings).toEqual(['Куратор']);
  });

  test('what a person must decide is told with the row', () => {
    expect(codes(next)).toEqual(['deadline.weekday 5', 'year-in-text 5', 'cancelled 5']);
  });
});

describe('other tabs', () => {
  const AGREEMENT = {
    kind: 'Договор о сетевой форме',
    parties: 'СОШ № 1',
    status: 'Подписан',
    signedOn: '@2023-08-30',
  };
  const next = roll(
    { year: '2023-2024' },
    {
      activities: [{ title: 'А', deadline: 'май' }],
      participants: [
        {
          shortName: 'СОШ № 1',
          approval: 'Согласовано',
          sentOn: '26.08.2023',
          answeredNumber: '5',
          partnerRemarks: 'нет',
        },
        { shortName: 'Музей', approval: 'Не требуется' },
        { shortName: 'ДДТ', us: 'Да' },
      ],
      agreements: [
        { ...AGREEMENT, contractNumber: '1', from: '01.09.2023', to: '31.05.2024', keptAt: 'папка' },
        { ...AGREEMENT, contractNumber: '2', to: '31.12.2024' },
        { ...AGREEMENT, contractNumber: '3', to: '31.05.2024', renewal: 'Автоматически' },
        { ...AGREEMENT, contractNumber: '4', to: '31.08.2027' },
        { ...AGREEMENT, contractNumber: '5', status: 'Расторгнут' },
      ],
      groups: [
        {
          name: 'Робот-1',
          places: 12,
          enrolled: 10,
          orderNumber: '7',
          orderDate: '10.09.2023',
          firstLesson: '@2023-09-15',
          lastLesson: '31.05.2024',
          attestation: '20–27 мая 2024',
          status: 'Занимается',
        },
      ],
      timetable: [{ group: 'Робот-1', mon: '15.00–15.45', from: '15.09.2023', to: '31.12.2023' }],
      venues: [
        { name: 'СОШ № 1, каб. 12', ground: '1' },
        { name: 'Музей', ground: '4' },
      ],
      services: [{ programme: 'Робототехника', hours: 72, approvedBy: 'протокол № 1 от 29.08.2023' }],
      budget: [{ item: 'Призы', planned: 5000, actual: 4800, ground: 'счёт № 3' }],
      documents: [
        { kind: 'Положение', title: 'О сети', validTo: '31.08.2026' },
        { kind: 'Положение', title: 'О группах', validTo: '31.08.2026', link: 'https://ddt.example/5' },
        {
          kind: 'Договор',
          title: 'Соглашение с музеем',
          validTo: '31.08.2026',
          documentNumber: '7',
          edition: 'Утверждён',
          madeAt: '30.08.2023 10:00',
          link: 'https://docs.google.com/document/d/1/edit',
          state: 'Создан',
          key: 'agreements:музей|abc',
        },
        { kind: 'Положение', title: 'О смотре', validTo: '31.05.2024' },
        { kind: 'Приказ', title: 'Об организации', date: '30.08.2023' },
      ],
      remarks: [{ partner: 'СОШ № 1', text: 'исправить строку 4' }],
      holidays: [
        { from: '28.10.2023', to: '05.11.2023', name: 'Осенние', kind: 'Осенние каникулы' },
        { from: '21.04.2024', name: 'День возрождения', kind: 'Региональный праздник' },
      ],
    },
    [],
    [sheet('Телефоны', [['Иванов', '123']], 90)],
  );

  test('partners are asked anew', () => {
    expect(rowsOf(next, 'participants')).toEqual([
      { shortName: 'СОШ № 1', approval: 'Не направлено' },
      { shortName: 'Музей', approval: 'Не требуется' },
      { shortName: 'ДДТ', us: 'Да' },
    ]);
  });

  test('agreements in force stay, those that have ended become drafts', () => {
    const kept = { ...AGREEMENT, signedOn: { day: '2023-08-30' } };
    expect(rowsOf(next, 'agreements')).toEqual([
      {
        kind: AGREEMENT.kind,
        parties: 'СОШ № 1',
        status: 'Проект',
        from: { day: '2024-09-01' },
        to: { day: '2025-05-31' },
      },
      { ...kept, contractNumber: '2', to: { day: '2024-12-31' } },
      { ...kept, contractNumber: '3', to: { day: '2024-05-31' }, renewal: 'Автоматически' },
      { ...kept, contractNumber: '4', to: { day: '2027-08-31' } },
    ]);
    expect(codes(next).filter((code) => code.startsWith('agreement'))).toEqual([
      'agreement-ended 2',
      'agreement-ends 3',
      'agreement-renewed 4',
      'agreement-dropped 6',
    ]);
  });

  test('groups, timetable, rooms, programmes and money lose the facts of the old year', () => {
    expect(rowsOf(next, 'groups')).toEqual([
      {
        name: 'Робот-1',
        places: 12,
        firstLesson: { day: '2024-09-15' },
        lastLesson: { day: '2025-05-31' },
        attestation: '20–27 мая 2025',
      },
    ]);
    expect(rowsOf(next, 'timetable')).toEqual([
      { group: 'Робот-1', mon: '15.00–15.45', from: { day: '2024-09-15' }, to: { day: '2024-12-31' } },
    ]);
    expect(rowsOf(next, 'venues')).toEqual([{ name: 'СОШ № 1, каб. 12' }, { name: 'Музей', ground: '4' }]);
    expect(rowsOf(next, 'services')).toEqual([{ programme: 'Робототехника', hours: 72 }]);
    expect(rowsOf(next, 'budget')).toEqual([{ item: 'Призы', planned: 5000 }]);
    expect(codes(next).filter((code) => code.startsWith('review.'))).toEqual([
      'review.groups',
      'review.timetable',
      'review.budget',
    ]);
  });

  test('local acts in force stay; orders and remarks of the old year do not', () => {
    expect(rowsOf(next, 'documents')).toEqual([
      { kind: 'Положение', title: 'О сети', validTo: { day: '2026-08-31' } },
      {
        kind: 'Положение',
        title: 'О группах',
        validTo: { day: '2026-08-31' },
        link: 'https://ddt.example/5',
      },
      {
        kind: 'Договор',
        title: 'Соглашение с музеем',
        validTo: { day: '2026-08-31' },
        documentNumber: '7',
      },
    ]);
    expect(rowsOf(next, 'remarks')).toEqual([]);
    expect(codes(next)).toEqual(expect.arrayContaining(['act-ended 5', 'documents-left', 'remarks-left']));
  });

  test('breaks are left, a regional holiday moves, both are told', () => {
    expect(rowsOf(next, 'holidays')).toEqual([
      { from: { day: '2025-04-21' }, name: 'День возрождения', kind: 'Региональный праздник' },
    ]);
    expect(codes(next)).toEqual(expect.arrayContaining(['holiday-dropped 2', 'holiday-moved 3']));
  });

  test('the users’ own tabs stay behind and are named; the blueprint’s tabs are all made again', () => {
    expect(next.findings.at(-1)).toMatchObject({ code: 'own-tabs', params: { names: 'Телефоны' } });
    expect(next.tabs).toContain('documents');
    expect(next.tabs).toContain('timetable');
  });
});

describe('other years', () => {
  test('a calendar year, several years, and a year that is asked for', () => {
    const year = (text: string, target?: Parameters<typeof rolloverPlan>[1]) =>
      rolloverPlan(
        locatedWith({ year: text, planTitle: `План на ${text} год` }, { activities: [] }),
        target,
      )!;
    expect(year('2024').forms.get('requisites')!.get('year')).toBe('2025');
    expect(year('2024').forms.get('requisites')!.get('planTitle')).toBe('План на 2025 год');
    expect(year('2022-2024').forms.get('requisites')!.get('year')).toBe('2025-2027');
    const far = year('2023-2024', { kind: 'academic', first: 2026 });
    expect(far.forms.get('requisites')!.get('year')).toBe('2026-2027');
  });
});

test('own values of «Списки» come along, behind those of this version', () => {
  const next = roll(
    { year: '2023-2024' },
    { activities: [], lists: [{ sections: 'Работа с обучающимися' }, { sections: 'Наш раздел' }] },
  );
  const sections = rowsOf(next, 'lists')
    .map(({ sections: value }) => value)
    .filter(Boolean);
  expect(sections).toHaveLength(7);
  expect(sections.at(-1)).toBe('Наш раздел');
});

describe('years in texts', () => {
  const told = (texts: Parameters<typeof locatedWith>[0], title = 'А') =>
    roll({ year: '2022-2023', ...texts }, { activities: [{ title, deadline: 'май' }] }).findings.flatMap(
      ({ code, params }) => (code === 'year-in-text' ? [params.text] : []),
    );

  test('acts of the state keep their dates and are not told', () => {
    for (const goals of [
      'Приказ Минпросвещения России от 27.07.2022 № 629',
      'Во исполнение распоряжения Правительства Российской Федерации от 31 марта 2022 г. № 678-р',
      'Указ Президента РФ от 27 июня 2022 года № 401 о Годе педагога',
      'от 29.12.2022 № 642-ФЗ',
    ])
      expect([goals, told({ goals })]).toEqual([goals, []]);
  });

  test('papers and plans of the institution itself are of the old year', () => {
    expect(told({ goals: 'По приказу ДДТ от 30.08.2022 № 112-ОД' })).toHaveLength(1);
    expect(told({}, 'Отчёт за 2023 год')).toEqual(['Отчёт за 2023 год']);
    expect(told({}, 'Программа до 2030 года')).toEqual([]);
  });

  test('a plan of one month bears the next year’s month', () => {
    const year = { year: '2022-2023' };
    const title = (planTitle: string) =>
      roll({ ...year, planTitle }, { activities: [] })
        .forms.get('requisites')!
        .get('planTitle');
    expect(title('План работы на сентябрь 2022 года')).toBe('План работы на сентябрь 2023 года');
    expect(title('План на май 2023 года')).toBe('План на май 2024 года');
    expect(title('План по концепции с мая 2019 года')).toBe('План по концепции с мая 2019 года');
    expect(told({ planTitle: 'План работы на сентябрь 2022 года' })).toEqual([]);
    expect(told({ planTitle: 'Дорожная карта ГИА-11 в 2023 году' })).toHaveLength(1);
  });

  test('names that stay as typed are told, numbers of papers are not', () => {
    const { findings } = roll(
      { year: '2022-2023' },
      {
        activities: [],
        groups: [{ name: 'Робот 2022-2023' }],
        venues: [{ name: 'Музей', ground: '5/2022' }],
        participants: [{ shortName: 'СОШ № 1', phone: '2-02-2023' }],
      },
    );
    expect(findings.filter(({ code }) => code === 'year-in-text')).toMatchObject([
      { tab: 'groups', row: 2, params: { where: 'Группа', text: 'Робот 2022-2023' } },
    ]);
  });
});

test('breaks of groups are told once for all groups that have the same', () => {
  const breaks = '31.12.2023 – 08.01.2024';
  const { findings } = roll(
    { year: '2023-2024' },
    {
      activities: [],
      groups: [
        { name: 'А', breaks },
        { name: 'Б', breaks },
        { name: 'В', breaks: 'нет' },
      ],
    },
  );
  expect(findings.filter(({ code }) => code === 'group-breaks')).toMatchObject([
    { params: { days: '31.12.2024 – 08.01.2025', groups: 'А, Б' } },
  ]);
});

test('a room whose agreement has ended loses its ground, and this is told', () => {
  const { findings } = roll(
    { year: '2023-2024' },
    {
      activities: [],
      agreements: [{ kind: 'Договор', contractNumber: '7', to: '31.05.2024' }],
      venues: [{ name: 'Музей', ground: '7' }],
    },
  );
  expect(findings).toContainEqual({
    code: 'ground-ended',
    tab: 'venues',
    row: 2,
    params: { venue: 'Музей', ground: '7' },
  });
});

test('two own columns of one heading both come along; a column without a heading is told', () => {
  const next = roll(
    { year: '2023-2024' },
    { activities: [{ title: 'А', deadline: 'май', Куратор: 'Иванова' }] },
    ['Куратор', 'Куратор', ''],
  );
  const table = next.tables.find(({ tab }) => tab === 'activities')!;
  expect(table.ownHeadings).toEqual(['Куратор', 'Куратор']);
  expect(rowsOf(next, 'activities')).toMatchObject([{ 'own:Куратор': 'Иванова', 'own2:Куратор': 'Иванова' }]);
  expect(codes(next)).not.toContain('columns-left');
  const unnamed = roll({ year: '2023-2024' }, { activities: [{ title: 'А', '': 'заметка' }] }, ['']);
  expect(codes(unnamed)).toContain('columns-left');
});

test('the tab that the plan was pasted into is not missed, a tab of their own is', () => {
  const tabs = [sheet('Лист1', [['ПЛАН РАБОТЫ']], 90), sheet('Телефоны', [['Иванов']], 91)];
  const { findings } = roll(
    { year: '2023-2024' },
    { activities: [], memory: [{ key: 'carried.90', value: 'a1-11' }] },
    [],
    tabs,
  );
  expect(findings).toMatchObject([{ code: 'own-tabs', params: { names: 'Телефоны' } }]);
});

describe('years that are not the plan’s', () => {
  const titleOf = (year: string, planTitle: string) =>
    roll({ year, planTitle }, { activities: [] }).forms.get('requisites')!.get('planTitle');

  test.each([
    [
      '2022-2024',
      'Реализация Концепции до 2030 года, I этап (2022-2024 годы)',
      'Реализация Концепции до 2030 года, I этап (2025-2027 годы)',
    ],
    [
      '2023',
      'План на 2023 год по программе «Дети» на 2021-2030 годы',
      'План на 2024 год по программе «Дети» на 2021-2030 годы',
    ],
    ['2023', 'План на 2023 год (приказ от 10.01.2023 № 5)', 'План на 2024 год (приказ от 10.01.2023 № 5)'],
    [
      '2023-2024',
      'План на октябрь 2023 г. (приказ от 30 сентября 2023 г. № 5)',
      'План на октябрь 2024 г. (приказ от 30 сентября 2023 г. № 5)',
    ],
  ])('title of %s: %s', (year, title, moved) => expect(titleOf(year, title)).toBe(moved));

  test('a month of the plan in a text of an activity moves; a day in it is told', () => {
    const next = roll(
      { year: '2023-2024' },
      {
        activities: [
          { section: 'Раздел 1. Сентябрь 2023', title: 'Отчёт за январь 2024 года', deadline: 'октябрь' },
          { title: 'Конкурс (до 10 мая 2024 года)', deadline: 'май' },
          { title: 'Сбор', deadline: 'до 20.09.2023 (приказ от 05.09.2023 № 5)' },
        ],
      },
    );
    expect(rowsOf(next, 'activities').map(({ section, title }) => [section, title])).toEqual([
      ['Раздел 1. Сентябрь 2024', 'Отчёт за январь 2025 года'],
      [undefined, 'Конкурс (до 10 мая 2024 года)'],
      [undefined, 'Сбор'],
    ]);
    expect(codes(next)).toEqual(['year-in-text 3', 'year-in-text 4']);
  });

  test('an anniversary is another one next year; the age of children is not', () => {
    const next = roll(
      { year: '2023-2024' },
      {
        activities: [
          { title: 'Концерт к 80-летию Победы', deadline: 'май' },
          { title: 'Кружок для 12-летних', deadline: 'май' },
        ],
      },
    );
    expect(codes(next)).toEqual(['jubilee 2']);
  });
});

test('in own columns numbers and days stay numbers and days; a day of the old year is told', () => {
  const next = roll(
    { year: '2023-2024' },
    {
      activities: [
        { title: 'Смотр', deadline: 'май', Смета: 1500.5, Отчёт: '@2024-05-20' },
        { title: 'Слёт', deadline: 'июнь', Смета: '50 %', Отчёт: '20.05.2022' },
      ],
    },
    ['Смета', 'Отчёт'],
  );
  expect(rowsOf(next, 'activities')).toMatchObject([
    { 'own:Смета': 1500.5, 'own:Отчёт': { day: '2024-05-20' } },
    { 'own:Смета': '50 %', 'own:Отчёт': '20.05.2022' },
  ]);
  expect(codes(next)).toEqual(['year-in-text 2']);
  const { rows } = nextBook(next, '2024-08-20' as IsoDate, WORDS.ru).sheets.find(
    ({ name }) => name === 'Мероприятия',
  )!;
  const at = rows[0]!.findIndex((cell) => cell?.value === 'Смета');
  expect(rows[1]!.slice(at, at + 2)).toMatchObject([
    { value: 1500.5, format: 'General' },
    { value: 45432, format: 'dd.mm.yyyy' },
  ]);
});

test('a plan of a calendar year tells of the report on the year before and of the plan for the next', () => {
  const next = roll(
    { year: '2024' },
    {
      activities: [
        { title: 'Отчёт за 2023 год', deadline: 'январь' },
        { title: 'План на 2025 год', deadline: 'декабрь' },
        { title: 'Программа до 2025 года', deadline: 'декабрь' },
      ],
    },
  );
  expect(codes(next)).toEqual(['year-in-text 2', 'year-in-text 3']);
});

test('the numbers of a long plan are no years', () => {
  const { findings } = roll(
    { year: '2026-2027' },
    { activities: [{ number: '2027', title: 'Слёт', deadline: 'май', after: '2026' }] },
  );
  expect(findings).toEqual([]);
});
