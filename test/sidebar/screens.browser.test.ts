import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Screen } from '../../sidebar/state/screens.ts';
import { focused, tabTo } from './access.ts';
import { createFakeServer, type FakeServer } from './fakeServer.ts';
import { button, eventually, sidebarBrowser, times } from './openSidebar.ts';
import { changes, draft, network } from './sampleDocuments.ts';

const openSidebar = sidebarBrowser();

async function open(screen: Screen, server: FakeServer = createFakeServer()): Promise<Page> {
  const page = await openSidebar(server);
  await button(page, 'Документы').click();
  await page.locator(`#open-${screen}`).click();
  return page;
}

async function downloadBy(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await button(page, name).click();
  return download;
}

describe('«Документы»', { timeout: 30_000 }, () => {
  it('leads to its screens and back, by button and by Escape, and the focus goes along', async () => {
    const page = await openSidebar(createFakeServer());
    await button(page, 'Документы').click();
    for (const title of ['Комплект документов', 'После утверждения', 'Сетевой график', 'Выгрузка']) {
      await tabTo(page, title);
      await page.keyboard.press('Enter');
      await eventually(() => focused(page)).toBe(title);
      if (title === 'Выгрузка') await button(page, 'Назад: Документы').click();
      else await page.keyboard.press('Escape');
      await eventually(() => focused(page)).toContain(title);
      expect(await page.locator('h1').textContent()).toBe('Документы');
    }
  });

  it('keeps Escape in a field for the field', async () => {
    const page = await open('approval');
    await page.getByLabel('Основание (необязательно)').fill('Служебная записка');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Основание (необязательно)').inputValue()).toBe('Служебная записка');
  });

  it('shows nothing that the host does not offer', async () => {
    const page = await openSidebar(createFakeServer({ offers: ['exportFile'] }));
    await button(page, 'Документы').click();
    expect(await page.locator('[id^=open-]').count()).toBe(1);
    const bare = await openSidebar(createFakeServer({ offers: [] }));
    await button(bare, 'Документы').click();
    expect(await bare.getByText('Что ещё можно сделать').count()).toBe(0);
  });

  it('tells a failure of a screen and goes on after «Повторить»', async () => {
    const server = createFakeServer();
    server.fail('previewNextYear', 'busy');
    const page = await open('nextYear', server);
    await page.locator('.problem').getByText('Google сейчас перегружен.').waitFor();
    server.fail('previewNextYear', null);
    await button(page, 'Повторить').click();
    await button(page, 'Создать таблицу 2026-2027').waitFor();
  });
});

describe('after approval', { timeout: 30_000 }, () => {
  it('an edition is fixed after one question that says what will be written', async () => {
    const server = createFakeServer();
    server.approval = draft;
    const page = await open('approval', server);
    await page.getByRole('main').getByText('Утверждённая редакция ещё не зафиксирована.').waitFor();
    expect(await page.getByLabel('Дата приказа').inputValue()).toBe('2025-08-29');
    await page.getByLabel('Дата приказа').fill('2025-09-01');
    await button(page, 'Зафиксировать…').click();
    await page.getByText('редакция «Утверждён», дата – 1 сентября 2025').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Зафиксировать…');
    expect(times(server, 'fixEdition')).toBe(0);
    await button(page, 'Зафиксировать…').click();
    await button(page, 'Зафиксировать').last().click();
    await page.getByText('Зафиксировано: «Утверждён», 1 сентября 2025').waitFor();
    expect(server.calls.find(({ method }) => method === 'fixEdition')?.input).toEqual({ date: '2025-09-01' });
    await page.getByText('С тех пор ничего не изменено.').waitFor();
  });

  it('that cannot be fixed leaves the focus where it can be tried again', async () => {
    const server = createFakeServer();
    server.approval = draft;
    server.fail('fixEdition', 'busy');
    const page = await open('approval', server);
    await button(page, 'Зафиксировать…').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.problem').getByText('Google сейчас перегружен.').waitFor();
    expect(await focused(page)).toBe('Зафиксировать…');
  });

  it('wants a date before it asks', async () => {
    const server = createFakeServer();
    server.approval = draft;
    const page = await open('approval', server);
    await page.getByLabel('Дата приказа').fill('');
    await button(page, 'Зафиксировать…').click();
    expect(await page.locator('.confirm').count()).toBe(0);
  });

  it('shows what has changed, row by row, and leads to the cell', async () => {
    const server = createFakeServer();
    const page = await open('approval', server);
    await button(page, 'Показать изменения').click();
    await eventually(() => focused(page)).toBe('Отличий: 4');
    expect(server.calls.at(-1)?.input).toEqual({ before: 'e-2' });
    expect(await page.locator('.changes > li').first().textContent()).toMatch(
      /Изменено.*Срок\s*было: Сентябрь-октябрь\s*стало: до 15\.11\.2025.*было: пусто/,
    );
    await page.getByText('Переставлено').waitFor();
    expect(await page.locator('.gone').textContent()).toMatch(/Убрано.*МБОУ СОШ № 5/);
    await button(page, /Мастер-классы педагогов/).click();
    await eventually(() => server.calls.at(-1)?.input).toEqual({ tab: 'Мероприятия', cell: 'D14' });
  });

  it('compares any two editions, never one with itself', async () => {
    const server = createFakeServer();
    const page = await open('approval', server);
    await page.getByLabel('Стало').selectOption({ label: 'Утверждён, 29 августа 2025' });
    await page.getByLabel('Было').selectOption({ label: 'Утверждён, 29 августа 2025' });
    expect(await page.getByLabel('Стало').inputValue()).toBe('');
    await page.getByLabel('Стало').selectOption({ label: 'С изменениями, 12 января 2026' });
    await button(page, 'Показать изменения').click();
    await page.locator('#comparison').waitFor();
    expect(server.calls.at(-1)?.input).toEqual({ before: 'e-1', after: 'e-2' });
  });

  it('draws a long list of changes in portions', async () => {
    const server = createFakeServer();
    server.changes = Array.from({ length: 45 }, (_, index) => ({ ...changes[0]!, cell: `D${index + 2}` }));
    const page = await open('approval', server);
    await button(page, 'Показать изменения').click();
    await eventually(() => page.locator('.changes > li').count()).toBe(20);
    await button(page, 'Показать ещё 20').click();
    await button(page, 'Показать ещё 5').click();
    expect(await page.locator('.changes > li').count()).toBe(45);
  });

  it('makes the order with its ground', async () => {
    const server = createFakeServer();
    const page = await open('approval', server);
    await page.getByLabel('Основание (необязательно)').fill(' Служебная записка от 12.01.2026 ');
    await button(page, 'Создать приказ').click();
    await eventually(() => focused(page)).toBe('Приказ готов');
    expect(server.calls.at(-1)?.input).toEqual({ ground: 'Служебная записка от 12.01.2026' });
    expect(await page.getByRole('link', { name: 'Открыть документ' }).count()).toBe(1);
  });
});

describe('the network schedule', { timeout: 30_000 }, () => {
  const drawn = () => Object.assign(createFakeServer(), { network: network() });

  it('is an image: whole at first, in full size where it was clicked, scrolled with the keys', async () => {
    const page = await open('network', drawn());
    const image = page.getByRole('img', { name: 'Схема сетевого графика, мероприятий: 40' });
    await eventually(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(1000);
    expect((await image.boundingBox())!.width).toBeLessThan(300);
    await page.locator('.picture').click({ position: { x: 200, y: 40 } });
    const frame = page.getByRole('region', { name: /Схема в полном размере/ });
    const left = () => frame.evaluate((element) => element.scrollLeft);
    await eventually(left).toBeGreaterThan(500);
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
    const before = await left();
    await page.keyboard.press('ArrowRight');
    await eventually(left).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await button(page, 'По ширине панели').click();
    await frame.waitFor({ state: 'detached' });
  });

  it('opens in a window of its own and can be kept as .svg', async () => {
    const page = await open('network', drawn());
    const window = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Открыть в новом окне' }).click();
    const width = () => window.then((opened) => opened.evaluate(() => document.images[0]?.naturalWidth ?? 0));
    await eventually(width).toBeGreaterThan(1000);
    const file = await downloadBy(page, 'Скачать .svg');
    expect(file.suggestedFilename()).toBe('Сетевой график 2025-2026.svg');
    expect(await readFile(await file.path(), 'utf8')).toBe(network().svg);
  });

  it('says the critical path and what is wrong in words', async () => {
    const server = drawn();
    server.network = { ...server.network, problems: ['Строки 3 и 9 ждут друг друга.'] };
    const page = await open('network', server);
    await page.getByText('Строки 3 и 9 ждут друг друга.').waitFor();
    expect(await page.locator('.numbered > li').count()).toBe(server.network.critical.length);
  });

  it('without links says what to fill in', async () => {
    const page = await open('network');
    await page.locator('main').getByText('«После чего (№)»').waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });
});

describe('the next year', { timeout: 30_000 }, () => {
  it('says first what has to be decided and that this workbook stays as it is', async () => {
    const server = createFakeServer();
    const page = await open('nextYear', server);
    await page.getByText('2025-2026 → 2026-2027').waitFor();
    await page.getByText('Эта таблица останется как есть.').waitFor();
    expect(await page.locator('.items > li').count()).toBe(4);
    expect(times(server, 'makeNextYear')).toBe(0);
    await button(page, 'Создать таблицу 2026-2027').click();
    await eventually(() => focused(page)).toBe('Новая таблица готова');
    expect(server.calls.at(-1)?.input).toEqual({ year: '2026-2027' });
    const link = page.getByRole('link', { name: 'Открыть таблицу' });
    expect(await link.getAttribute('href')).toMatch(/^https:/);
    expect(await page.locator('.items > li').count()).toBe(4);
  });

  it('comes as a file too', async () => {
    const page = await open('nextYear');
    const file = await downloadBy(page, 'Скачать .xlsx, не создавая таблицу');
    expect(file.suggestedFilename()).toBe('План 2026-2027.xlsx');
  });
});

describe('exports', { timeout: 30_000 }, () => {
  it('hand out the calendar and the chosen tab', async () => {
    const server = createFakeServer();
    const page = await open('export', server);
    expect((await downloadBy(page, 'Скачать .ics')).suggestedFilename()).toBe('Сроки.ics');
    await page.getByText('в календарь не попал').waitFor();
    await page.getByLabel('Лист', { exact: true }).selectOption('Участники');
    expect((await downloadBy(page, 'Скачать .csv')).suggestedFilename()).toBe('Участники.csv');
    expect(server.calls.at(-1)?.input).toEqual({ format: 'csv', tab: 'Участники' });
    // Any other tab, too: a register, or one of the person's own.
    await page.getByLabel('Лист', { exact: true }).selectOption('Лист1');
    await downloadBy(page, 'Скачать .csv');
    expect(server.calls.at(-1)?.input).toEqual({ format: 'csv', tab: 'Лист1' });
  });
});
