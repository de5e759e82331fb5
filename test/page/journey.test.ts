import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPage } from '../../src/local/page/build.mjs';
import { readXlsx } from '../../src/xlsx/index.ts';
import { copyElsewhere } from './support/clipboard.ts';
import { Hands } from './support/hands.ts';
import { type Opened, openWindow, serveAndOpen, shots } from './support/openPage.ts';
import { wordHtml, wordPlain } from './support/wordTable.ts';

const dist = join(import.meta.dirname, '../../dist');
const built = ['addon/Code.js', 'host.js', 'addon/sidebar.html'].map((name) => join(dist, name));

let opened: Opened;

beforeAll(async () => {
  if (!built.every((path) => existsSync(path))) return;
  const [code, host, sidebarHtml] = await Promise.all(built.map((path) => readFile(path, 'utf8')));
  opened = await serveAndOpen(await buildPage({ code: code!, host: host!, sidebarHtml: sidebarHtml! }));
});

afterAll(() => opened?.close());

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

async function downloadBy(page: Page, action: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return download;
}

/** The page with the real add-on, as a person goes through it the first time. */
describe.skipIf(!built.every((path) => existsSync(path))).each([
  ['served', () => opened.address],
  ['by double click', () => opened.file],
])('the whole way, %s', (_, address) => {
  test('a Word table becomes a checked plan and a document', async () => {
    const { context, page, problems, requests } = await openWindow(opened, address());
    const hands = new Hands(page);
    const panel: FrameLocator = page.frameLocator('iframe.sidebar-frame');
    await panel.getByRole('heading', { name: 'Начнём с таблицы' }).waitFor();
    await hands.cell('A1').click();
    await copyElsewhere(context, { html: wordHtml, plain: wordPlain });
    await hands.press('Control+V');
    expect(await hands.text('B3')).toBe('Виды деятельности');

    await panel.getByRole('button', { name: 'Подготовить таблицу' }).click();
    await panel.getByText('Мероприятия').first().waitFor();
    await page.screenshot({ path: join(shots, 'journey-preview.png') });
    await panel.getByRole('button', { name: 'Применить' }).click();
    await page.getByRole('tab', { name: 'Мероприятия' }).click();
    expect(await hands.texts('A3', 'D3')).toEqual(['1', 'до 10 сентября']);

    // A mistake, found, visited and mended.
    await hands.goTo('D3');
    await hands.type('35 сентября');
    await hands.press('Enter');
    await panel.getByRole('button', { name: 'Проверка', exact: true }).click();
    await panel.getByRole('button', { name: 'Проверить план' }).click();
    await panel.getByRole('button', { name: /Исправить\s*D3/ }).waitFor();
    await page.screenshot({ path: join(shots, 'journey-findings.png') });
    await page.getByRole('tab', { name: 'Лист1' }).click();
    await panel.getByRole('button', { name: /Исправить\s*D3/ }).click();
    await expect.poll(() => hands.address).toBe('D3');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Мероприятия');
    await page.getByRole('grid').focus();
    await hands.type('до 12 сентября');
    await hands.press('Enter');
    await panel.getByRole('button', { name: 'Проверить снова' }).click();
    await expect.poll(() => panel.getByRole('button', { name: /Исправить\s*D3/ }).count()).toBe(0);

    // The document.
    await panel.getByRole('button', { name: 'Документы', exact: true }).click();
    const made = await downloadBy(page, async () => {
      await panel.getByRole('button', { name: 'Сформировать план' }).click();
      await panel.getByRole('button', { name: 'Всё равно сформировать' }).click();
    });
    expect(made.suggestedFilename()).toMatch(/\.docx$/);
    const document = strFromU8(unzipSync(await bytesOf(made))['word/document.xml']!);
    expect(document).toContain('до 12 сентября');
    await page.screenshot({ path: join(shots, 'journey-document.png') });

    // The next year, in a workbook of its own.
    await panel.getByRole('button', { name: /Перенести план в новую таблицу/ }).click();
    const next = await downloadBy(page, () => panel.getByRole('button', { name: /^Создать/ }).click());
    expect(next.suggestedFilename()).toMatch(/20\d\d-20\d\d\.xlsx$/);
    const moved = readXlsx(await bytesOf(next)).sheets.find(({ name }) => name === 'Мероприятия')!;
    expect(moved.rows[2]?.[3]?.value).toBe('до 12 сентября');
    await page.screenshot({ path: join(shots, 'journey-next-year.png') });

    // The workbook, as another program reads it.
    const saved = await downloadBy(page, () => hands.menu('Файл', 'Сохранить .xlsx'));
    const book = readXlsx(await bytesOf(saved));
    const activities = book.sheets.find(({ name }) => name === 'Мероприятия')!;
    expect(activities.rows[2]?.[3]?.value).toBe('до 12 сентября');

    // Tomorrow.
    await page.getByText('Изменения хранятся в этом браузере').waitFor();
    await page.reload();
    await hands.toast('Работа восстановлена').waitFor();
    await page.getByRole('tab', { name: 'Мероприятия' }).click();
    expect(await hands.text('D3')).toBe('до 12 сентября');
    await panel.getByRole('button', { name: 'Документы', exact: true }).click();
    const again = await downloadBy(page, () => panel.locator('.version a').first().click());
    expect(strFromU8(unzipSync(await bytesOf(again))['word/document.xml']!)).toBe(document);
    expect([problems, requests]).toEqual([[], []]);
  });
});
