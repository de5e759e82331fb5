import { describe, expect, it } from 'vitest';
import { createFakeServer } from './fakeServer.ts';
import { button, sidebarBrowser } from './openSidebar.ts';

const openSidebar = sidebarBrowser();

describe('a failure', { timeout: 30_000 }, () => {
  it.each([
    ['accounts', 'Google не разрешил панели работать с этой таблицей.'],
    ['consent', 'Дополнению не дано разрешение на это действие.'],
    ['connection', 'Нет связи с Google.'],
    ['time limit', 'Google остановил работу: вышло отведённое время.'],
    ['unknown', 'Не получилось выполнить действие.'],
    ['garbled', 'Не получилось выполнить действие.'],
  ] as const)(
    'tells a failure (%s) in one sentence and goes on after «Повторить»',
    async (failure, sentence) => {
      const server = createFakeServer();
      server.fail('overview', failure);
      const page = await openSidebar(server);
      await page.locator('.problem').getByText(sentence).waitFor();
      expect(await page.locator('main').textContent()).not.toMatch(/Error|undefined|PERMISSION/);
      server.fail('overview', null);
      await button(page, 'Повторить').click();
      await button(page, 'Проверить план').waitFor();
      expect(await page.locator('.problem').count()).toBe(0);
    },
  );

  it('survives an answer of another shape', async () => {
    const server = createFakeServer();
    const { overview } = server;
    server.overview = { ...overview, tabs: 5 as never };
    const page = await openSidebar(server);
    await page.getByText('Не получилось выполнить действие.', { exact: true }).waitFor();
    server.overview = overview;
    await button(page, 'Повторить').click();
    await button(page, 'Проверить план').waitFor();
  });
});
