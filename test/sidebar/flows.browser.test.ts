import { describe, expect, it } from 'vitest';
import { createFakeServer } from './fakeServer.ts';
import { button, eventually, sidebarBrowser, times } from './openSidebar.ts';

const openSidebar = sidebarBrowser();

describe('the sidebar', { timeout: 30_000 }, () => {
  it('shows a skeleton before the server has answered, then the plan', async () => {
    const server = createFakeServer();
    server.hold('overview');
    const page = await openSidebar(server);
    await page.locator('.skeleton').waitFor();
    expect(await button(page, 'Проверить план').count()).toBe(0);
    server.release('overview');
    await page
      .getByRole('heading', { level: 1, name: 'План по организации сетевого взаимодействия' })
      .waitFor();
    expect(await page.getByText('12 из 20 строк').isVisible()).toBe(true);
    expect(await page.locator('.skeleton').count()).toBe(0);
  });

  it('tells a newcomer what to begin with', async () => {
    const page = await openSidebar(createFakeServer({ workbook: 'empty' }));
    await page.getByRole('heading', { name: 'Начнём с таблицы' }).waitFor();
    await button(page, 'Подготовить таблицу').click();
    await page.getByRole('heading', { name: 'Будет внесено: 8 изменений' }).waitFor();
  });

  it('previews, applies once however often it is pressed, and offers the check', async () => {
    const server = createFakeServer({ workbook: 'empty' });
    const page = await openSidebar(server, { language: 'ru', view: 'structure' });
    await page.getByText('Перенести 5 строк плана с листа «Лист1».').waitFor();
    server.hold('structure');
    const apply = button(page, 'Применить');
    await apply.dblclick();
    await apply.click({ force: true });
    expect(await apply.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Вношу изменения', { exact: true }).waitFor();
    server.release('structure');
    await page.getByRole('heading', { name: 'Готово: 8 изменений' }).waitFor();
    expect(times(server, 'structure')).toBe(1);
    await button(page, 'Проверить план').click();
    await page.getByRole('heading', { name: 'Замечаний нет' }).waitFor();
  });

  it('says so when there is nothing to prepare', async () => {
    const page = await openSidebar(createFakeServer(), { language: 'ru', view: 'structure' });
    await page.getByRole('heading', { name: 'Таблица готова, менять нечего' }).waitFor();
    expect(await button(page, 'Применить').count()).toBe(0);
  });

  it('leads from a finding to its cell and hands the keyboard to the spreadsheet', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server, { language: 'ru', view: 'check' });
    await button(page, /дня 31\.09\.2025 не бывает/).click();
    await expect
      .poll(() => server.calls.at(-1))
      .toMatchObject({ method: 'goTo', input: { tab: 'Мероприятия', cell: 'D5' } });
    await eventually(() => page.evaluate(() => Reflect.get(window, 'editorFocused'))).toBe(1);
  });

  it('filters by severity and by text', async () => {
    const page = await openSidebar(createFakeServer(), { language: 'ru', view: 'check' });
    const shown = page.locator('.finding-go');
    await eventually(() => shown.count()).toBe(5);
    await button(page, /^2 Исправить/).click();
    await eventually(() => shown.count()).toBe(2);
    await page.getByLabel('Поиск по замечаниям').fill('робот');
    await eventually(() => shown.count()).toBe(1);
    await page.getByLabel('Поиск по замечаниям').fill('нет такого');
    await page.getByText('По этому отбору ничего нет.', { exact: true }).first().waitFor();
    await button(page, 'Сбросить отбор').click();
    await eventually(() => shown.count()).toBe(5);
  });

  it('remembers «Так и задумано» and «Отложить до…», and takes them back', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server, { language: 'ru', view: 'check' });
    await button(page, /«СОШ 3» нет на листе/).click();
    await button(page, 'Так и задумано').click();
    await page.getByLabel('Пояснение (необязательно)').fill('это филиал');
    await page.keyboard.press('Enter');
    await page.getByText('Найдено: 4 замечания', { exact: true }).first().waitFor();
    expect(server.calls.at(-1)?.input).toMatchObject({
      decision: 'intended',
      explanation: 'это филиал',
      cell: 'F8',
    });

    await button(page, /срок «по мере готовности» не понят/).click();
    await button(page, 'Отложить до…').click();
    await button(page, 'Месяц').click();
    await button(page, 'Сохранить').click();
    await button(page, 'Решено: 4').click();
    await page.getByText('Отложено до 5 октября').waitFor();
    await button(page, 'Вернуть').last().click();
    await button(page, 'Решено: 3').waitFor();
  });

  it('on the next check says how many became clean', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server, { language: 'ru', view: 'check' });
    await page.getByText('Найдено: 5 замечаний', { exact: true }).first().waitFor();
    server.findings = [];
    server.cleared = 5;
    await button(page, 'Проверить снова').click();
    await page.getByText('Стало чисто: 5', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Замечаний нет' }).waitFor();
  });

  it('adds a tab', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server);
    await button(page, 'Таблица').click();
    await button(page, 'Добавить лист').click();
    await button(page, 'Добавить лист «Договоры»').click();
    await eventually(() => page.locator('.offer').count()).toBe(2);
    expect(server.calls.find(({ method }) => method === 'addTab')?.input).toEqual({ tab: 'Договоры' });
  });

  it('shows nothing that the host does not offer', async () => {
    const page = await openSidebar(createFakeServer({ offers: [] }), {
      language: 'ru',
      view: 'check',
    });
    await button(page, /дня 31\.09\.2025 не бывает/).click();
    expect(await button(page, 'Так и задумано').count()).toBe(0);
    await button(page, 'Таблица').click();
    expect(await button(page, 'Добавить лист').count()).toBe(0);
    await button(page, 'Документ').click();
    expect(await button(page, 'Настроить шаблон').count()).toBe(0);
  });

  it('speaks English to an English account', async () => {
    const page = await openSidebar(createFakeServer(), { language: 'en', view: 'check' });
    await page.getByText('5 findings found', { exact: true }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('draws 200 findings in portions and stays quick', async () => {
    const page = await openSidebar(createFakeServer({ workbook: 'many' }), {
      language: 'ru',
      view: 'check',
    });
    await eventually(() => page.locator('.finding-go').count()).toBe(40);
    await button(page, 'Показать ещё 20').first().click();
    await eventually(() => page.locator('.finding-go').count()).toBe(60);
  });
});
