import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hands } from './support/hands.ts';
import { buildAndServe, type Opened, openWindow, shots } from './support/openPage.ts';
import { samplePlan } from './support/samplePlan.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await buildAndServe(samplePlan(60));
});

afterAll(() => opened.close());

async function start(): Promise<Hands> {
  return new Hands((await openWindow(opened, opened.address)).page);
}

describe('cells with more than text', () => {
  test('a drop-down by mouse, and a colour that follows it', async () => {
    const hands = await start();
    const { page } = hands;
    const before = await hands.cell('B3').evaluate((cell) => getComputedStyle(cell).color);
    await hands.cell('E3').locator('.chevron').click();
    expect(await page.getByRole('option').allTextContents()).toEqual([
      'Не начато',
      'В работе',
      'Выполнено',
      'Перенесено',
      'Отменено',
    ]);
    await page.screenshot({ path: join(shots, 'drop-down.png') });
    await page.getByRole('option', { name: 'Выполнено' }).click();
    expect(await hands.text('E3')).toBe('Выполнено');
    const after = await hands.cell('B3').evaluate((cell) => getComputedStyle(cell).color);
    expect(after).not.toBe(before);
  });

  test('a drop-down by keyboard: opened, filtered by typing, chosen', async () => {
    const hands = await start();
    const { page } = hands;
    await hands.goTo('E3');
    await hands.press('Alt+ArrowDown');
    await page.getByRole('combobox').waitFor();
    await hands.press('ArrowDown', 'Enter');
    expect(await hands.text('E3')).toBe('В работе');
    await hands.type('отм');
    expect(await page.getByRole('option').allTextContents()).toEqual(['Отменено']);
    await hands.press('ArrowDown', 'Enter');
    expect(await hands.text('E3')).toBe('Отменено');
    expect(await hands.address).toBe('E3');
  });

  test('a value beside the list stays, with a mark and a word about it; several values are as good as one', async () => {
    const hands = await start();
    const { page } = hands;
    await hands.goTo('E3');
    await hands.type('Когда-нибудь');
    await hands.press('Enter');
    expect(await hands.text('E3')).toBe('Когда-нибудь');
    expect(await hands.cell('E3').getAttribute('aria-invalid')).toBe('true');
    await hands.goTo('E3');
    await page.getByRole('tooltip').waitFor();
    expect(await page.getByRole('tooltip').textContent()).toContain('«Когда-нибудь» нет в списке');
    await page.screenshot({ path: join(shots, 'off-list.png') });
    await hands.goTo('E4');
    await hands.type('В работе; Отменено');
    await hands.press('Enter');
    expect(await hands.cell('E4').getAttribute('aria-invalid')).toBeNull();
  });

  test('notes and comments show on hover and on focus', async () => {
    const hands = await start();
    const { page } = hands;
    await hands.goTo('C1');
    await page.getByRole('tooltip').waitFor();
    expect(await page.getByRole('tooltip').textContent()).toBe('Пишите как в плане: «до 10 сентября».');
    expect(await hands.cell('C1').getAttribute('aria-describedby')).toBe('bubble');
    await hands.press('Escape');
    expect(await page.getByRole('tooltip').count()).toBe(0);
    await hands.cell('D5').hover();
    await page.getByRole('tooltip').waitFor();
    expect(await page.getByRole('tooltip').textContent()).toBe('Школа № 3Просим перенести на ноябрь.');
    await page.screenshot({ path: join(shots, 'comment.png') });
  });

  test('a date is typed and edited as «дд.мм.гггг»; text cells keep what is typed', async () => {
    const hands = await start();
    await hands.goTo('G3');
    await hands.press('F2');
    expect(await hands.page.getByRole('textbox', { name: 'Правка ячейки G3' }).inputValue()).toBe(
      '01.09.2025',
    );
    await hands.press('Escape');
    await hands.type('5.10.25');
    await hands.press('Tab');
    expect(await hands.text('G3')).toBe('05.10.2025');
    await hands.goTo('C3');
    await hands.type('1.10');
    await hands.press('Enter');
    expect(await hands.text('C3')).toBe('1.10');
    await hands.goTo('J3');
    await hands.type('1234,5');
    await hands.press('Enter');
    expect(await hands.text('J3')).toBe('1234,5');
  });

  test('a link inside the workbook leads to its cell, by mouse and by Alt+Enter', async () => {
    const hands = await start();
    const { page } = hands;
    await page.getByRole('tab', { name: 'Участники' }).click();
    await hands.cell('A3').getByRole('link').click();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Мероприятия');
    expect(await hands.address).toBe('C5');
    await page.getByRole('tab', { name: 'Участники' }).click();
    await hands.goTo('A3');
    await hands.press('Alt+Enter');
    expect(await hands.address).toBe('C5');
  });

  test('formulas are calculated after an edit; what the engine does not know keeps its value', async () => {
    const hands = await start();
    await hands.page.getByRole('tab', { name: 'Участники' }).click();
    expect(await hands.text('D2')).toBe('9\u00a0018,00');
    await hands.goTo('B2');
    await hands.type('40');
    await hands.press('Enter');
    await expect.poll(() => hands.text('D4')).toBe('13\u00a0620,00');
    expect(await hands.text('B5')).toBe('7');
    await hands.press('Control+Z');
    await expect.poll(() => hands.text('D4')).toBe('12\u00a0618,00');
    await hands.goTo('B2:B4');
    expect(await hands.page.locator('.status').textContent()).toBe('Заполнено: 3  ·  Сумма: 96');
    await hands.page.screenshot({ path: join(shots, 'formulas.png') });
  });

  test('frozen header and columns stay in view, a block is dragged by mouse, a column is widened', async () => {
    const hands = await start();
    const { page } = hands;
    await page.mouse.move(700, 400);
    await page.mouse.wheel(300, 900);
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(shots, 'scrolled.png') });
    const head = await hands.cell('B1').boundingBox();
    expect(head!.y).toBeLessThan(130);
    expect(head!.x).toBe(108);
    await page.mouse.wheel(-300, -900);
    const from = (await hands.cell('C4').boundingBox())!;
    const to = (await hands.cell('D6').boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 30, to.y + 8, { steps: 5 });
    await page.mouse.up();
    expect(await hands.address).toBe('C4:D6');
    await page.getByRole('columnheader', { name: 'D' }).click();
    expect(await hands.address).toBe('D1:D1000');
    const handle = (await page.locator('.width-handle[data-column="3"]').boundingBox())!;
    await page.mouse.move(handle.x + 4, handle.y + 10);
    await page.mouse.down();
    await page.mouse.move(handle.x + 104, handle.y + 10, { steps: 4 });
    await page.mouse.up();
    expect((await hands.cell('D3').boundingBox())!.width).toBe(290);
    expect(await hands.text('G3')).toBe('01.09.2025');
    const narrow = (await page.locator('.width-handle[data-column="6"]').boundingBox())!;
    await page.mouse.move(narrow.x + 4, narrow.y + 10);
    await page.mouse.down();
    await page.mouse.move(narrow.x - 56, narrow.y + 10, { steps: 4 });
    await page.mouse.up();
    expect(await hands.text('G3')).toBe('###');
    await hands.press('Control+Z');
    await hands.press('Control+Z');
    expect((await hands.cell('D3').boundingBox())!.width).toBe(190);
  });
});
