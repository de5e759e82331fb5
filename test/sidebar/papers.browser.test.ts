import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './access.ts';
import { createFakeServer } from './fakeServer.ts';
import { button, eventually, sidebarBrowser, times } from './openSidebar.ts';
import { samplePackage } from './samplePackage.ts';

const openSidebar = sidebarBrowser();

async function openPapers(server = createFakeServer(), language: 'ru' | 'en' = 'ru') {
  const page = await openSidebar(server, { language });
  await page.locator('nav .view').last().click();
  await page.locator('#open-papers').click();
  await page.locator('.kinds').waitFor();
  return page;
}

const withAgreements = (n: number, done: number) => {
  const server = createFakeServer();
  server.package.list = samplePackage(n, done);
  return server;
};

describe('the package of documents', { timeout: 30_000 }, () => {
  it('fits 50 agreements into one calm screen', async () => {
    const page = await openPapers(withAgreements(50, 12));
    await page.getByText('50, создано 12', { exact: true }).waitFor();
    expect(await page.locator('.paper').count()).toBeLessThan(6);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBeLessThan(1000);
    await button(page, 'Показать документы: Соглашения о сотрудничестве').click();
    expect(await page.locator('.papers .paper').count()).toBe(50);
    expect(await height()).toBeLessThan(1400);
  });

  it('makes all that is missing or failed, and leads to what is made', async () => {
    const server = withAgreements(50, 12);
    const page = await openPapers(server);
    await button(page, 'Создать недостающие: 41').click();
    await page.getByRole('heading', { name: 'Создано документов: 41' }).waitFor();
    expect(new Set(server.package.made).size).toBe(41);
    expect(server.package.made).toHaveLength(41);
    await button(page, /Созданные документы/).click();
    const link = page.getByRole('link', { name: /Соглашение о сотрудничестве с МБОУ СОШ № 13/ });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\//);
    await button(page, 'К списку').click();
    await button(page, 'Обновить устаревшие: 1').click();
    await page.getByRole('heading', { name: 'Создано документов: 1' }).waitFor();
    expect(server.package.made.at(-1)).toBe('order');
    await button(page, 'К списку').click();
    await page.getByText('Комплект создан полностью').waitFor();
  });

  it('makes what is ticked: a kind, or a single paper of it', async () => {
    const server = withAgreements(5, 2);
    const page = await openPapers(server);
    const kind = page.getByRole('checkbox', { name: /Соглашения о сотрудничестве/ });
    await kind.check();
    await button(page, 'Показать документы: Соглашения о сотрудничестве').click();
    await page.getByRole('checkbox', { name: 'Соглашение о сотрудничестве с МБОУ СОШ № 4' }).uncheck();
    expect(await kind.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    await button(page, 'Скачать выбранные архивом: 4').waitFor();
    await button(page, 'Создать выбранные: 2').click();
    await page.getByRole('heading', { name: 'Создано документов: 2' }).waitFor();
    expect(server.package.made).toEqual(['agreements:3', 'agreements:5']);
  });

  it('can be followed, stopped and continued on one screen', async () => {
    const server = withAgreements(50, 0);
    server.package.failing = new Set(['agreements:2']);
    server.holdAfter('makePapers', 1);
    const page = await openPapers(server);
    await button(page, 'Создать недостающие: 53').click();
    await page.getByRole('heading', { name: 'Создаю документы: 4 из 53' }).waitFor();
    const bar = page.getByRole('progressbar', { name: /Создаю документы/ });
    expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual(['5', '53']);
    await page.getByText('Сейчас: Соглашение о сотрудничестве с МБОУ СОШ № 6').waitFor();
    await page.locator('.notes').getByText('Google Диск его не принял.').waitFor();
    await button(page, 'Остановить').click();
    await page.locator('.keep-open').getByText('Останавливаю').waitFor();
    server.holdAfter('makePapers', 99);
    server.release('makePapers');
    await page.getByRole('heading', { name: 'Остановлено: создано 9 из 53' }).waitFor();
    expect(times(server, 'makePapers')).toBe(2);
    server.package.failing = new Set();
    await button(page, 'Продолжить').click();
    await page.getByRole('heading', { name: 'Создано документов: 53' }).waitFor();
    expect(new Set(server.package.made).size).toBe(server.package.made.length);
  });

  it('shows why it had to stop and what helps', async () => {
    const server = withAgreements(50, 0);
    server.package.stopAfter = 10;
    const page = await openPapers(server);
    await button(page, 'Создать недостающие: 53').click();
    await page.getByText('Продолжите завтра: созданное не пропадёт.', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Создано 10 из 53' }).waitFor();
    expect(await button(page, 'Продолжить').count()).toBe(1);
  });

  it('goes on while one looks elsewhere, and is found again', async () => {
    const server = withAgreements(50, 0);
    server.holdAfter('makePapers', 2);
    const page = await openPapers(server);
    await button(page, 'Создать недостающие: 53').click();
    await page.getByRole('heading', { name: 'Создаю документы: 10 из 53' }).waitFor();
    await button(page, 'Назад: Документы').click();
    await page.locator('#open-papers').getByText('Создаю документы').waitFor();
    expect(await button(page, 'Сформировать план').getAttribute('aria-disabled')).toBe('true');
    await page.locator('#open-papers').click();
    await page.getByRole('heading', { name: 'Создаю документы: 10 из 53' }).waitFor();
  });

  it('says quietly what will be blank and why a kind is empty', async () => {
    const page = await openPapers();
    await page.getByText('На листе «Договоры» нет договоров о сетевой форме.').waitFor();
    await button(page, 'Пустые места: 1').click();
    await page.getByText('«в лице …» (родительный падеж) – Участники').waitFor();
  });

  it('asks for the report of another period', async () => {
    const server = createFakeServer();
    const page = await openPapers(server);
    await page.getByLabel('Отчёт о выполнении за').selectOption('весь учебный год');
    await eventually(() => server.calls.at(-1)).toMatchObject({
      method: 'listPapers',
      input: { period: 'year' },
    });
  });

  it('comes as one archive', async () => {
    const page = await openPapers();
    const archive = page.waitForEvent('download');
    await button(page, 'Скачать одним архивом').click();
    expect((await archive).suggestedFilename()).toBe('Комплект документов.zip');
  });

  it('can be made with the keyboard alone, and the focus goes where the work goes on', async () => {
    const page = await openPapers(withAgreements(12, 0));
    expect(await focused(page)).toBe('Комплект документов');
    await tabTo(page, 'Создать недостающие: 15');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe('Создано документов: 15');
    await tabTo(page, 'К списку');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Что создать');
    await page.keyboard.press('Escape');
    await eventually(() => focused(page)).toContain('Комплект документов');
    expect(await page.locator('h1').textContent()).toBe('Документы');
  });

  it('says in the live region how far it is', async () => {
    const server = withAgreements(50, 0);
    server.holdAfter('makePapers', 1);
    const page = await openPapers(server);
    await button(page, 'Создать недостающие: 53').click();
    await eventually(() => page.locator('[aria-live]').textContent()).toBe('Создано 5 из 53');
  });

  it('speaks English to an English account', async () => {
    const page = await openPapers(withAgreements(50, 12), 'en');
    await button(page, 'Make the missing: 41').click();
    await page.getByRole('heading', { name: 'Documents made: 41' }).waitFor();
  });
});
