import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Boot } from '../../sidebar/boot.ts';
import { focused, tabTo, violations } from './access.ts';
import { createFakeServer, type FakeServer } from './fakeServer.ts';
import { eventually, sidebarBrowser } from './openSidebar.ts';

const openSidebar = sidebarBrowser();

const settled = (page: Page) => eventually(() => page.locator('.skeleton, .spinner').count()).toBe(0);

describe('for everyone', { timeout: 30_000 }, () => {
  const states: readonly [string, Boot, (server: FakeServer) => void, ((page: Page) => Promise<void>)?][] = [
    ['overview', { language: 'ru' }, () => {}],
    ['a failure', { language: 'ru' }, (server) => server.fail('overview', 'accounts')],
    [
      'preview',
      { language: 'ru', view: 'structure' },
      (server) => Object.assign(server.overview, { prepared: false }),
    ],
    [
      'findings',
      { language: 'en', view: 'check' },
      () => {},
      async (page) => {
        await page.locator('.finding-go').first().click();
        await page.getByRole('button', { name: 'Postpone until…' }).click();
        await page.getByRole('button', { name: 'Decided: 2' }).click();
      },
    ],
    [
      'document',
      { language: 'ru', view: 'generate' },
      () => {},
      async (page) => {
        await page.getByRole('button', { name: 'Всё равно сформировать' }).click();
        await page.locator('#made').waitFor();
        await page.getByRole('button', { name: 'Обновить последний документ' }).click();
        await page.getByRole('button', { name: 'Настроить шаблон' }).click();
        await page.getByRole('button', { name: 'Скачать заготовку' }).waitFor();
      },
    ],
  ];

  it.each(states)('axe-core finds nothing wrong with: %s', async (_name, boot, before, act) => {
    const server = createFakeServer();
    before(server);
    const page = await openSidebar(server, boot);
    await settled(page);
    await act?.(page);
    expect(await violations(page)).toEqual([]);
  });

  it('axe-core finds nothing wrong with work under way', async () => {
    const server = createFakeServer();
    server.hold('check');
    const page = await openSidebar(server, { language: 'ru', view: 'check' });
    await page.locator('.steps').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('can be used with the keyboard alone, and the focus goes where the work goes on', async () => {
    const server = createFakeServer({ workbook: 'empty' });
    const page = await openSidebar(server);
    await settled(page);
    await tabTo(page, 'Подготовить таблицу');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe('Будет внесено: 8 изменений');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Применить');
    await page.keyboard.press('Space');
    await eventually(() => focused(page)).toBe('Готово: 8 изменений');

    await tabTo(page, 'Проверить план');
    await page.keyboard.press('Enter');
    await eventually(() => server.calls.map(({ method }) => method)).toContain('check');
  });

  it('lets a finding be decided with the keyboard and goes on with the next one', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server, { language: 'ru', view: 'check' });
    await settled(page);
    await tabTo(page, 'дня 31.09.2025 не бывает');
    await page.keyboard.press('Enter');
    await eventually(() => server.calls.at(-1)?.method).toBe('goTo');
    expect(await page.evaluate(() => Reflect.get(window, 'editorFocused'))).toBe(0);
    await tabTo(page, 'Так и задумано');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await eventually(() => focused(page)).toContain('дня 31.09.2025 не бывает');
    await tabTo(page, 'Так и задумано');
    await page.keyboard.press('Enter');
    await page.keyboard.type('перенесём');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toContain('срок «по мере готовности» не понят');
  });

  it('takes the focus along from a count to its findings', async () => {
    const page = await openSidebar(createFakeServer(), { language: 'ru', view: 'check' });
    await settled(page);
    await page.getByRole('button', { name: 'Обзор' }).click();
    await tabTo(page, 'Исправить');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Проверка');
    expect(await page.locator('.finding-go').count()).toBe(2);
  });

  it('does not lose the focus with a «Повторить» that worked', async () => {
    const server = createFakeServer();
    server.fail('overview', 'connection');
    const page = await openSidebar(server);
    await page.locator('.problem').waitFor();
    await tabTo(page, 'Повторить');
    server.fail('overview', null);
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe('План по организации сетевого взаимодействия');
  });

  it('keeps the focus on the button that works', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server, { language: 'ru', view: 'check' });
    await settled(page);
    await tabTo(page, 'Проверить снова');
    server.hold('check');
    await page.keyboard.press('Enter');
    await page.locator('.steps').waitFor();
    expect(await focused(page)).toBe('Проверить снова');
    await page.keyboard.press('Enter');
    server.release('check');
    await settled(page);
    expect(await focused(page)).toBe('Проверить снова');
    expect(server.calls.filter(({ method }) => method === 'check')).toHaveLength(2);
  });

  it('says in one polite live region what goes on', async () => {
    const server = createFakeServer();
    server.hold('check');
    const page = await openSidebar(server, { language: 'ru', view: 'check' });
    const live = page.locator('[aria-live]');
    expect(await live.count()).toBe(1);
    await eventually(() => live.textContent()).toBe('Проверяю план…');
    server.release('check');
    await eventually(() => live.textContent()).toBe('Найдено: 5 замечаний');
    server.fail('goTo', 'connection');
    await page.locator('.finding-go').first().click();
    await eventually(() => live.textContent()).toMatch(/^Нет связи с Google\./);
  });

  it('fits into 300 px, with text twice as large too', async () => {
    const page = await openSidebar(createFakeServer(), { language: 'ru', view: 'check' });
    await settled(page);
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => Object.assign(document.documentElement.style, { fontSize }), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), size).toBe(300);
    }
  });

  it('moves nothing for who asked for less motion', async () => {
    const server = createFakeServer();
    server.hold('check');
    const page = await openSidebar(server, { language: 'ru', view: 'check' }, { reducedMotion: 'reduce' });
    await page.locator('.spinner').first().waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
