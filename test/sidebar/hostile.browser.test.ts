import { describe, expect, it } from 'vitest';
import { createFakeServer } from './fakeServer.ts';
import { eventually, sidebarBrowser } from './openSidebar.ts';
import { paper } from './samplePackage.ts';

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

  it('stays text on the screens of «Документы», and an address that runs something is no link', async () => {
    const server = createFakeServer();
    const url = 'javascript:window.hacked=1';
    const bad = paper(evil, evil, { progress: 'made', url, madeAt: evil, recipient: evil, blanks: [evil] });
    const twin = { ...bad, id: `${evil}2` };
    server.package.list = {
      period: 'year',
      kinds: [
        { kind: evil, title: evil, empty: evil, inPackage: true, papers: [] },
        { kind: 'many', title: evil, empty: '', inPackage: true, papers: [bad, twin] },
      ],
    };
    server.approval = {
      edition: evil,
      editions: [{ id: evil, name: evil, date: evil }],
      changed: 1,
      next: { name: evil, date: evil },
      notes: [evil],
    };
    const field = { label: evil, before: evil, after: evil };
    server.changes = [
      { kind: 'changed', tab: evil, cell: '', number: evil, title: evil, moved: true, fields: [field] },
    ];
    server.nextYear = { from: evil, to: evil, findings: [{ place: evil, text: evil }] };
    server.network = {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="window.hacked=1">${evil}</svg>"'>${evil}`,
      name: evil,
      shown: 1,
      unlinked: 1,
      critical: [evil],
      problems: [evil],
    };
    const page = await openSidebar(server);
    await page.getByRole('button', { name: 'Документы' }).click();
    for (const screen of ['papers', 'approval', 'network', 'nextYear', 'export']) {
      await page.locator(`#open-${screen}`).click();
      await eventually(() => page.locator('main .spinner').count()).toBe(0);
      if (screen === 'papers') {
        await page.locator('.kind .fold').click();
        expect(await page.locator('.paper').count()).toBe(3);
        expect(await page.locator('main a').count()).toBe(0);
      }
      if (screen === 'approval') {
        await page.getByRole('button', { name: 'Показать изменения' }).click();
        await page.locator('.changes').waitFor();
      }
      if (screen === 'network') {
        const popup = page.waitForEvent('popup');
        await page.getByRole('link', { name: 'Открыть в новом окне' }).click();
        const opened = await popup;
        await opened.locator('img').waitFor({ state: 'attached' });
        expect(await opened.evaluate(() => [document.images.length, document.scripts.length])).toEqual([
          1, 0,
        ]);
        expect(await opened.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
      } else {
        expect(await page.locator('img').count(), screen).toBe(0);
      }
      await page.keyboard.press('Escape');
    }
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
