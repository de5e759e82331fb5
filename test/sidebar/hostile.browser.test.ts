import { describe, expect, it } from 'vitest';
import { createFakeServer } from './fakeServer.ts';
import { eventually, sidebarBrowser } from './openSidebar.ts';

const openSidebar = sidebarBrowser();

describe('hostile text', { timeout: 30_000 }, () => {
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

  it('stays text wherever it comes from', async () => {
    const server = createFakeServer({
      findings: [{ code: 'evil', severity: 'error', tab: evil, cell: evil, message: evil, remedy: evil }],
    });
    server.overview = {
      ...server.overview,
      institution: evil,
      title: evil,
      year: evil,
      edition: evil,
      tabs: [{ name: evil, filled: 1, rows: 2 }],
      upcoming: [{ date: evil, number: evil, title: evil, tab: evil, cell: evil }],
      documents: [{ name: evil, url: 'javascript:window.hacked=1', madeAt: evil }],
    };
    const page = await openSidebar(server);
    await page.getByRole('heading', { level: 1, name: evil }).waitFor();
    for (const view of ['Таблица', 'Проверка', 'Документ'])
      await page.getByRole('button', { name: view }).click();
    expect(await page.locator('.version').textContent()).toContain(evil);
    expect(await page.locator('.version a').count()).toBe(0);
    await page.getByRole('button', { name: 'Проверка' }).click();
    await page.getByRole('button', { name: 'Проверить план' }).click();
    await page.locator('.finding-go').click();
    expect(await page.locator('.message').textContent()).toBe(evil);
    server.fail('check', { code: evil, message: evil, remedy: evil });
    await page.getByRole('button', { name: 'Проверить снова' }).click();
    await page.locator('.problem').waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
  });

  it('nothing is asked for from elsewhere', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await eventually(() => page.locator('.skeleton').count()).toBe(0);
    for (const view of ['Таблица', 'Проверка', 'Документ'])
      await page.getByRole('button', { name: view }).click();
    expect(asked).toEqual([]);
  });
});
