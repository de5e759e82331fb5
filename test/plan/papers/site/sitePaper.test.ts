import { describe, expect, test } from 'vitest';
import { composePlan } from '../../../../src/plan/document/composePlan.ts';
import { withoutContacts } from '../../../../src/plan/model/contactData.ts';
import { BLUEPRINT } from '../../../../src/plan/tabs/blueprint.ts';
import { filledPlan } from '../../../support/filledPlan.ts';
import { type PlanData, planOf } from '../../../support/plan.ts';
import { cellsOf, paper, tablesOf, textsOf } from '../papers.ts';

const PHONE = '8 (918) 765-43-21';
const EMAIL = 'ddt@mail.ru';
const SUM = '98 765 руб.';

const siteOf = (data: PlanData) => paper('site', planOf(data)).model;
const headingsOf = (data: PlanData) =>
  siteOf(data).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [String(block.text)] : [])),
  );

/** The filled plan with the secrets behind the text of every text cell of every tab and form. */
function planted(settings: PlanData['settings']): PlanData {
  const secret = (text: string) => `${text} (тел. ${PHONE}, ${EMAIL}, ${SUM})`;
  const humanTexts = (key: string) => {
    const spec = BLUEPRINT.find((tab) => tab.key === key)!;
    if (spec.kind !== 'table') throw new Error(key);
    return spec.columns.filter(({ owner, format, list }) => owner === 'human' && format === 'text' && !list);
  };
  const rowsOf = (key: string, rows: readonly Readonly<Record<string, string | number>>[]) =>
    rows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        humanTexts(key).map((column) => [column.key, secret(String(row[column.key] ?? ''))]),
      ),
    }));
  const requisites = BLUEPRINT.find(({ key }) => key === 'requisites')!;
  const fields = requisites.kind === 'form' ? requisites.groups.flatMap((group) => [...group.fields]) : [];
  const typed: Readonly<Record<string, string | undefined>> = filledPlan.requisites;
  return {
    ...filledPlan,
    activities: rowsOf('activities', filledPlan.activities),
    requisites: Object.fromEntries(
      fields
        .filter(({ list, format }) => !list && format === 'text')
        .map(({ key }) => [key, key === 'year' ? filledPlan.year : secret(typed[key] ?? '')]),
    ),
    settings: settings!,
    tabs: Object.fromEntries(Object.entries(filledPlan.tabs).map(([key, rows]) => [key, rowsOf(key, rows)])),
  };
}

describe('the copy for the site', () => {
  const everything = {
    printContacts: 'Да',
    partSchedule: 'Отдельным приложением',
    printedColumns: BLUEPRINT.flatMap((tab) =>
      tab.key === 'activities' && tab.kind === 'table' ? tab.columns.map(({ heading }) => heading) : [],
    ).join('; '),
    printedHeadings: '',
  };

  test('tells no phone, no e-mail and no sum, wherever they stand', () => {
    const data = planted(everything);
    const inPlan = textsOf(composePlan(planOf(data)));
    const onSite = textsOf(siteOf(data));
    for (const secret of ['765-43-21', EMAIL, '98 765']) {
      expect(inPlan.filter((text) => text.includes(secret)).length, secret).toBeGreaterThan(50);
      expect(onSite.filter((text) => text.includes(secret))).toEqual([]);
    }
    expect(onSite.filter((text) => text.includes('(тел. …, …, … руб.)')).length).toBeGreaterThan(50);
  });

  test.each([
    ['взнос 300 р., 15000р и 15 тыс. р.', 'взнос … р., … р и … тыс. р.'],
    ['10 000,00 RUB', '… RUB'],
    ['занятия 2 р. в неделю, 3 раза, 5 рабочих дней', 'занятия 2 р. в неделю, 3 раза, 5 рабочих дней'],
  ])('money in prose: «%s»', (title, expected) => {
    expect(textsOf(siteOf({ activities: [{ title }] }))).toContain(expected);
  });

  test('prints neither contacts nor the executor, whatever the plan does', () => {
    const data = { ...filledPlan, settings: { printContacts: 'Да' } };
    expect(textsOf(composePlan(planOf(data))).join('\n')).toContain('Контакты');
    const texts = textsOf(siteOf(data)).join('\n');
    for (const word of ['Контакты', '123-45-67', '632-15-43']) expect(texts).not.toContain(word);
  });

  test('leaves out columns that are internal, and the users’ own of money and contacts', () => {
    const columns = [
      'Мероприятие',
      'Внутреннее примечание',
      'После чего (№)',
      'Замечания',
      'Место проведения',
      'Стоимость, руб.',
      'Источник финансирования',
      'Телефон для справок',
      'Сценарий',
    ];
    const settings = { printedColumns: columns.join('; '), printedHeadings: columns.join('; ') };
    expect(tablesOf(siteOf({ ...filledPlan, settings }))[0]!.header).toEqual([
      'Мероприятие',
      'Место проведения',
      'Сценарий',
    ]);
    const secretOnly = { printedColumns: 'Внутреннее примечание', printedHeadings: 'Наше; или ваше' };
    expect(tablesOf(siteOf({ ...filledPlan, settings: secretOnly }))[0]!.header).toEqual(['Мероприятие']);
  });

  test('has no estimate; the other appendices keep the numbers of the approved plan', () => {
    const settings = { partSchedule: 'Отдельным приложением' };
    const headings = headingsOf({ ...filledPlan, settings });
    expect(headings).not.toContain('Приложение 8. Смета расходов на организацию сетевого взаимодействия');
    expect(headings).toContain('Приложение 7. Расписание занятий сетевых групп');
    expect(headings).toContain('Приложение 9. Сетевой график мероприятий');
    const within = headingsOf({ ...filledPlan, settings: { partBudget: 'В составе плана' } });
    expect(within.join('\n')).not.toContain('Смета');
  });

  test('is the plan, but for what it leaves out', () => {
    const data = { ...filledPlan, requisites: { ...filledPlan.requisites, executorContact: '' } };
    const without = { ...data, tabs: { ...data.tabs, budget: [], venues: [] } };
    const { title, parts } = siteOf(without);
    const plan = composePlan(planOf(without));
    expect(title).toBe(
      'План по организации сетевого взаимодействия на 2025-2026 учебный год (копия для сайта)',
    );
    const printed = (all: typeof parts) =>
      all.filter(({ blocks }) => blocks.length > 0).map(({ blocks }) => blocks);
    expect(printed(parts)).toEqual(printed(plan.parts));
  });
});

describe('the places on the site', () => {
  const HEADING =
    'Места осуществления образовательной деятельности при использовании сетевой формы реализации образовательных программ';
  const placesOf = (data: PlanData) => {
    const { blocks } = siteOf(data).parts.find(({ name }) => name === 'места')!;
    return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(cellsOf) : []));
  };

  test('are those of programmes in network form', () => {
    expect(headingsOf(filledPlan).at(-1)).toBe(HEADING);
    expect(placesOf(filledPlan)).toEqual([
      ['1', 'ул. Ленина, 5', 'СОШ № 1, каб. 12', 'МБОУ СОШ № 1', 'Робототехника'],
      ['2', 'ул. Фадеева, 148', 'ДДТ, каб. 3', 'МБУ ДО ДДТ', 'Шахматы'],
    ]);
  });

  test('are found by group, timetable and service; without an address or a use there is no place', () => {
    const data: PlanData = {
      activities: [{ title: 'Выставка' }],
      tabs: {
        venues: ['Зал', 'Цех', 'Сад', 'Двор', 'Парк'].map((name) => ({
          name,
          address: name === 'Парк' ? '' : `ул. ${name}`,
        })),
        groups: [
          { name: 'Р-1', programme: 'Роботы', venue: 'Зал' },
          { name: 'Р-2', venue: 'Парк' },
          { name: 'Р-3', venue: 'Двор', status: 'Закрыта' },
        ],
        timetable: [{ group: 'Р-1', venue: 'Цех' }],
        services: [{ programme: 'Экология', venue: 'Сад' }],
      },
    };
    expect(placesOf(data)).toEqual([
      ['1', 'ул. Зал', 'Зал', 'Роботы'],
      ['2', 'ул. Цех', 'Цех', 'Роботы'],
      ['3', 'ул. Сад', 'Сад', 'Экология'],
    ]);
    expect(headingsOf({ ...data, tabs: {} })).toEqual([]);
  });
});

describe('contacts in a text', () => {
  test.each([
    ['+7 (918) 123-45-67', '…'],
    ['+79181234567', '…'],
    ['8-918-123-45-67', '…'],
    ['8 86163 21-5-43', '…'],
    ['(861) 632-15-43', '…'],
    ['7 (918) 123-45-67', '…'],
    ['Петрова А.С., 8 (861) 632-15-43', 'Петрова А.С., …'],
    ['Справки по телефону 21-5-43.', 'Справки по телефону ….'],
    ['8 918 123 45 67, 8 918 765 43 21', '…, …'],
    ['Почта: ivanova.i-i@school-1.kuban.ru, сайт школы', 'Почта: …, сайт школы'],
    ['почта@школа.рф', '…'],
    ['8.918.123.45.67', '…'],
    ['8–918–123–45–67', '…'],
    ['9181234567', '…'],
    ['Иванов 918-123-45-67, (86163)2-15-43', 'Иванов …, …'],
    ['т.2-15-43', 'т.…'],
    ['сот. 21543', 'сот. …'],
    ['WhatsApp 9181234567', 'WhatsApp …'],
    ['ddt @ mail.ru', '…'],
    ['ИНН 9201234567, счёт № 9181234567', 'ИНН 9201234567, счёт № 9181234567'],
    ['с 8.09.2025 по 12.10.2025, 01.09.2025–31.05.2026', 'с 8.09.2025 по 12.10.2025, 01.09.2025–31.05.2026'],
    ['т. 5, с. 12-15', 'т. 5, с. 12-15'],
    ['8 классы, 2025-2026', '8 классы, 2025-2026'],
    ['5-8 классы, 2025-2026 учебный год', '5-8 классы, 2025-2026 учебный год'],
    ['ОГРН 1022300000117, ИНН 2300000118', 'ОГРН 1022300000117, ИНН 2300000118'],
    ['15.00–15.45, 15.55–16.40', '15.00–15.45, 15.55–16.40'],
    ['группа (2025) и 12 детей', 'группа (2025) и 12 детей'],
    ['@ мы в сети', '@ мы в сети'],
  ])('«%s» → «%s»', (text, expected) => {
    expect(withoutContacts(text, '…')).toBe(expected);
  });
});
