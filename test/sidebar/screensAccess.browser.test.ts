import { describe, expect, it } from 'vitest';
import { violations } from './access.ts';
import { documentShots } from './documentShots.ts';
import { createFakeServer } from './fakeServer.ts';
import { eventually, sidebarBrowser } from './openSidebar.ts';

const openSidebar = sidebarBrowser();

describe('the screens of «Документы» for everyone', { timeout: 60_000 }, () => {
  it.each(documentShots)('$name: axe-core finds nothing wrong, and it fits into 300 px', async (shot) => {
    const server = createFakeServer();
    shot.before?.(server);
    const page = await openSidebar(server);
    await eventually(() => page.locator('.skeleton').count()).toBe(0);
    await shot.act?.(page);
    expect(await violations(page)).toEqual([]);
    // A scroll bar of the page's side panel takes 15 of its 300 px.
    await page.setViewportSize({ width: 285, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(285);
    await page.setViewportSize({ width: 300, height: 640 });
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => Object.assign(document.documentElement.style, { fontSize }), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), size).toBe(300);
    }
  });
});
