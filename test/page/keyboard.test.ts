import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hands } from './support/hands.ts';
import { buildAndServe, type Opened, openWindow } from './support/openPage.ts';
import { samplePlan } from './support/samplePlan.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await buildAndServe(samplePlan(60));
});

afterAll(() => opened.close());

async function start(): Promise<Hands> {
  return new Hands((await openWindow(opened, opened.address)).page);
}

describe('keyboard alone', () => {
  test('arrows, jumps, ends and pages', async () => {
    const hands = await start();
    const addressAfter = async (...keys: string[]): Promise<string> => {
      await hands.press(...keys);
      return hands.address;
    };
    expect(await addressAfter('ArrowRight')).toBe('B1');
    expect(await addressAfter('ArrowDown')).toBe('A2:H2');
    expect(await addressAfter('ArrowDown')).toBe('A3');
    expect(await addressAfter('Control+ArrowDown')).toBe('A62');
    expect(await addressAfter('Control+ArrowRight')).toBe('G62');
    expect(await addressAfter('Home')).toBe('A62');
    expect(await addressAfter('Control+Home')).toBe('A1');
    expect(await addressAfter('End')).toBe('H1');
    expect(await addressAfter('Control+End')).toBe('H62');
    expect(await addressAfter('Control+Home', 'PageDown')).not.toBe('A1');
    expect(await addressAfter('PageUp')).toBe('A1');
    expect(await addressAfter('Tab', 'Tab', 'Enter')).toBe('A2:H2');
    expect(await addressAfter('Shift+Enter', 'Shift+Tab')).toBe('A1');
    expect(await hands.page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('cell-0-0');
  });

  test('Shift grows a block; Enter and Tab walk inside it; Ctrl+A, Shift+Space, Ctrl+Space', async () => {
    const hands = await start();
    await hands.goTo('C4');
    await hands.press('Shift+ArrowRight', 'Shift+ArrowDown');
    expect(await hands.address).toBe('C4:D5');
    await hands.press('Tab', 'Tab');
    expect(await hands.page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('cell-4-2');
    expect(await hands.address).toBe('C4:D5');
    await hands.press('Shift+Space');
    expect(await hands.address).toBe('A4:L5');
    await hands.goTo('C4');
    await hands.press('Control+Space');
    expect(await hands.address).toBe('C1:C1000');
    await hands.press('Control+KeyA');
    expect(await hands.address).toBe('A1:L1000');
    await hands.goTo('E3:E5');
    await hands.press('Delete');
    expect(await hands.texts('E3', 'E4', 'E5')).toEqual(['', '', '']);
  });

  test('typing replaces, F2 edits, Escape gives up, Alt+Enter breaks the line, Backspace empties', async () => {
    const hands = await start();
    await hands.goTo('B3');
    await hands.type('Ярмарка');
    await hands.press('Enter');
    expect(await hands.text('B3')).toBe('Ярмарка');
    expect(await hands.address).toBe('B4');
    await hands.press('ArrowUp', 'F2');
    await hands.type(' дел');
    await hands.press('Alt+Enter');
    await hands.type('в школе');
    await hands.press('Enter');
    expect(await hands.text('B3')).toBe('Ярмарка дел\nв школе');
    await hands.press('F2');
    await hands.type('нет');
    await hands.press('Escape');
    expect(await hands.text('B4')).toContain('Заключение договоров');
    await hands.press('Backspace');
    expect(await hands.text('B4')).toBe('');
    await hands.type('а');
    await hands.press('ArrowRight');
    expect(await hands.text('B4')).toBe('а');
    expect(await hands.address).toBe('C4');
  });

  test('undo and redo, also on a Russian layout', async () => {
    const hands = await start();
    await hands.goTo('B3');
    await hands.type('раз');
    await hands.press('Enter');
    await hands.type('два');
    await hands.press('Enter');
    await hands.pressRussian('я', 'KeyZ');
    await expect.poll(() => hands.text('B4')).toContain('Заключение');
    expect(await hands.text('B3')).toBe('раз');
    await hands.press('Control+Z');
    expect(await hands.text('B3')).toContain('Издание');
    await hands.press('Control+Y');
    await hands.press('Control+Shift+Z');
    expect(await hands.texts('B3', 'B4')).toEqual(['раз', 'два']);
    await hands.page.getByRole('button', { name: 'Отменить: ввод' }).click();
    expect(await hands.text('B4')).toContain('Заключение');
  });

  test('what the add-on answers to an edit is undone with it', async () => {
    const hands = await start();
    await hands.goTo('A5');
    await hands.type('1.33');
    await hands.press('Enter');
    await expect.poll(() => hands.text('F5')).toBe('4');
    await hands.press('Control+Z');
    expect(await hands.texts('A5', 'F5')).toEqual(['1.3', '56']);
  });

  test('F6 goes round the page, menus open by keyboard, a menu action is one step of undo', async () => {
    const hands = await start();
    const { page } = hands;
    await hands.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    await hands.press('ArrowRight');
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toBe('Участники');
    await hands.press('F6');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Файл');
    await hands.press('ArrowRight', 'ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Подготовить таблицу');
    await hands.press('Enter');
    await page.getByRole('tab', { name: 'Проверка' }).waitFor();
    await hands.toast('Таблица подготовлена').waitFor();
    await hands.press('Control+Z');
    expect(await page.getByRole('tab', { name: 'Проверка' }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Мероприятия' }).click();
    expect(await hands.text('A1')).toBe('№ п/п');
    await hands.press('Control+Y');
    await page.getByRole('tab', { name: 'Проверка' }).click();
    expect(await hands.text('D9')).toBe('Строка 9');
  });
});
