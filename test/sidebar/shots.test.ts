import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import type { Boot } from '../../sidebar/boot.ts';
import { documentShots, type Shot } from './documentShots.ts';
import { createFakeServer } from './fakeServer.ts';
import { eventually, sidebarBrowser } from './openSidebar.ts';

/**
 * `SHOTS=1 npx vitest run test/sidebar/shots` makes pictures for the eye in out/shots/sidebar. Nothing is compared:
 * fonts differ from machine to machine. Another text than 1 takes only those whose name holds it.
 */
const folder = 'out/shots/sidebar';
const wanted = process.env.SHOTS === '1' ? '' : (process.env.SHOTS ?? '');
const viewport = { width: 300, height: 640 };

const openSidebar = sidebarBrowser();

const nthButton = (page: Page, index: number) => page.locator('main .button').nth(index);
const settled = (page: Page) => eventually(() => page.locator('.skeleton, .spinner').count()).toBe(0);

const shots: readonly Shot[] = [
  { name: 'empty', workbook: 'empty' },
  { name: 'full' },
  {
    name: 'sums',
    act: async (page) => {
      for (const fold of await page.locator('.fold').all()) await fold.click();
    },
  },
  {
    name: 'clean',
    workbook: 'clean',
    view: 'check',
    before: (server) => Object.assign(server, { cleared: 3 }),
  },
  { name: 'loading', before: (server) => server.hold('overview') },
  { name: 'findings', view: 'check', before: (server) => Object.assign(server, { cleared: 4 }) },
  {
    name: 'findings-chosen',
    view: 'check',
    act: (page) => page.locator('.finding button').first().click(),
  },
  {
    name: 'findings-postpone',
    view: 'check',
    act: async (page) => {
      await page.locator('.finding button').first().click();
      await page.locator('.decision .button').nth(1).click();
    },
  },
  {
    name: 'findings-decided',
    view: 'check',
    act: (page) => page.locator('.fold').last().click(),
  },
  { name: 'findings-200', workbook: 'many', view: 'check' },
  { name: 'preview', workbook: 'empty', view: 'structure' },
  { name: 'ready', view: 'structure', act: (page) => page.locator('#add-tab').click() },
  {
    name: 'structured',
    workbook: 'empty',
    view: 'structure',
    act: (page) => nthButton(page, 0).click(),
  },
  {
    name: 'working',
    view: 'generate',
    before: (server) => server.hold('generate'),
    act: async (page) => {
      await nthButton(page, 0).click();
      await page.locator('.steps').waitFor();
      await page.waitForTimeout(2100);
    },
  },
  { name: 'missing', view: 'generate' },
  {
    name: 'done',
    view: 'generate',
    act: async (page) => {
      await nthButton(page, 0).click();
      await page.locator('#made').waitFor();
    },
  },
  {
    name: 'replace',
    view: 'generate',
    act: async (page) => {
      await nthButton(page, 1).click();
      await page.locator('#replace-last').click();
      await page.locator('#template').click();
    },
  },
  { name: 'failing', before: (server) => server.fail('overview', 'accounts') },
  { name: 'failing-check', view: 'check', before: (server) => server.fail('check', 'connection') },
  {
    name: 'changed-meanwhile',
    workbook: 'empty',
    view: 'structure',
    before: (server) =>
      server.fail('structure', {
        code: 'changed-meanwhile',
        message: 'Пока вы смотрели, таблицу изменили.',
        remedy: 'Посмотрите изменения заново и примените.',
      }),
    act: (page) => nthButton(page, 0).click(),
  },
];

it.runIf(process.env.SHOTS)('takes pictures of every state', { timeout: 300_000 }, async () => {
  await mkdir(folder, { recursive: true });
  for (const language of ['ru', 'en'] as const) {
    for (const shot of [...shots, ...documentShots]) {
      if (shot.name.includes(wanted)) await take(shot, language);
    }
  }
});

async function take(shot: Shot, language: Boot['language']): Promise<void> {
  const { name, workbook = 'full', view = 'overview', before, act } = shot;
  const server = createFakeServer({ workbook });
  before?.(server);
  const page = await openSidebar(server, { language, view }, { deviceScaleFactor: 2, viewport });
  if (name !== 'loading') await settled(page);
  await act?.(page);
  await page.waitForTimeout(200);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}/${name}.${language}.png`, fullPage: name !== 'findings-200' });
  await page.context().close();
}
