import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { hostText, workbookOf } from './open.ts';

const loader = buildSync({
  entryPoints: [join(import.meta.dirname, '../../../src/local/host/runInPage.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'loader',
  target: 'es2022',
}).outputFiles[0]!.text;

const code = `
  var times = 0;
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Пуск', 'go').addToUi(); }
  function go() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('1,5'); }
  function look() { times += 1; return [times, typeof setTimeout, typeof fetch, typeof [].findLast]; }
  function fail() { throw new Error('нет'); }`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

it('runs the same in a browser, in a frame of its own', async () => {
  const page = await browser.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addScriptTag({ content: loader });
  const seen = await page.evaluate(
    ({ code, host, workbook }) => {
      const { openAddonInPage } = (
        globalThis as unknown as { loader: typeof import('../../../src/local/host/runInPage.ts') }
      ).loader;
      const addon = openAddonInPage({ code, host, workbook });
      addon.call('onOpen', { authMode: 'NONE' });
      addon.click('Пуск');
      addon.rpc('look');
      let failure: unknown;
      try {
        addon.rpc('fail');
      } catch (error) {
        failure = error instanceof Error && error.message;
      }
      const looked = addon.rpc('look');
      const counts = addon.counts();
      addon.close();
      return { looked, failure, counts, cell: workbook.sheets[0]!.rows[0]![0], frames: window.frames.length };
    },
    { code, host: hostText, workbook: workbookOf([]) },
  );
  expect(seen).toMatchObject({
    looked: [1, 'undefined', 'undefined', 'undefined'],
    failure: 'нет',
    counts: { 'Range.setValue': 1, 'Ui.createAddonMenu': 1 },
    cell: { value: 1.5 },
    frames: 0,
  });
  expect(errors).toEqual([]);
  await page.close();
}, 60_000);
