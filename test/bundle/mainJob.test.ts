import { describe, expect, test } from 'vitest';
import {
  addonOn,
  ask,
  cellAt,
  columnOf,
  HEADINGS,
  pastedPlan,
  sheetOf,
  structure,
} from '../support/addon.ts';

describe('from a pasted plan to the document', () => {
  const workbook = pastedPlan(5);
  const source = structuredClone(workbook.sheets[0]);
  const addon = addonOn(workbook);
  structure(addon);

  test('carries every row and leaves the source as it was', () => {
    expect(columnOf(workbook, 'Мероприятия', 'Мероприятие').slice(0, 5)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `Встреча с партнёрами № ${n}`),
    );
    expect(sheetOf(workbook, 'Исходный план')).toEqual(source);
  });

  test('shows how each deadline was understood', () => {
    expect(columnOf(workbook, 'Мероприятия', 'Как понят срок').slice(0, 3)).toEqual([
      '1–30 сентября 2023',
      '1 сентября – 31 октября 2023',
      'до 15 ноября 2023',
    ]);
    const start = cellAt(workbook, 'Мероприятия', 'Начало', 2);
    expect(sheetOf(workbook, 'Мероприятия').rows[start.row]![start.column]).toMatchObject({
      value: 45170,
      format: 'dd.mm.yyyy',
    });
  });

  test('changes nothing the second time', () => {
    const before = structuredClone(workbook);
    expect(structure(addon).changes).toEqual([]);
    expect(workbook).toEqual(before);
  });

  test('check answers with the activities as typed', () => {
    const { activities } = ask(addon, 'check', { today: '2023-09-01' });
    expect(activities[1]).toEqual({
      number: '2.',
      section: '',
      title: 'Встреча с партнёрами № 2',
      deadline: 'Сентябрь-октябрь',
      spans: [{ from: '2023-09-01', to: '2023-10-31' }],
      executors: ['Методист'],
    });
  });

  test('a check that finds the same writes nothing', () => {
    ask(addon, 'check', { today: '2023-09-01' });
    addon.resetCounts();
    ask(addon, 'check', { today: '2023-09-01' });
    expect(addon.counts()['Range.setValues']).toBeUndefined();
  });

  test('generate makes one file and remembers it', () => {
    const { document } = ask(addon, 'generate', {});
    expect(addon.files()).toHaveLength(1);
    expect(document.name).toContain('ПЛАН РАБОТЫ НА 2023-2024 УЧЕБНЫЙ ГОД');
    expect(ask(addon, 'overview', {}).documents[0]).toEqual(document);
  });

  test('the document keeps the headings of the source', () => {
    const labels = columnOf(workbook, 'Настройки', 'Показатель');
    const values = columnOf(workbook, 'Настройки', 'Значение');
    expect(values[labels.indexOf('Заголовки колонок печатного плана')]).toBe(HEADINGS.join('; '));
  });
});

describe("other people's work", () => {
  test('a formula and a note in a human column survive structure and check', () => {
    const workbook = pastedPlan(3);
    const addon = addonOn(workbook);
    structure(addon);
    const rows = sheetOf(workbook, 'Мероприятия').rows;
    const at = cellAt(workbook, 'Мероприятия', 'Внутреннее примечание', 3);
    rows[at.row]![at.column] = { value: 7, formula: 'SUM(3,4)', note: 'Проверено' };
    ask(addon, 'check', {});
    structure(addon);
    expect(rows[at.row]![at.column]).toEqual({ value: 7, formula: 'SUM(3,4)', note: 'Проверено' });
  });

  test("the users' conditional rules stay first and in order", () => {
    const workbook = pastedPlan(1);
    const own = {
      areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
      formula: 'A1="x"',
      style: { bold: true },
    };
    const addon = addonOn(workbook);
    structure(addon);
    const rules = sheetOf(workbook, 'Мероприятия').conditionalFormats;
    rules.unshift(own);
    const before = structuredClone(rules);
    structure(addon);
    ask(addon, 'check', {});
    expect(before.length).toBeGreaterThan(1);
    expect(sheetOf(workbook, 'Мероприятия').conditionalFormats).toEqual(before);
  });

  test('a sheet that changed between preview and consent is not written to', () => {
    const workbook = pastedPlan(3);
    const addon = addonOn(workbook);
    const { fingerprint } = ask(addon, 'previewStructure', {});
    workbook.sheets[0]!.rows[4]![1] = { value: 'Правка коллеги' };
    const reply = addon.serve('structure', { fingerprint }, 'ru');
    expect(reply).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('while a colleague writes, nothing is written and the sentence says so', () => {
    const addon = addonOn(pastedPlan(3));
    const { fingerprint } = ask(addon, 'previewStructure', {});
    addon.lockByOthers(true);
    expect(addon.serve('structure', { fingerprint }, 'ru')).toMatchObject({
      ok: false,
      problem: { code: 'locked' },
    });
  });
});

describe('decisions', () => {
  test('«Так и задумано» holds until the cell changes', () => {
    const workbook = pastedPlan(3);
    sheetOf(workbook, 'Исходный план').rows[3]![3] = { value: 'Директор Заместители директора', format: '@' };
    const addon = addonOn(workbook);
    structure(addon);
    const glued = () =>
      ask(addon, 'check', { today: '2023-09-01' }).findings.find(({ code }) => code === 'executors-glued');
    const { tab, cell } = glued()!;
    ask(addon, 'decide', { code: 'executors-glued', tab, cell, decision: 'intended' });
    expect(glued()!.decision).toBe('intended');
    const at = cellAt(workbook, 'Мероприятия', 'Исполнители', 2);
    sheetOf(workbook, 'Мероприятия').rows[at.row]![at.column] = {
      value: 'Методист Педагог-организатор',
      format: '@',
    };
    expect(glued()!.decision).toBeUndefined();
  });
});

describe('typing a deadline', () => {
  test('the computed columns of the touched rows follow at once, and nothing else changes', () => {
    const workbook = pastedPlan(4);
    const addon = addonOn(workbook);
    structure(addon);
    const at = cellAt(workbook, 'Мероприятия', 'Сроки', 3);
    const before = structuredClone(sheetOf(workbook, 'Мероприятия').rows);
    sheetOf(workbook, 'Мероприятия').rows[at.row]![at.column] = { value: 'до 10 декабря', format: '@' };
    addon.fireEdit({ tab: 'Мероприятия', a1: at.a1 });
    const after = sheetOf(workbook, 'Мероприятия').rows;
    expect(columnOf(workbook, 'Мероприятия', 'Как понят срок')[1]).toBe('до 10 декабря 2023');
    const changed = after.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        JSON.stringify(cell) === JSON.stringify(before[r]?.[c]) ? [] : [`${r}:${c}`],
      ),
    );
    const column = (heading: string): number => cellAt(workbook, 'Мероприятия', heading, 3).column;
    expect(changed.sort()).toEqual(
      ['Сроки', 'Начало', 'Окончание', 'Как понят срок'].map((heading) => `2:${column(heading)}`).sort(),
    );
  });

  test('an edit in another tab or column makes no write', () => {
    const workbook = pastedPlan(4);
    const addon = addonOn(workbook);
    structure(addon);
    addon.resetCounts();
    addon.fireEdit({ tab: 'Исходный план', a1: 'A1' });
    addon.fireEdit({ tab: 'Мероприятия', a1: 'C2' });
    expect(addon.counts()['Range.setValues']).toBeUndefined();
  });
});
