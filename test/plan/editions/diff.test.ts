import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesTable } from '../../../src/plan/editions/changesTable.ts';
import { diffEditions, diffPlans, isSame, type PlanDiff } from '../../../src/plan/editions/diffPlans.ts';
import { editionOf, sheetRowOf } from '../../../src/plan/editions/edition.ts';
import { risingIndices } from '../../../src/plan/editions/risingIndices.ts';
import { lines, type PlanData, planOf } from '../../support/plan.ts';

const PLAN = lines(
  '1. | Формирование участников | Сентябрь | Рабочая группа',
  '2. | Подготовка договоров | Сентябрь-октябрь | Директор',
  '3. | Пакет услуг | Сентябрь-октябрь | Рабочая группа',
  '4. | Формирование групп | Сентябрь | Методист',
);

const diff = (before: PlanData, after: PlanData): PlanDiff => diffPlans(planOf(before), planOf(after));
const rows = (before: readonly object[], after: readonly object[]) =>
  diff({ activities: before as typeof PLAN }, { activities: after as typeof PLAN }).rows;

/** A change in one line. */
const short = (change: PlanDiff['rows'][number]): string => {
  if (change.kind === 'added') return `+ ${change.after.number}`;
  if (change.kind === 'removed') return `- ${change.before.number}`;
  const fields = change.fields.map(({ key, before, after }) => `${key}: ${before} > ${after}`);
  return [`~ ${change.after.number}`, ...fields, ...(change.moved ? ['moved'] : [])].join(', ');
};
const shorts = (before: readonly object[], after: readonly object[]) => rows(before, after).map(short);

describe('rows', () => {
  test('the same plan is the same', () => {
    expect(isSame(diff({ activities: PLAN }, { activities: PLAN }))).toBe(true);
  });

  test('a changed deadline and executor are two fields of one row', () => {
    const next = PLAN.map((row, at) =>
      at === 3 ? { ...row, deadline: 'Октябрь', executors: 'Директор' } : row,
    );
    expect(shorts(PLAN, next)).toEqual(['~ 4, deadline: Сентябрь > Октябрь, executors: Методист > Директор']);
  });

  test('a row in between renumbers those below; a reworded title stays the same row', () => {
    const next = [
      PLAN[0]!,
      ...lines('2. | Анкетирование родителей | Сентябрь'),
      { ...PLAN[1]!, number: '3.', title: 'Подготовка и подписание договоров' },
      { ...PLAN[2]!, number: '4.' },
      { ...PLAN[3]!, number: '5.' },
    ];
    expect(shorts(PLAN, next)).toEqual([
      '+ 2',
      '~ 3, number: 2. > 3., title: Подготовка договоров > Подготовка и подписание договоров',
      '~ 4, number: 3. > 4.',
      '~ 5, number: 4. > 5.',
    ]);
  });

  test('a row with a new title that says all else as before is the row', () => {
    const next = PLAN.map((row, at) => (at === 2 ? { ...row, title: 'Смета' } : row));
    expect(shorts(PLAN, next)).toEqual(['~ 3, title: Пакет услуг > Смета']);
  });

  test('a renamed section is one change, and its rows keep theirs', () => {
    const inSection = (section: string) => PLAN.map((row) => ({ ...row, section }));
    const next = inSection('Организационный раздел');
    const later = next.map((row, at) => (at === 1 ? { ...row, deadline: 'Октябрь' } : row));
    const found = diff({ activities: inSection('Организация') }, { activities: later });
    expect(found.fields).toEqual([
      { tab: 'activities', key: 'section', before: 'Организация', after: 'Организационный раздел' },
    ]);
    expect(found.rows.map(short)).toEqual(['~ 2, deadline: Сентябрь-октябрь > Октябрь']);
  });

  test('rows that go to another section that was there tell so themselves', () => {
    const before = PLAN.map((row, at) => ({ ...row, section: at < 2 ? 'Первый' : 'Второй' }));
    const found = diff(
      { activities: before },
      { activities: before.map((row) => ({ ...row, section: 'Второй' })) },
    );
    expect(found.fields).toEqual([]);
    expect(found.rows).toHaveLength(2);
  });

  test('another work under the same number is another row', () => {
    const next = [...PLAN.slice(0, 3), ...lines('4. | Летняя смена | Июнь')];
    expect(shorts(PLAN, next)).toEqual(['+ 4', '- 4']);
  });

  test('moved rows are told, those that only made room are not', () => {
    const next = [PLAN[3]!, PLAN[0]!, PLAN[1]!, PLAN[2]!];
    expect(shorts(PLAN, next)).toEqual(['~ 4, moved']);
  });

  test('rows of one title are told apart by what they say', () => {
    const before = lines('1 | Заседание | сентябрь', '2 | Заседание | январь', '3 | Заседание | май');
    const after = [before[0]!, { ...before[2]!, number: '2' }];
    expect(shorts(before, after)).toEqual(['~ 2, number: 3 > 2', '- 2']);
    const shifted = before.map((row, at) => ({ ...row, deadline: ['октябрь', 'февраль', 'июнь'][at]! }));
    expect(shorts(before, shifted).map((line) => line.slice(0, 4))).toEqual(['~ 1,', '~ 2,', '~ 3,']);
  });

  test('a section is a field of its row, also when it stands above', () => {
    const before = [{ section: 'Методическая работа' }, ...lines('1 | Семинар | май')];
    const after = [{ section: 'Контроль' }, ...lines('1 | Семинар | май')];
    expect(shorts(before, after)).toEqual(['~ 1, section: Методическая работа > Контроль']);
  });

  test('spaces and line breaks are no change', () => {
    expect(
      shorts(
        PLAN,
        PLAN.map((row) => ({ ...row, title: `${row.title}  ` })),
      ),
    ).toEqual([]);
  });

  test('any shuffled plan has moves only, and as few as there can be', () => {
    const titles = ['Набор', 'Смотр', 'Отчёт', 'Выезд', 'Педсовет', 'Выставка', 'Турнир'];
    fc.assert(
      fc.property(fc.shuffledSubarray(titles, { minLength: 7 }), (shuffled) => {
        const of = (list: readonly string[]) => list.map((title) => ({ title, deadline: 'май' }));
        const changes = rows(of(titles), of(shuffled));
        const steady = risingIndices(shuffled.map((title) => titles.indexOf(title)));
        expect(changes.every((change) => change.kind === 'changed' && change.fields.length === 0)).toBe(true);
        expect(changes).toHaveLength(titles.length - steady.length);
      }),
    );
  });

  test('what is gone and what is new add up, whatever the plans', () => {
    const title = fc.constantFrom('Набор', 'Набор групп', 'Смотр', 'Смотр работ', 'Отчёт', '');
    const row = fc.record({
      number: fc.constantFrom('', '1', '2', '3'),
      title,
      deadline: fc.constantFrom('май', 'июнь'),
    });
    const plan = fc.array(
      row.filter((each) => Object.values(each).join('') !== ''),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const changes = rows(before, after);
        const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
        expect(before.length - count('removed')).toBe(after.length - count('added'));
        expect(rows(before, before)).toEqual([]);
      }),
    );
  });

  test('two long plans that have nothing in common are compared in a moment', () => {
    const many = (word: string, first: number) =>
      Array.from({ length: 3000 }, (_, at) => ({
        number: `${first + at}`,
        title: `${word}${at} по сетевому плану учреждения`,
      }));
    const begin = performance.now();
    expect(rows(many('а', 1), many('б', 5001))).toHaveLength(6000);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('other tabs and fields', () => {
  test('requisites, groups and the users’ own settings', () => {
    const { fields, rows: changes } = diff(
      { requisites: { place: 'ст. Заречная' }, tabs: { groups: [{ name: 'Робот-1', places: 12 }] } },
      { requisites: { place: 'ст. Калининская' }, tabs: { groups: [{ name: 'Робот-1', places: 15 }] } },
    );
    expect(fields).toEqual([
      { tab: 'requisites', key: 'place', before: 'ст. Заречная', after: 'ст. Калининская' },
    ]);
    expect(changes).toMatchObject([
      { tab: 'groups', fields: [{ key: 'places', before: '12', after: '15' }] },
    ]);
  });

  test('against an approved edition progress is no change', () => {
    const approved = editionOf(planOf({ activities: PLAN }), 'approved');
    const later = PLAN.map((row) => ({ ...row, status: 'Выполнено', completion: 'приказ № 5' }));
    expect(isSame(diffEditions(approved, editionOf(planOf({ activities: later }), 'all')))).toBe(true);
    expect(isSame(diff({ activities: PLAN }, { activities: later }))).toBe(false);
  });
});

describe('teacher and venue in the timetable', () => {
  const group = { name: 'Робот-1', teacher: 'Механиков И.И.', venue: 'каб. 3' };
  const typed = (row: object, groups = [group]) => ({
    activities: PLAN,
    tabs: { groups, timetable: [{ group: 'Робот-1', tue: '15.00–15.45', ...row }] },
  });

  test('are no change when a check has written them from the group', () => {
    expect(isSame(diff(typed({}), typed({ teacher: 'Механиков И.И.', venue: 'каб. 3' })))).toBe(true);
  });

  test('another teacher of the group is one change, another teacher of the lesson another', () => {
    const other = { ...group, teacher: 'Травкина Е.А.' };
    expect(diff(typed({}), typed({}, [other])).rows.map(({ tab }) => tab)).toEqual(['groups']);
    expect(diff(typed({}), typed({ teacher: 'Травкина Е.А.' })).rows).toMatchObject([
      { tab: 'timetable', fields: [{ key: 'teacher', before: '', after: 'Травкина Е.А.' }] },
    ]);
  });
});

describe('the table of an order', () => {
  test('tells №, what was, what is, and the ground', () => {
    const next = [
      { ...PLAN[0]!, deadline: 'до 15.10.2023' },
      PLAN[1]!,
      { ...PLAN[3]!, number: '3.' },
      ...lines('4. | Летняя смена | Июнь'),
    ];
    const [table] = changesTable(diff({ activities: PLAN }, { activities: next }), () => 'служебная записка');
    expect(table).toMatchObject({ kind: 'table', header: ['№', 'Было', 'Стало', 'Основание'] });
    expect(
      (table as unknown as { rows: { cells: string[] }[] }).rows.map(({ cells }) => cells.slice(0, 3)),
    ).toEqual([
      ['1', 'Сроки: Сентябрь', 'Сроки: до 15.10.2023'],
      ['4', '–', 'Мероприятие: Летняя смена\nСроки: Июнь\nИсполнители: Методист'],
      ['3', 'Мероприятие: Пакет услуг\nСроки: Сентябрь-октябрь\nИсполнители: Рабочая группа', 'Исключить'],
    ]);
  });

  test('a row without a number of its own in the plan is told by its name', () => {
    const cells = (before: PlanData, after: PlanData) =>
      (changesTable(diff(before, after))[0] as unknown as { rows: { cells?: string[] }[] }).rows.flatMap(
        (row) => (row.cells ? [row.cells.slice(0, 3)] : []),
      );
    const group = (name: string, classes: string): PlanData => ({ tabs: { groups: [{ name, classes }] } });
    expect(cells(group('Робот-1', '5-6'), group('Робот-1', '8-9'))).toEqual([
      ['', '«Робот-1»\nКлассы / возраст: 5-6', 'Классы / возраст: 8-9'],
    ]);
    const activity = (deadline: string): PlanData => ({
      activities: [{ section: 'Контроль', number: '1', title: 'Отчёт', deadline }],
    });
    expect(cells(activity('май'), activity('июнь'))).toEqual([['1', '«Отчёт»\nСроки: май', 'Сроки: июнь']]);
  });

  test('days and sums are printed as in the sheet', () => {
    const [table] = changesTable(
      diff(
        {
          tabs: {
            budget: [{ item: 'Призы', planned: 12500 }],
            groups: [{ name: 'А', firstLesson: '15.09.2023' }],
          },
        },
        {
          tabs: {
            budget: [{ item: 'Призы', planned: 9000.5 }],
            groups: [{ name: 'А', firstLesson: '18.09.2023' }],
          },
        },
      ),
    );
    const texts = JSON.stringify(table);
    expect(texts).toContain('Начало занятий: 15.09.2023');
    expect(texts).toContain('План, руб.: 9\u00a0000,50');
  });

  test('nothing to tell, no table', () => {
    expect(changesTable(diff({ activities: PLAN }, { activities: PLAN }))).toEqual([]);
  });
});

describe('«Документы»', () => {
  const made = { kind: 'Приказ', title: 'Об организации', state: 'Создан', link: '02.docx', key: 'order|1' };
  const act = { kind: 'Положение', title: 'О сети' };
  const documents = (...rows: Record<string, string>[]): PlanData => ({ tabs: { documents: rows } });

  test('what the add-on made is no change, what people typed is', () => {
    expect(diff(documents(), documents(made)).rows).toEqual([]);
    expect(diff(documents(), documents(made, act)).rows).toMatchObject([{ kind: 'added', after: { at: 0 } }]);
    const numbered = { ...made, documentNumber: '98-ОД' };
    expect(diff(documents(), documents(numbered)).rows).toMatchObject([{ kind: 'added' }]);
    expect(diff(documents(numbered), documents({ ...numbered, state: 'Не создан' })).rows).toEqual([]);
  });

  test('a row is found again in the sheet behind rows that are left out', () => {
    expect(sheetRowOf(planOf(documents(made, act)), 'documents', 0)).toBe(3);
  });
});

test('what partners remarked is compared, too', () => {
  const remarks = [{ partner: 'Музей', text: 'Перенести смотр', decision: '' }];
  const decided = [{ ...remarks[0]!, decision: 'Принято' }];
  const of = (rows: typeof remarks) => ({ activities: PLAN, tabs: { remarks: rows } });
  expect(diff(of(remarks), of(decided)).rows).toMatchObject([
    { kind: 'changed', tab: 'remarks', fields: [{ key: 'decision', after: 'Принято' }] },
  ]);
});
