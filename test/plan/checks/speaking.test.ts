import { describe, expect, test } from 'vitest';
import type { CheckCode } from '../../../src/plan/checks/index.ts';
import { filledPlan } from '../../support/filledPlan.ts';
import { codesOf, findingsOf, lines, type PlanData } from '../../support/plan.ts';
import { cells, plant } from './planted.ts';

/** Code and severity of what is found, in the order of the checks. */
const heard = (data: PlanData, today: string): string[] =>
  findingsOf(data, today).map(({ code, severity }) => `${code} ${severity}`);

describe('August, when everything is still empty', () => {
  const basic = { participants: [], groups: [], budget: [], findings: [] };
  test.each(['2025-08-01', '2025-08-25', '2025-09-20'])('an empty workbook says nothing on %s', (today) => {
    expect(codesOf({ year: '2025-2026', tabs: basic }, today)).toEqual([]);
  });

  test('names alone are a beginning', () => {
    const { participants, groups, services, agreements, venues, budget } = filledPlan.tabs;
    const tabs = {
      participants: participants.map(({ shortName }) => ({ shortName })),
      groups: groups.map(({ name, programme }) => ({ name, programme })),
      services: services.map(({ programme }) => ({ programme, networkForm: 'Да' })),
      agreements: agreements.map(({ kind }) => ({ kind, status: 'Проект' })),
      venues: venues.map(({ name }) => ({ name })),
      budget: budget.map(({ item }) => ({ item, planned: 1000 })),
    };
    const data = { year: '2025-2026', activities: lines('1. | Формирование групп | Сентябрь'), tabs };
    expect(codesOf(data, '2025-08-25')).toEqual([]);
  });

  test('a plan whose contracts are drafts is silent until a week before the first lesson', () => {
    const drafts = plant(({ tabs, requisites }) => {
      Object.assign(requisites, { orderDate: '', minutesDate: '' });
      for (const agreement of tabs.agreements!) Object.assign(agreement, { status: 'Проект', signedOn: '' });
      for (const venue of tabs.venues!) Object.assign(venue, { ground: '', inLicence: '' });
      for (const organisation of tabs.participants!) {
        Object.assign(organisation, {
          licenceNumber: '',
          licenceDate: '',
          approval: 'Не направлено',
          sentOn: '',
        });
      }
      for (const line of tabs.budget!) Object.assign(line, { source: '', actual: '' });
      for (const group of tabs.groups!) Object.assign(group, { enrolled: '', status: 'Планируется' });
    });
    expect(
      codesOf({ ...drafts, requisites: { ...drafts.requisites, approval: 'Без грифа' } }, '2025-08-20'),
    ).toEqual([]);
  });
});

describe('missing is not wrong until it is needed', () => {
  // The first lesson of «Робот-1» is on 16.09.2025.
  const ladder: [string, CheckCode, PlanData, string, string][] = [
    [
      'L1',
      'network-agreement-missing',
      cells('services', 2, { provider: 'Краеведческий музей' }),
      'warning',
      'error',
    ],
    [
      'L3',
      'licence-missing',
      cells('participants', 1, { licenceNumber: '', licenceDate: '' }),
      'warning',
      'error',
    ],
    [
      'L4',
      'agreement-unsigned',
      cells('agreements', 0, { status: 'На подписи', signedOn: '' }),
      'warning',
      'error',
    ],
    ['L5', 'agreement-term', cells('agreements', 0, { to: '31.12.2025' }), 'warning', 'error'],
    ['an address', 'venue-address', cells('venues', 0, { address: '' }), 'note', 'note'],
    ['a licence of a venue', 'venue-licence', cells('venues', 0, { inLicence: '' }), 'warning', 'warning'],
  ];
  test.each(ladder)('%s', (_name, code, data, before, from) => {
    expect(heard(data, '2025-09-08')).toEqual([]);
    expect(heard(data, '2025-09-09')).toEqual([`${code} ${before}`]);
    expect(heard(data, '2025-09-15')).toEqual([`${code} ${before}`]);
    expect(heard(data, '2025-09-16')).toEqual([`${code} ${from}`]);
    expect(heard(data, '2026-09-01')).toEqual(['year-over note']);
  });

  test('a group without dates that meets already needs its contract now', () => {
    const data = plant(({ tabs, requisites }) => {
      Object.assign(requisites, { lessonsFrom: '', lessonsTo: '' });
      for (const group of tabs.groups!) Object.assign(group, { firstLesson: '', lastLesson: '' });
      tabs.agreements![0]!.status = 'На подписи';
    });
    expect(heard(data, '2025-08-20')).toEqual(['agreement-unsigned error']);
  });

  test('a closed group needs nothing', () => {
    const data = plant(({ tabs }) => {
      tabs.groups![0]!.status = 'Закрыта';
      tabs.agreements![0]!.status = 'Проект';
    });
    expect(codesOf(data, '2025-10-01')).not.toContain('agreement-unsigned');
  });

  test('who gives only resources needs no licence', () => {
    expect(codesOf(cells('participants', 2, { licenceNumber: '' }), '2025-10-01')).toEqual([]);
  });

  test('a signed addition extends the contract', () => {
    const data = plant(({ tabs }) => {
      tabs.agreements![0]!.to = '31.12.2025';
      const addition = { kind: 'Дополнительное соглашение', contractNumber: '7/1', signedOn: '20.12.2025' };
      tabs.agreements!.push({ ...addition, relatesTo: '7', to: '31.05.2026', status: 'Подписан' });
    });
    expect(codesOf(data, '2025-10-01')).toEqual([]);
  });

  test('a contract that renews itself has no end', () => {
    expect(
      codesOf(cells('agreements', 0, { to: '31.12.2025', renewal: 'Автоматически' }), '2025-10-01'),
    ).toEqual([]);
  });

  test('the next contract with the same partner takes over', () => {
    const data = plant(({ tabs }) => {
      const [first] = tabs.agreements!;
      first!.to = '31.12.2025';
      tabs.agreements!.push({
        ...first!,
        contractNumber: '12',
        signedOn: '20.12.2025',
        from: '01.01.2026',
        to: '31.05.2026',
      });
    });
    expect(codesOf(data, '2025-10-01')).toEqual([]);
  });

  test('who is ours is asked for once somebody has to be told from us', () => {
    const nobody = cells('participants', 0, { us: '' });
    expect(codesOf(nobody, '2025-10-01')).toContain('us-missing');
    const names = filledPlan.tabs.participants.map(({ shortName }) => ({ shortName }));
    expect(codesOf({ year: '2025-2026', tabs: { participants: names } }, '2025-10-01')).toEqual([]);
  });

  test('money needs a source when the plan is approved, or when it is spent', () => {
    const data = plant(({ requisites, tabs }) => {
      Object.assign(requisites, { orderDate: '', minutesDate: '', approval: 'Без грифа' });
      tabs.budget![0]!.source = '';
    });
    expect(codesOf(data, '2025-08-20')).toEqual([]);
    expect(codesOf(data, '2025-09-10')).toEqual(['budget-source']);
  });

  test('half of the partners are not linked yet: nobody is idle', () => {
    const data = plant(({ tabs }) => {
      for (const number of [11, 12, 13, 14]) tabs.participants!.push({ shortName: `МБОУ СОШ № ${number}` });
    });
    expect(codesOf(data, '2025-10-01')).toEqual([]);
  });
});

describe('the law is data that can be switched off', () => {
  test.each([
    ['L4', cells('agreements', 0, { status: 'На подписи', signedOn: '' })],
    ['L8', cells('services', 3, { focusArea: 'Спортивная' })],
    ['L13', cells('participants', 0, { inn: '2340018183' })],
    ['L14', plant(({ requisites }) => Object.assign(requisites, { legalGrounds: 'СанПиН 2.4.4.3172-14' }))],
    ['personalData', cells('activities', 3, { executors: 'Методист, 8 (918) 123-45-67' })],
  ])('%s', (id, data) => {
    expect(codesOf(data, '2025-10-01')).toHaveLength(1);
    const settings = { ...data.settings, [`check.${id}`]: 'Выкл' };
    expect(codesOf({ ...data, settings }, '2025-10-01')).toEqual([]);
  });

  test('what nobody has compared with the act is a warning at most', () => {
    expect(heard(cells('groups', 0, { enrolledAt: 'МБОУ СОШ № 1' }), '2025-10-01')).toEqual([
      'group-base warning',
    ]);
  });

  test('the pair КВР – КОСГУ is off until somebody wants it', () => {
    const data = cells('budget', 1, { kosgu: '211' });
    expect(codesOf(data, '2025-10-01')).toEqual([]);
    const settings = { 'check.kvrKosgu': 'Вкл' };
    expect(codesOf({ ...data, settings }, '2025-10-01')).toEqual(['kvr-kosgu']);
    expect(codesOf({ ...filledPlan, settings }, '2025-10-01')).toEqual([]);
  });

  test('so is the closing activity', () => {
    const data = cells('activities', 7, { title: 'Праздник', result: '' });
    expect(codesOf(data, '2025-10-01')).toEqual([]);
    expect(codesOf({ ...data, settings: { 'check.closing': 'Вкл' } }, '2025-10-01')).toEqual(['no-closing']);
  });
});

describe('many defects of one kind are one finding', () => {
  test('unsigned contracts, wrong hours, unknown names', () => {
    const data = plant(({ tabs, activities }) => {
      for (let number = 0; number < 30; number++) {
        tabs.groups!.push({
          ...tabs.groups![2]!,
          name: `Край-${number + 2}`,
          programmeHours: 40,
          fundingSource: '',
        });
        tabs.timetable!.push({ group: `Неизвестная-${number}` });
        activities.push({
          number: String(number + 9),
          title: 'Встреча',
          deadline: 'май',
          executors: 'Методист',
          organisations: 'Школа',
        });
      }
    });
    expect(codesOf(data, '2025-10-01').sort()).toEqual([
      'group-hours',
      'reference-broken',
      'reference-broken',
    ]);
  });
});

test('a plan of the last decade may cite the acts of its time', () => {
  const requisites = { legalGrounds: 'приказ Минпросвещения от 09.11.2018 № 196' };
  const activities = lines('1. | Встреча | Сентябрь');
  expect(codesOf({ year: '2019-2020', activities, requisites }, '2019-10-01')).toEqual([]);
  expect(codesOf({ year: '2025-2026', activities, requisites }, '2025-10-01')).toEqual(['repealed-act']);
});

describe('the plan of 2023-2024 that the project began with', () => {
  const activities = lines(
    '1. | Формирование участников сетевого взаимодействия | Сентябрь | Рабочая группа',
    '2. | Подготовка набора соглашений, договоров, положений | Сентябрь-октябрь | Директор Заместители директора',
    '3. | Подготовка пакета сетевых образовательных услуг | Сентябрь-октябрь | Рабочая группа',
    '4. | Формирование групп обучающихся | Сентябрь | Заместитель директора по УВР',
    '5. | Подготовка бюджета, сетевого графика и расписания | Сентябрь-октябрь | Рабочая группа',
  );
  const data = {
    year: '2023-2024',
    activities,
    tabs: { participants: [], groups: [], budget: [], findings: [] },
  };

  test('is over, and names two executors without a separator', () => {
    expect(codesOf(data, '2026-11-22')).toEqual(['year-over', 'executors-glued']);
  });
  test('while it ran nothing else was wrong with it', () => {
    expect(codesOf(data, '2023-10-02')).toEqual(['executors-glued']);
  });
  test('its groups are formed before the agreements they rest on, once somebody says that they do', () => {
    const linked = activities.map((row, index) => (index === 3 ? { ...row, after: '2' } : row));
    expect(codesOf({ ...data, activities: linked }, '2023-10-02')).toEqual([
      'executors-glued',
      'order-doubtful',
    ]);
  });
});
