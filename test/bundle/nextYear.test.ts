import { describe, expect, test } from 'vitest';
import { readXlsx, writeXlsx } from '../../src/xlsx/index.ts';
import { addonOn, ask, cellAt, columnOf, pastedPlan, sheetOf, structure } from '../support/addon.ts';
import { filledWorkbook } from '../support/sample.ts';
import { validateOoxml } from '../support/validate.ts';

const SHEET = 'application/vnd.google-apps.spreadsheet';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function prepared(rows = 5) {
  const workbook = pastedPlan(rows);
  const addon = addonOn(workbook);
  structure(addon);
  addon.resetCounts();
  return { workbook, addon };
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

/** Calls that leave the spreadsheet as it is; the rest would be a write. */
const READS = /^(SpreadsheetApp\.getActiveSpreadsheet|(Spreadsheet|Sheet|Range)\.(get|is)\w+)$/;
const spreadsheetWrites = (counts: Record<string, number>): string[] =>
  Object.keys(counts).filter(
    (name) =>
      /^(SpreadsheetApp|Spreadsheet|Sheet|Range|Protection|DataValidation|ConditionalFormat|RichText)\w*\./.test(
        name,
      ) && !READS.test(name),
  );

describe('«Перенести на новый учебный год» on Google', () => {
  test('is one upload of an .xlsx with conversion, under a key; the open workbook is only read', () => {
    const { workbook, addon } = prepared();
    const before = structuredClone(workbook);
    const { from, to, document } = ask(addon, 'makeNextYear', {});
    expect([from, to]).toEqual(['2023-2024', '2024-2025']);
    expect(document.url).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\//);
    expect(document.name).toContain('2024-2025');
    expect(document.madeAt).toMatch(/^2026-09-01 /);
    expect(addon.counts()).toMatchObject({ 'Drive.Files.create': 1, 'Drive.Files.list': 1 });
    expect(addon.files()).toMatchObject([{ mimeType: SHEET, mediaType: EXCEL, name: document.name }]);
    expect(spreadsheetWrites(addon.counts())).toEqual([]);
    expect(workbook).toEqual(before);
    expect(writeXlsx(workbook)).toEqual(writeXlsx(before));
  });

  test('the file to download is the same workbook', () => {
    const { addon } = prepared();
    ask(addon, 'makeNextYear', {});
    const { name, base64 } = ask(addon, 'nextYearFile', {});
    expect(name).toBe(`${addon.files()[0]!.name}.xlsx`);
    expect(bytesOf(base64)).toEqual(addon.files()[0]!.bytes);
    expect(addon.files()).toHaveLength(1);
  });

  test('a finished one is found again; a plan that has changed is another one', () => {
    const { workbook, addon } = prepared();
    const first = ask(addon, 'makeNextYear', {}).document;
    expect(ask(addon, 'makeNextYear', {}).document.id).toBe(first.id);
    expect(ask(addon, 'makeNextYear', { year: '2026-2027' }).document.id).not.toBe(first.id);
    const { row, column } = cellAt(workbook, 'Мероприятия', 'Мероприятие', 2);
    sheetOf(workbook, 'Мероприятия').rows[row]![column]!.value = 'Другая встреча';
    expect(ask(addon, 'makeNextYear', {}).document.id).not.toBe(first.id);
    expect(addon.files()).toHaveLength(3);
  });

  test('whichever call fails, repeating ends with one new file', () => {
    const { workbook, addon } = prepared();
    const title = cellAt(workbook, 'Мероприятия', 'Мероприятие', 2);
    ask(addon, 'makeNextYear', {});
    const { total = 0 } = addon.counts();
    let files = 1;
    const cutAt = (call: number | string, after: boolean): void => {
      // Another plan for each cut: the file of the one before is not found again.
      sheetOf(workbook, 'Мероприятия').rows[title.row]![title.column]!.value = `Встреча ${files}`;
      const before = structuredClone(workbook);
      addon.resetCounts();
      addon.failAt(call, 'Exceeded maximum execution time', after);
      addon.serve('makeNextYear', {}, 'ru');
      ask(addon, 'makeNextYear', {});
      files += 1;
      expect([call, after, addon.files().length]).toEqual([call, after, files]);
      expect(workbook).toEqual(before);
    };
    // The reads before the upload can leave nothing behind, wherever they are cut; the calls around it could.
    const closing = total - 16;
    for (let n = 1; n < closing; n += 7) cutAt(n, true);
    for (let n = closing; n <= total; n++) cutAt(n, true);
    for (const call of ['Drive.Files.list', 'Drive.Files.create', 'Utilities.newBlob']) cutAt(call, false);
  });

  test('calls do not depend on the number of rows', () => {
    const counted = (rows: number) => {
      const { addon } = prepared(rows);
      ask(addon, 'makeNextYear', {});
      return addon.counts();
    };
    expect(counted(5000)).toEqual(counted(5));
  });

  test.each([
    ['no-permission', 'The user does not have sufficient permissions'],
    ['quota', 'Service invoked too many times for one day: conversion.'],
    ['upload-failed', 'Invalid argument'],
  ])('%s names the .xlsx as the way out', (code, message) => {
    const { addon } = prepared();
    addon.failAt('Drive.Files.create', message);
    expect(addon.serve('makeNextYear', {}, 'ru')).toMatchObject({
      ok: false,
      problem: { code, remedy: expect.stringContaining('.xlsx') },
    });
  });
});

describe('what has to be settled before', () => {
  const codeOf = (addon: ReturnType<typeof addonOn>, input = {}) => {
    const reply = addon.serve('previewNextYear', input, 'ru');
    return reply.ok ? null : reply.problem.code;
  };

  test('a workbook never prepared, a plan without a year, a year that does not follow', () => {
    expect(codeOf(addonOn(pastedPlan(2)))).toBe('not-prepared');
    const { workbook, addon } = prepared();
    expect(codeOf(addon, { year: '2023-2024' })).toBe('not-a-next-year');
    expect(codeOf(addon, { year: 'скоро' })).toBe('not-a-next-year');
    const form = sheetOf(workbook, 'Реквизиты плана');
    form.rows.find((row) => row[0]?.value === 'Учебный год')![1]!.value = null;
    expect(codeOf(addon)).toBe('no-plan-year');
  });
});

test('a text that no .xlsx can hold is named, and nothing is made', () => {
  const { workbook, addon } = prepared();
  const { row, column } = cellAt(workbook, 'Мероприятия', 'Мероприятие', 3);
  sheetOf(workbook, 'Мероприятия').rows[row]![column]!.value = 'а'.repeat(33_000);
  expect(addon.serve('makeNextYear', {}, 'ru')).toMatchObject({
    ok: false,
    problem: {
      code: 'cell-too-long',
      message: 'Лист «Мероприятия», ячейка C3: текст длиннее 32 767 знаков.',
    },
  });
  expect(addon.files()).toEqual([]);
});

describe('the new workbook of the filled sample', () => {
  const old = filledWorkbook();
  const addon = addonOn(old);
  const bytes = bytesOf(ask(addon, 'nextYearFile', {}).base64);
  const next = readXlsx(bytes);

  test('is prepared and up to date: the add-on opened on it has nothing to write', () => {
    const there = addonOn(next);
    expect(ask(there, 'previewStructure', {}).changes).toEqual([]);
    there.resetCounts();
    ask(there, 'check', {});
    expect(spreadsheetWrites(there.counts()).filter((name) => name !== 'SpreadsheetApp.flush')).toEqual([]);
  });

  test('has the tabs of the old one in the order of the blueprint, hidden ones hidden', () => {
    const names = next.sheets.map(({ name }) => name);
    // The empty tab of the old workbook is nobody's.
    const ours = old.sheets.map(({ name }) => name).filter((name) => name !== 'Лист1');
    expect([...names].sort()).toEqual(ours.sort());
    expect(next.sheets.filter(({ state }) => state === 'hidden').map(({ name }) => name)).toEqual([
      'Списки',
      'Служебный',
    ]);
  });

  test('is valid for the Open XML validator', async () => {
    expect(await validateOoxml(bytes, 'next.xlsx')).toEqual([]);
  });

  test('says where each decision lies', () => {
    const { findings } = ask(addon, 'previewNextYear', {});
    expect(findings).toContainEqual({
      place: 'Реквизиты плана',
      text: '«Окончание занятий»: 21.05.2028 – нерабочий день.',
    });
    expect(findings.filter(({ place }) => place.startsWith('Договоры, строка'))).toHaveLength(6);
  });
});

test('drop-downs, formats and own columns reach as far as the rows', () => {
  const { workbook, addon } = prepared(1500);
  const sheet = sheetOf(workbook, 'Мероприятия');
  const at = sheet.rows[0]!.length;
  sheet.columnCount = Math.max(sheet.columnCount, at + 2);
  for (const column of [at, at + 1]) sheet.rows[0]![column] = { value: 'Куратор' };
  sheet.rows[1500]![at] = { value: '=Иванова' };
  sheet.rows[1500]![at + 1] = { value: 'Петрова' };
  const next = readXlsx(bytesOf(ask(addon, 'nextYearFile', {}).base64));
  const made = sheetOf(next, 'Мероприятия');
  expect(made.validations[0]!.areas[0]!.bottom).toBeGreaterThan(1500);
  expect(columnOf(next, 'Мероприятия', 'Мероприятие')).toHaveLength(1500);
  expect(made.rows[0]!.slice(-2).map((cell) => cell?.value)).toEqual(['Куратор', 'Куратор']);
  expect(made.rows[1500]!.slice(-2)).toMatchObject([
    { value: '=Иванова', format: '@' },
    { value: 'Петрова' },
  ]);
  expect(made.rows[1500]!.at(-2)!.formula).toBeUndefined();
});
