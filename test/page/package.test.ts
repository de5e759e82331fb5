import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call, Method, Reply } from '../../src/app/api.ts';
import { partnersData } from '../support/partners.ts';
import { filledXlsx } from '../support/sample.ts';
import { Hands } from './support/hands.ts';
import { type Opened, openWindow, serveBuilt, shots } from './support/openPage.ts';

const COUNT = 30;

let opened: Opened;

beforeAll(async () => {
  opened = await serveBuilt(filledXlsx(partnersData(COUNT)));
});

afterAll(() => opened.close());

/** As the panel's `google.script.run.serve` does it. */
async function call<M extends Method>(page: Page, method: M, input: Call<M>['input']) {
  const request = JSON.stringify({ method, input, language: 'ru' });
  const answer = await page.evaluate((text) => String(window.sidebarBridge!.call('serve', [text])), request);
  const reply = JSON.parse(answer) as Reply<M>;
  if (!reply.ok) throw new Error(reply.problem.message);
  return reply.value;
}

const agreements = async (page: Page) =>
  (await call(page, 'listPapers', {})).kinds.find(({ kind }) => kind === 'agreements')!.papers;

describe('a package on the page', () => {
  test('is kept quietly; «Документы» leads to each file, also tomorrow', async () => {
    const { page, problems, requests } = await openWindow(opened, opened.address);
    const hands = new Hands(page);
    let downloads = 0;
    page.on('download', () => downloads++);
    const ids = (await agreements(page)).map(({ id }) => id);
    expect(ids).toHaveLength(COUNT);
    const { papers } = await call(page, 'makePapers', { ids });
    expect(new Set(papers.map(({ url }) => url)).size).toBe(COUNT);
    await page.getByText('Изменения хранятся в этом браузере').waitFor();
    expect([downloads, await page.locator('.toast').count()]).toEqual([0, 0]);

    await page.getByRole('tab', { name: 'Документы' }).click();
    await hands.goTo('I5');
    expect(await hands.text('I5')).toBe(papers[0]!.url);
    await page.screenshot({ path: join(shots, 'package-register.png') });
    const follow = async (): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press('Alt+Enter')]);
      const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
      return strFromU8(parts['word/document.xml']!);
    };
    const document = await follow();
    expect(document).toContain('Клуб 1');

    await page.reload();
    await hands.toast('Работа восстановлена').waitFor();
    expect((await agreements(page)).map(({ progress }) => progress)).toEqual(ids.map(() => 'made'));
    await page.getByRole('tab', { name: 'Документы' }).click();
    await hands.goTo('I5');
    expect(await follow()).toBe(document);
    expect([problems, requests]).toEqual([[], []]);
  });

  test('undone and made again, it is the same files', async () => {
    const { page } = await openWindow(opened, opened.address);
    const ids = (await agreements(page)).slice(0, 3).map(({ id }) => id);
    const first = (await call(page, 'makePapers', { ids })).papers.map(({ url }) => url);
    await page.getByRole('button', { name: 'Отменить: комплект документов' }).click();
    expect((await agreements(page)).every(({ progress }) => progress === 'missing')).toBe(true);
    expect((await call(page, 'makePapers', { ids })).papers.map(({ url }) => url)).toEqual(first);
  });

  test('an address that leads to no file here says so', async () => {
    const { page } = await openWindow(opened, opened.address);
    const hands = new Hands(page);
    await hands.goTo('B40');
    await hands.type('file:Пропавший.docx');
    await hands.press('Enter');
    await hands.goTo('B40');
    await hands.press('Alt+Enter');
    await hands.toast('Файла «Пропавший.docx» в этом браузере нет. Сформируйте документ ещё раз.').waitFor();
  });
});
