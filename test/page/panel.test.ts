import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PackageList, Reply } from '../../src/app/api.ts';
import { partnersData } from '../support/partners.ts';
import { filledXlsx } from '../support/sample.ts';
import { Hands } from './support/hands.ts';
import { type Opened, openWindow, serveBuilt, shots } from './support/openPage.ts';
import { focusedIn, openScreen, pressOnceShown, saidIn } from './support/realPanel.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await serveBuilt(filledXlsx(partnersData(12)));
});

afterAll(() => opened.close());

/** How many documents of the package there are, asked past the panel. */
async function madeIn(page: Page): Promise<number> {
  const answer = await page.evaluate(() =>
    String(window.sidebarBridge!.call('serve', [JSON.stringify({ method: 'listPapers', input: {} })])),
  );
  const reply = JSON.parse(answer) as Reply & { readonly value: PackageList };
  return reply.value.kinds.flatMap(({ papers }) => papers).filter(({ progress }) => progress === 'made')
    .length;
}

describe('the panel over the real add-on: a package for 12 partners', () => {
  test('is stopped, goes on, is whole; an edit makes some of it outdated, and they are updated', async () => {
    const { page, problems } = await openWindow(opened, opened.address);
    const hands = new Hands(page);
    const panel = await openScreen(page, 'papers');
    await panel.getByText('Создано 0 из 37').waitFor();
    expect(await saidIn(page)).toBe('Создано 0 из 37');
    await pressOnceShown(page, 'Остановить', 'it');
    await panel.getByRole('button', { name: 'Создать весь комплект' }).click();
    await panel.getByRole('heading', { name: 'Остановлено: создано 10 из 37' }).waitFor();
    expect(await focusedIn(page)).toBe('Остановлено: создано 10 из 37');
    expect(await madeIn(page)).toBe(10);

    await hands.press('Tab', 'Enter');
    await panel.getByRole('heading', { name: 'Создано документов: 37' }).waitFor();
    expect(await madeIn(page)).toBe(37);
    await panel.getByRole('button', { name: 'К списку' }).click();
    await panel.getByText('Комплект создан полностью').waitFor();

    // Beside the panel a date changes: asked, the panel tells which documents speak of it.
    await page.getByRole('tab', { name: 'Мероприятия' }).click();
    await hands.goTo('D2');
    await hands.type('до 10.09.2026');
    await hands.press('Enter');
    await panel.getByRole('button', { name: 'Обновить', exact: true }).click();
    const update = panel.getByRole('button', { name: /Обновить устаревшие/ });
    await update.waitFor();
    const outdated = Number((await update.textContent())!.replace(/\D/g, ''));
    expect(await saidIn(page)).toBe(`Создано 37 из 37, устарело ${outdated}`);
    await page.screenshot({ path: join(shots, 'panel-outdated.png') });
    await update.click();
    await panel.getByRole('heading', { name: `Создано документов: ${outdated}` }).waitFor();
    expect(await madeIn(page)).toBe(37);

    // Undone, it is as if it had not been made.
    await panel.getByRole('button', { name: 'К списку' }).click();
    await page.getByRole('button', { name: 'Отменить: комплект документов' }).click();
    await panel.getByRole('button', { name: 'Обновить', exact: true }).click();
    await update.waitFor();
    expect(problems).toEqual([]);
  });

  test('ends with the panel: what is closed makes nothing unseen', async () => {
    const { page } = await openWindow(opened, opened.address);
    const panel = await openScreen(page, 'papers');
    await pressOnceShown(page, 'Остановить', 'close');
    await panel.getByRole('button', { name: 'Создать весь комплект' }).click();
    await page.locator('iframe.sidebar-frame').waitFor({ state: 'detached' });
    const before = await madeIn(page);
    expect(before).toBeLessThanOrEqual(10);
    await page.waitForTimeout(500);
    expect(await madeIn(page)).toBe(before);
    await new Hands(page).menu('Сетевой план', 'Панель плана');
    await (await openScreen(page, 'papers')).getByText(`Создано ${before} из 37`).waitFor();
  });
});

describe('the panel over the real add-on: after approval', () => {
  test('an edition is fixed, an edit told and led to, the order made', async () => {
    const { page, problems } = await openWindow(opened, opened.address);
    const hands = new Hands(page);
    const panel = await openScreen(page, 'approval');
    expect(await saidIn(page)).toBe('Утверждённая редакция ещё не зафиксирована.');
    await panel.getByRole('button', { name: 'Зафиксировать…' }).click();
    await hands.press('Tab', 'Enter');
    await panel.getByText('С тех пор ничего не изменено.').waitFor();
    expect(await saidIn(page)).toBe('Редакция зафиксирована.');

    await page.getByRole('tab', { name: 'Мероприятия' }).click();
    await hands.goTo('D4');
    await hands.type('до 10.09.2026');
    await hands.press('Enter');
    await page.getByRole('tab', { name: 'Участники' }).click();
    await panel.getByRole('button', { name: 'Показать изменения' }).click();
    await panel.getByRole('heading', { name: 'Отличий: 1' }).waitFor();
    // The screen says one thing only.
    await panel.getByText('С тех пор изменено строк: 1').waitFor();
    await panel.locator('.changes button').click();
    await expect.poll(() => hands.address).toBe('D4');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Мероприятия');

    await panel.getByLabel('Основание (необязательно)').fill('Служебная записка');
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Создать приказ' }).click();
    expect((await download).suggestedFilename()).toMatch(/О внесении изменений.*\.docx$/);
    await panel.getByRole('heading', { name: 'Приказ готов' }).waitFor();
    expect(await focusedIn(page)).toBe('Приказ готов');
    await page.screenshot({ path: join(shots, 'panel-amended.png') });
    expect(problems).toEqual([]);
  });
});
