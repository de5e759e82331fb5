import { describe, expect, test } from 'vitest';
import type { ReportPeriod } from '../../../../src/plan/papers/index.ts';
import { filledPlan } from '../../../support/filledPlan.ts';
import { lines, type PlanData, planOf } from '../../../support/plan.ts';
import { blocksOf, cellsOf, kindOf, paper, tablesOf, textsOf } from '../papers.ts';

type Cells = Readonly<Record<string, string | number>>;

const report = (data: PlanData, period: ReportPeriod = 'first') => paper('report', planOf(data), period);
const rowsOf = (data: PlanData, period?: ReportPeriod) =>
  tablesOf(report(data, period).model)[0]!.rows.map(cellsOf);
const totalsOf = (data: PlanData, period?: ReportPeriod) =>
  (tablesOf(report(data, period).model)[1]?.rows ?? []).map((row) => cellsOf(row).join(': '));
const titlesIn = (period: ReportPeriod, ...activities: Cells[]) => {
  const plan = planOf({ year: '2025-2026', activities });
  const [planned] = kindOf('report').plannedPapers(plan, { period });
  return planned ? tablesOf(planned.compose().model)[0]!.rows.map((row) => cellsOf(row)[1]) : [];
};

describe('the report', () => {
  test.each([
    ['2025-2026', 'first', 'за первое полугодие 2025-2026 учебного года'],
    ['2025-2026', 'second', 'за второе полугодие 2025-2026 учебного года'],
    ['2025/26', 'year', 'за 2025-2026 учебный год'],
    ['2025', 'first', 'за первое полугодие 2025 года'],
    ['2025', 'second', 'за второе полугодие 2025 года'],
    ['2025', 'year', 'за 2025 год'],
    ['2022-2024', 'first', 'за первое полугодие 2022 года'],
    ['2022-2024', 'second', 'за период с 01.07.2022 по 31.12.2024'],
    ['2022-2024', 'year', 'за 2022-2024 годы'],
  ] as const)('of %s for %s is headed «… %s»', (year, period, words) => {
    const { model } = report({ year, activities: [{ title: 'Выставка' }] }, period);
    expect(model.title).toBe(`Отчёт о выполнении плана сетевого взаимодействия ${words}`);
  });

  test('of a plan without a year names no period', () => {
    const { model } = report({ year: '', activities: [{ title: 'Выставка', deadline: 'май' }] });
    expect(model.title).toBe('Отчёт о выполнении плана сетевого взаимодействия');
  });

  test('goes to the founder, when the sheet names one', () => {
    const activities = [{ title: 'Выставка' }];
    const columns = (founder: string) =>
      blocksOf(report({ requisites: { founder }, activities }).model).flatMap((block) =>
        block.kind === 'columns' ? [block.columns] : [],
      );
    expect(columns('Управление образования')).toEqual([[[], ['Управление образования']]]);
    expect(columns('')).toEqual([]);
  });

  test('has the columns of the field, under the sections of the plan', () => {
    const activities = [
      {
        section: 'Организационная деятельность',
        number: '1.',
        title: 'Приказ',
        deadline: 'август',
        executors: 'Директор',
      },
      {
        section: 'Организационная деятельность',
        number: '2.',
        title: 'Группы',
        deadline: 'сентябрь',
        executors: 'Методист',
      },
      {
        section: 'Работа с обучающимися',
        number: '1.',
        title: 'Турнир',
        deadline: 'декабрь',
        executors: 'Методист',
      },
    ];
    expect(tablesOf(report({ year: '2025-2026', activities }).model)[0]!.header).toEqual([
      '№',
      'Мероприятие',
      'Срок',
      'Исполнители',
      'Отметка о выполнении',
      'Причина невыполнения',
    ]);
    expect(rowsOf({ year: '2025-2026', activities })).toEqual([
      ['§ Организационная деятельность'],
      ['1.', 'Приказ', 'август', 'Директор', '', ''],
      ['2.', 'Группы', 'сентябрь', 'Методист', '', ''],
      ['§ Работа с обучающимися'],
      ['1.', 'Турнир', 'декабрь', 'Методист', '', ''],
    ]);
  });

  test('numbers the activities of a plan that has no numbers', () => {
    expect(rowsOf({ activities: [{ title: 'Раз' }, { title: 'Два' }] }).map(([number]) => number)).toEqual([
      '1',
      '2',
    ]);
  });

  test('tells the typed mark, else the status; the reason is what the sheet holds, or a cell to write in', () => {
    const activities = [
      {
        title: 'Приказ',
        status: 'Выполнено',
        completion: 'выполнено 18.09.2025, приказ № 121-ОД',
        actualCount: 40,
      },
      { title: 'Группы', status: 'Выполнено частично' },
      { title: 'Договоры', status: 'Выполнено частично', completion: 'подписан 1 из 2' },
      { title: 'Турнир', status: 'Перенесено', postponedTo: 'ноябрь' },
      { title: 'Смотр', status: 'Перенесено', completion: 'ждём зал' },
      { title: 'Концерт', status: 'Отменено', completion: 'карантин, приказ № 150-ОД' },
      { title: 'Поход', status: 'Отменено' },
      { title: 'Выставка', status: 'Не начато', internalNote: 'директор против' },
      { title: 'Беседа' },
    ];
    expect(rowsOf({ activities }).map((cells) => cells.slice(4))).toEqual([
      ['выполнено 18.09.2025, приказ № 121-ОД', '40', ''],
      ['Выполнено частично', '', ''],
      ['Выполнено частично: подписан 1 из 2', '', ''],
      ['Перенесено', '', 'Перенесено на срок: ноябрь'],
      ['ждём зал', '', 'Перенесено'],
      ['Отменено', '', 'карантин, приказ № 150-ОД'],
      ['Отменено', '', ''],
      ['Не начато', '', ''],
      ['', '', ''],
    ]);
    expect(textsOf(report({ activities }).model).join('\n')).not.toContain('директор против');
  });

  test('is part of the package once anything is marked', () => {
    const inPackage = (activity: Cells) =>
      kindOf('report').inPackage(
        planOf({
          activities: [
            { title: 'Выставка', deadline: 'май' },
            { title: 'Беседа', ...activity },
          ],
        }),
      );
    expect(inPackage({})).toBe(false);
    expect(inPackage({ status: 'В работе' })).toBe(true);
    expect(inPackage({ completion: 'проведено 12.12' })).toBe(true);
  });
});

describe('an activity belongs to the period', () => {
  test.each([
    ['декабрь', 'first'],
    ['31 декабря 2025', 'first'],
    ['до 15 октября', 'first'],
    ['1 января 2026', 'second'],
    ['до 29 мая 2026 г.', 'second'],
    ['с 5 апреля 2026', 'second'],
    ['июнь 2026', 'second'],
    // Nothing falls out of all reports, wherever its date lies.
    ['май 2025', 'first'],
    ['15.09.2026', 'second'],
    ['декабрь-январь', 'first second'],
    ['с 20.12.2025 по 15.01.2026', 'first second'],
    ['с 1 октября 2025', 'first second'],
    ['октябрь, март', 'first second'],
    ['ежемесячно', 'first second'],
    ['в течение года', 'first second'],
    ['по отдельному графику', 'first second'],
    ['', 'first second'],
  ])('«%s»: %s', (deadline, periods) => {
    const activity = { title: 'Выставка', deadline };
    const found = (['first', 'second'] as const).filter((period) => titlesIn(period, activity).length > 0);
    expect(found.join(' ')).toBe(periods);
    expect(titlesIn('year', activity)).toEqual(['Выставка']);
  });

  test('of its new deadline, and stays in that of the old one as not done', () => {
    const moved = { title: 'Турнир', deadline: 'ноябрь', status: 'Перенесено', postponedTo: 'февраль' };
    expect(titlesIn('first', moved)).toEqual(['Турнир']);
    expect(titlesIn('second', moved)).toEqual(['Турнир']);
    expect(titlesIn('second', { ...moved, status: 'Выполнено' })).toEqual(['Турнир']);
    expect(titlesIn('second', { ...moved, postponedTo: 'декабрь' })).toEqual([]);
    expect(titlesIn('second', { ...moved, postponedTo: '' })).toEqual([]);
  });

  test('also when it was cancelled', () => {
    const cancelled = { title: 'Турнир', deadline: 'ноябрь', status: 'Отменено' };
    expect(titlesIn('first', cancelled)).toEqual(['Турнир']);
    expect(titlesIn('second', cancelled)).toEqual([]);
  });

  test('of a calendar year: January to June, July to December', () => {
    const data = { year: '2025', activities: lines('1|Зима|февраль', '2|Лето|июнь-июль', '3|Осень|октябрь') };
    const titles = (period: ReportPeriod) => rowsOf(data, period).map((cells) => cells[1]);
    expect(titles('first')).toEqual(['Зима', 'Лето']);
    expect(titles('second')).toEqual(['Лето', 'Осень']);
  });

  test('without any in the period there is no report', () => {
    expect(titlesIn('second', { title: 'Турнир', deadline: 'ноябрь' })).toEqual([]);
  });
});

describe('the network in numbers', () => {
  const areas = [
    'в том числе по направленностям',
    'Техническая: 15',
    'Физкультурно-спортивная: 15',
    'Туристско-краеведческая: 15',
  ];
  const network = ['Сетевых программ: 2', 'Сетевых групп: 3', 'Детей в сетевых группах: 45'];

  test('at the end of the first half-year', () => {
    expect(totalsOf(filledPlan, 'first')).toEqual([
      'Партнёров: 3',
      'Действующих договоров и соглашений на 31.12.2025: 3',
      ...network,
      `§ ${areas[0]}`,
      ...areas.slice(1),
    ]);
  });

  test('at the end of the year, with the contracts that ended in it', () => {
    expect(totalsOf(filledPlan, 'year').slice(0, 3)).toEqual([
      'Партнёров: 3',
      'Договоров и соглашений, действовавших в отчётном периоде: 3',
      'Действующих договоров и соглашений на 31.08.2026: 1',
    ]);
  });

  const tabs = (tabs: PlanData['tabs']): PlanData => ({
    year: '2025-2026',
    activities: [{ title: 'Выставка' }],
    tabs: tabs!,
  });

  test('leaves out what the sheet does not say', () => {
    expect(totalsOf(tabs({}))).toEqual([]);
    expect(totalsOf(tabs({ agreements: [{ parties: 'Музей' }], groups: [{ name: 'Р-1' }] }))).toEqual([
      'Сетевых групп: 1',
    ]);
    expect(totalsOf(tabs({ agreements: [{ parties: 'Музей', status: 'Проект' }] }))).toEqual([
      'Действующих договоров и соглашений на 31.12.2025: 0',
    ]);
  });

  test('does not count an addition, a contract that is over or not begun, us, a closed group', () => {
    const signed = { parties: 'Музей', status: 'Подписан', kind: 'Соглашение о сотрудничестве' };
    const data = tabs({
      participants: [{ shortName: 'ДДТ', us: 'Да' }, { shortName: 'Музей' }, { shortName: 'Музей' }, {}],
      agreements: [
        { ...signed, from: '01.09.2025' },
        { ...signed, kind: 'Дополнительное соглашение', from: '01.09.2025' },
        { ...signed, from: '01.09.2024', to: '31.05.2025' },
        { ...signed, from: '01.09.2024', to: '31.05.2025', renewal: 'Автоматически' },
        { ...signed, from: '01.02.2026' },
        { ...signed, status: 'Расторгнут' },
      ],
      groups: [
        { name: 'Р-1', places: 10, enrolled: 8 },
        { name: 'Р-2', places: 10, status: 'Закрыта' },
        { name: 'Р-3', places: 10, firstLesson: '15.01.2026' },
      ],
    });
    expect(totalsOf(data, 'first')).toEqual([
      'Партнёров: 1',
      'Действующих договоров и соглашений на 31.12.2025: 2',
      'Сетевых групп: 1',
      'Детей в сетевых группах: 8',
    ]);
  });

  test('says where places stand for children, and which have no направленность', () => {
    const services = [{ programme: 'Роботы', focusArea: 'Техническая' }];
    const both = [
      { name: 'Р-1', programme: 'Роботы', places: 10, enrolled: 8 },
      { name: 'Х-1', programme: 'Хор', places: 12 },
    ];
    expect(totalsOf(tabs({ services, groups: both })).slice(-4)).toEqual([
      'Детей в сетевых группах (где не указано зачисление – мест по плану): 20',
      '§ в том числе по направленностям',
      'Техническая: 8',
      'направленность не указана: 12',
    ]);
    expect(totalsOf(tabs({ groups: [both[1]!] })).slice(-1)).toEqual([
      'Детей в сетевых группах (мест по плану): 12',
    ]);
  });
});
