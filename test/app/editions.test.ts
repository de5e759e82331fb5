import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/app/compareEditions.ts';
import { approvalState, fixEdition } from '../../src/app/editions.ts';
import { WORDS } from '../../src/i18n/index.ts';
import type { WorkbookSnapshot } from '../../src/plan/structure/snapshot.ts';
import { activitiesTab } from '../../src/plan/tabs/activities.ts';
import { groupsTab } from '../../src/plan/tabs/groups.ts';
import { requisitesTab } from '../../src/plan/tabs/requisites.ts';
import type { TableSpec } from '../../src/plan/tabs/spec.ts';
import { lines, type PlanData, workbookOf } from '../support/plan.ts';
import { type Desk, deskOn, typed } from '../support/ports.ts';

const words = WORDS.ru;
const PLAN = lines(
  '1. | Формирование участников | Сентябрь | Рабочая группа',
  '2. | Подготовка договоров | Сентябрь-октябрь | Директор',
  '3. | Пакет услуг | Октябрь | Рабочая группа',
);

const start = (requisites: PlanData['requisites'] = {}, activities = PLAN): Desk =>
  deskOn(
    workbookOf({
      activities,
      requisites: requisites ?? {},
      tabs: { memory: [], groups: [{ name: 'Робот-1', places: 12 }] },
    }),
    '2023-09-05',
  );
const fix = ({ ports }: Desk, date?: string) => fixEdition(ports, date ? { date } : {}, words);
const state = ({ ports }: Desk) => approvalState(ports, words);
const FORM = requisitesTab.groups.flatMap(({ fields }) => fields.map(({ label }) => label));
const fieldRow = (book: WorkbookSnapshot, label: string): number =>
  book.sheets.find(({ name }) => name === 'Реквизиты плана')!.texts.findIndex(([first]) => first === label);
const field = (desk: Desk, label: string): string => {
  const form = desk.workbook().sheets.find(({ name }) => name === 'Реквизиты плана')!;
  return form.texts[fieldRow(desk.workbook(), label)]![1]!;
};
const edit = (desk: Desk, row: number, column: number, text: string): void =>
  desk.edit((book) => typed(book, 'Мероприятия', row, column, text));
const shown = (desk: Desk) => [field(desk, 'Редакция плана'), field(desk, 'Дата утверждённой редакции')];
const column = (spec: TableSpec, key: string): number => spec.columns.findIndex((each) => each.key === key);
const DEADLINE = column(activitiesTab, 'deadline');
const STATUS = column(activitiesTab, 'status');
const PLACES = column(groupsTab, 'places');

describe('fixing the approved edition', () => {
  test('keeps it and shows «Утверждён» with the date of the order', () => {
    const desk = start({ orderDate: '31.08.2023' });
    expect(state(desk)).toMatchObject({
      edition: 'Проект',
      editions: [],
      changed: 0,
      next: { name: 'Утверждён', date: '2023-08-31' },
      notes: [],
    });
    const fixed = fix(desk, '2023-09-01');
    expect(fixed).toMatchObject({
      edition: 'Утверждён',
      editions: [{ id: '0001', name: 'Утверждён', date: '2023-08-31' }],
      changed: 0,
    });
    expect(shown(desk)).toEqual(['Утверждён', '31.08.2023']);
    expect(state(desk)).toEqual(fixed);
  });

  test.each([
    ['the day given', {}, '2023-09-01', '2023-09-01'],
    ['the day typed in the sheet', { editionDate: '30.08.2023' }, undefined, '2023-08-30'],
    ['today', {}, undefined, '2023-09-05'],
  ])('without the date of an order it bears %s', (_, requisites, given, date) => {
    expect(fix(start(requisites), given).editions).toMatchObject([{ name: 'Утверждён', date }]);
  });

  test('later it is «С изменениями от …» the day given, else today', () => {
    const desk = start({ orderDate: '31.08.2023' });
    fix(desk);
    edit(desk, 1, DEADLINE, 'до 15.10.2023');
    desk.setToday('2024-01-15');
    expect(state(desk)).toMatchObject({
      changed: 1,
      next: { name: 'С изменениями от 15.01.2024', date: '2024-01-15' },
    });
    expect(fix(desk, '2024-01-12').editions.map(({ id, name }) => [id, name])).toEqual([
      ['0002', 'С изменениями от 12.01.2024'],
      ['0001', 'Утверждён'],
    ]);
    expect(shown(desk)).toEqual(['С изменениями от 12.01.2024', '12.01.2024']);
  });

  test('a plan that says that it was amended is not called approved anew when «Служебный» is lost', () => {
    const desk = start({ edition: 'С изменениями от 12.01.2024', orderDate: '31.08.2023' });
    expect(fix(desk, '2024-03-15').edition).toBe('С изменениями от 15.03.2024');
  });

  test('nothing changed: a problem, and nothing is written', () => {
    const desk = start();
    fix(desk);
    const before = desk.workbook();
    expect(() => fix(desk)).toThrowError(expect.objectContaining({ code: 'edition-same' }));
    expect(desk.workbook()).toBe(before);
  });

  test('progress and new numbers alone are no new edition', () => {
    const desk = start();
    fix(desk);
    for (const row of [1, 2, 3]) edit(desk, row, 0, `1.${row}`);
    edit(desk, 1, STATUS, 'Выполнено');
    expect(state(desk).changed).toBe(0);
    expect(() => fix(desk)).toThrowError(expect.objectContaining({ code: 'edition-same' }));
  });

  test.each([
    ['empty-plan', start({}, [])],
    ['not-prepared', deskOn(workbookOf({ activities: PLAN }), '2023-09-05')],
  ])('%s', (code, desk) => {
    expect(() => fix(desk)).toThrowError(expect.objectContaining({ code }));
  });

  test('a day that the calendar does not have is refused', () => {
    expect(() => fix(start(), '2023-02-30')).toThrowError(expect.objectContaining({ code: 'bad-request' }));
  });
});

describe('what a person has typed', () => {
  test('in «Редакция плана» or its date stays, and is told', () => {
    const desk = start({
      edition: 'Принят с поправками',
      editionDate: '01.09.2023',
      orderDate: '31.08.2023',
    });
    const { edition, notes, editions } = fix(desk);
    expect(shown(desk)).toEqual(['Принят с поправками', '01.09.2023']);
    expect([edition, editions.length]).toEqual(['Принят с поправками', 1]);
    expect(notes).toEqual([
      expect.stringContaining('«Редакция плана»: вписано вручную «Принят с поправками»'),
      expect.stringContaining('«Дата утверждённой редакции»: вписано вручную «01.09.2023»'),
    ]);
  });

  test('is one of the words of the field: the action moves it on', () => {
    const desk = start({ edition: 'На согласовании' });
    expect([fix(desk).notes, field(desk, 'Редакция плана')]).toEqual([[], 'Утверждён']);
  });

  test('stays everywhere else', () => {
    const desk = start({ orderDate: '31.08.2023', goals: 'Объединить' });
    const before = desk.workbook();
    fix(desk);
    const rest = (book: WorkbookSnapshot) =>
      book.sheets.flatMap(({ name, texts }) =>
        texts.filter(
          (row) =>
            name !== 'Служебный' && !['Редакция плана', 'Дата утверждённой редакции'].includes(row[0]!),
        ),
      );
    expect(FORM).toContain('Дата утверждённой редакции');
    expect(rest(desk.workbook())).toEqual(rest(before));
  });

  test('over the state of a fixed edition is put right by fixing again', () => {
    const desk = start();
    fix(desk);
    desk.edit((book) => typed(book, 'Реквизиты плана', fieldRow(book, 'Редакция плана'), 1, 'Проект'));
    expect(state(desk).edition).toBe('Проект');
    expect(fix(desk)).toMatchObject({ edition: 'Утверждён', editions: [{ id: '0001' }] });
    expect(field(desk, 'Редакция плана')).toBe('Утверждён');
  });

  test('into «Служебный» costs the edition there, never the others', () => {
    const desk = start();
    fix(desk);
    edit(desk, 1, DEADLINE, 'Ноябрь');
    fix(desk);
    const memory = desk.workbook().sheets.find(({ name }) => name === 'Служебный')!;
    const row = memory.texts.findIndex(([key]) => key === 'edition.0002');
    desk.edit((book) => typed(book, 'Служебный', row, 1, 'что это?'));
    const { editions, changed, notes } = state(desk);
    expect([editions.map(({ id }) => id), changed]).toEqual([['0001'], 1]);
    expect(notes).toEqual([expect.stringContaining('испорчена 1 запись')]);
    expect(fix(desk, '2023-12-01').editions.map(({ id }) => id)).toEqual(['0003', '0001']);
  });
});

describe('comparing editions', () => {
  const changed = (): Desk => {
    const desk = start({ place: 'ст. Заречная' });
    fix(desk);
    edit(desk, 1, DEADLINE, 'до 15.10.2023');
    edit(desk, 3, 2, '');
    edit(desk, 3, 0, '');
    edit(desk, 3, DEADLINE, '');
    edit(desk, 3, 4, '');
    desk.edit((book) =>
      typed(book, 'Реквизиты плана', fieldRow(book, 'Населённый пункт (на титуле)'), 1, 'г. Ейск'),
    );
    desk.edit((book) => typed(book, 'Группы', 1, PLACES, '15'));
    return desk;
  };

  test('with the workbook now: fields and rows in the words of the sheet, with their cells', () => {
    const desk = changed();
    const { changes, renumbered } = compareEditions(desk.ports, { before: '0001' });
    expect(renumbered).toBe(0);
    expect(state(desk).changed).toBe(changes.length);
    expect(changes.slice(0, 3)).toEqual([
      {
        kind: 'changed',
        tab: 'Реквизиты плана',
        cell: `B${fieldRow(desk.workbook(), 'Населённый пункт (на титуле)') + 1}`,
        number: '',
        title: 'Населённый пункт (на титуле)',
        moved: false,
        fields: [{ label: 'Населённый пункт (на титуле)', before: 'ст. Заречная', after: 'г. Ейск' }],
      },
      {
        kind: 'changed',
        tab: 'Мероприятия',
        cell: 'D2',
        number: '1',
        title: 'Формирование участников',
        moved: false,
        fields: [{ label: 'Сроки', before: 'Сентябрь', after: 'до 15.10.2023' }],
      },
      {
        kind: 'removed',
        tab: 'Мероприятия',
        cell: '',
        number: '3',
        title: 'Пакет услуг',
        moved: false,
        fields: [
          { label: 'Мероприятие', before: 'Пакет услуг', after: '' },
          { label: 'Сроки', before: 'Октябрь', after: '' },
          { label: 'Исполнители', before: 'Рабочая группа', after: '' },
        ],
      },
    ]);
  });

  test('two fixed ones: a row leads to where it stands now, wherever that is', () => {
    const desk = changed();
    fix(desk, '2023-10-01');
    desk.edit((book) => ({
      ...book,
      sheets: book.sheets.map((sheet) => {
        if (sheet.name !== 'Мероприятия') return sheet;
        const turned = <T>([head, ...rows]: readonly (readonly T[])[]) => [head!, ...rows.reverse()];
        return { ...sheet, texts: turned(sheet.texts), values: turned(sheet.values) };
      }),
    }));
    const { changes } = compareEditions(desk.ports, { before: '0001', after: '0002' });
    const rows = changes.filter(({ tab }) => tab === 'Мероприятия');
    expect(rows.map(({ title, cell }) => [title, cell])).toEqual([
      ['Формирование участников', 'D4'],
      ['Пакет услуг', ''],
    ]);
    // The other way round what was taken away has been added.
    const back = compareEditions(desk.ports, { before: '0002', after: '0001' }).changes;
    expect(back.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'added', 'changed']);
  });

  test('an edition that is not there is a problem', () => {
    expect(() => compareEditions(changed().ports, { before: '0009' })).toThrowError(
      expect.objectContaining({ code: 'edition-gone' }),
    );
  });

  test('rows that only got another number are counted, not told', () => {
    const desk = start();
    fix(desk);
    edit(desk, 3, 0, '4.');
    expect(compareEditions(desk.ports, { before: '0001' })).toEqual({ changes: [], renumbered: 1 });
  });
});
