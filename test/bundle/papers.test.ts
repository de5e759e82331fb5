import { describe, expect, test } from 'vitest';
import type { Addon } from '../../src/local/host/addon.ts';
import { addonOn, ask, columnOf, sheetOf } from '../support/addon.ts';
import { partnersWorkbook } from '../support/partners.ts';

const idsOf = (addon: Addon) =>
  ask(addon, 'listPapers', {}).kinds.flatMap(({ papers }) => papers.map(({ id }) => id));

const progressOf = (addon: Addon) =>
  ask(addon, 'listPapers', {}).kinds.flatMap(({ papers }) => papers.map(({ progress }) => progress));

describe('the package on the built add-on', () => {
  test('one search of the Drive, one upload a document, whatever their number', () => {
    const addon = addonOn(partnersWorkbook(12));
    const ids = idsOf(addon);
    addon.resetCounts();
    ask(addon, 'makePapers', { ids: ids.slice(0, 1) });
    const one = addon.counts();
    addon.resetCounts();
    ask(addon, 'makePapers', { ids: ids.slice(1, 11) });
    const ten = addon.counts();
    expect(one).toMatchObject({ 'Drive.Files.list': 1, 'Drive.Files.create': 1, 'SpreadsheetApp.flush': 1 });
    expect(ten).toMatchObject({ 'Drive.Files.list': 1, 'Drive.Files.create': 10, 'SpreadsheetApp.flush': 1 });
    // A blob and an upload for each.
    expect(ten.total! - one.total!).toBe(18);
  });

  test('registering changes nothing that a document prints: the whole package stays made', () => {
    const addon = addonOn(partnersWorkbook(2));
    ask(addon, 'makePapers', { ids: idsOf(addon) });
    expect([...new Set(progressOf(addon))]).toEqual(['made']);
  });

  test('«Проверить план» leaves the register as it stands', () => {
    const workbook = partnersWorkbook(3);
    const addon = addonOn(workbook);
    const ids = idsOf(addon);
    ask(addon, 'makePapers', { ids });
    ask(addon, 'check', {});
    const before = structuredClone(sheetOf(workbook, 'Документы').rows);
    ask(addon, 'check', {});
    expect(sheetOf(workbook, 'Документы').rows).toEqual(before);
    expect(columnOf(workbook, 'Документы', 'Ссылка / файл').filter(Boolean)).toHaveLength(ids.length);
    expect([...new Set(progressOf(addon))]).toEqual(['made']);
  });

  test('«Сформировать план» stands in the register, too: the package does not make the plan twice', () => {
    const addon = addonOn(partnersWorkbook(1));
    ask(addon, 'makePapers', { ids: idsOf(addon).filter((id) => id !== 'plan') });
    const { document } = ask(addon, 'generate', {});
    const plan = ask(addon, 'listPapers', {}).kinds.flatMap(({ papers }) => papers)[0];
    expect(plan).toMatchObject({ id: 'plan', progress: 'made', url: document.url });
  });

  test('the key is out of sight', () => {
    const workbook = partnersWorkbook(1);
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Документы');
    const addon = addonOn(workbook);
    ask(addon, 'makePapers', { ids: idsOf(addon) });
    const { rows, columns } = sheetOf(workbook, 'Документы');
    const at = rows[0]!.findIndex((cell) => cell?.value === 'Ключ документа');
    expect(columns[at]).toMatchObject({ hidden: true });
  });

  test('a «Документы» of an earlier version gets the key, behind what people have added', () => {
    const workbook = partnersWorkbook(2);
    const sheet = sheetOf(workbook, 'Документы');
    const at = sheet.rows[0]!.findIndex((cell) => cell?.value === 'Ключ документа');
    sheet.rows[0]![at] = { value: 'Папка' };
    sheet.rows[1]![at] = { value: 'зелёная' };
    const memory = sheetOf(workbook, 'Служебный');
    memory.rows = memory.rows.filter((row) => row[0]?.value !== 'headings.documents');
    const addon = addonOn(workbook);
    ask(addon, 'makePapers', { ids: idsOf(addon) });
    expect(sheet.rows[0]!.at(-1)?.value).toBe('Ключ документа');
    expect([sheet.rows[0]![at]?.value, sheet.rows[1]![at]?.value]).toEqual(['Папка', 'зелёная']);
    expect([...new Set(progressOf(addon))]).toEqual(['made']);
  });

  test('the register grows beyond its last row', () => {
    const workbook = partnersWorkbook(8);
    const sheet = sheetOf(workbook, 'Документы');
    sheet.rowCount = 5;
    const addon = addonOn(workbook);
    const ids = idsOf(addon);
    ask(addon, 'makePapers', { ids });
    expect(columnOf(workbook, 'Документы', 'Состояние').filter((state) => state === 'Создан')).toHaveLength(
      ids.length,
    );
  });
});
