import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyElsewhere, pasteElsewhere } from './support/clipboard.ts';
import { Hands } from './support/hands.ts';
import { buildAndServe, type Opened, openWindow, shots } from './support/openPage.ts';
import { wordHtml, wordPlain } from './support/wordTable.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await buildAndServe(null);
});

afterAll(() => opened.close());

async function start() {
  const window = await openWindow(opened, opened.address);
  return { ...window, hands: new Hands(window.page) };
}

describe('pasting', () => {
  test('a page of a Word document becomes rows and cells', async () => {
    const { context, hands, page, problems } = await start();
    await copyElsewhere(context, { html: wordHtml, plain: wordPlain });
    await hands.press('Control+V');
    expect(await hands.texts('A1', 'A2', 'A3')).toEqual([
      'План по организации',
      'сетевого взаимодействия на 2025-2026 учебный год',
      '№ п/п',
    ]);
    expect(await hands.texts('B3', 'C3', 'D3')).toEqual([
      'Виды деятельности',
      'Сроки реализации',
      'Исполнители',
    ]);
    expect(await hands.text('A4')).toBe('Организационный этап');
    expect(await hands.cell('A4').getAttribute('aria-colspan')).toBe('4');
    expect(await hands.text('B5')).toBe('Издание приказа «О\u00a0сетевом взаимодействии»');
    expect(await hands.text('D5')).toBe('Директор,\nметодист');
    expect(await hands.cell('D5').getAttribute('aria-rowspan')).toBe('2');
    expect(await hands.text('B6')).toBe('• Рабочая группа\n• Положение <проект>');
    expect(await hands.text('C6')).toBe('15.10.2025');
    expect(await hands.text('A7')).toBe('Методист ____________ И.И. Иванова');
    expect(await hands.address).toBe('A1:D7');
    await page.screenshot({ path: join(shots, 'word-table.png') });
    await hands.press('Control+Z');
    expect(await hands.texts('A1', 'B5', 'D5')).toEqual(['', '', '']);
    expect(await hands.cell('A4').getAttribute('aria-colspan')).toBeNull();
    expect(problems).toEqual([]);
  });

  test('tab-separated text with quotes, line breaks and what only looks quoted', async () => {
    const { context, hands } = await start();
    await copyElsewhere(context, { plain: 'Имя\t"две\nстроки"\t"он ""сам"""\r\n"Ромашка" клуб\t1,5\t\r\n' });
    await hands.press('Control+V');
    expect(await hands.texts('A1', 'B1', 'C1')).toEqual(['Имя', 'две\nстроки', 'он "сам"']);
    expect(await hands.texts('A2', 'B2', 'C2')).toEqual(['"Ромашка" клуб', '1,5', '']);
    await hands.goTo('A5');
    expect(await hands.address).toBe('A5');
  });

  test('a copy for Excel and Word carries text and a table; pasted here it keeps formats and moves formulas', async () => {
    const { context, hands } = await start();
    for (const [address, text] of [
      ['A1', '2'],
      ['A2', '3'],
      ['B1', '=A1*10'],
      ['C1', '1.9.25'],
      ['C2', '<b>жир</b>'],
    ] as const) {
      await hands.goTo(address);
      await hands.type(text);
      await hands.press('Enter');
    }
    await expect.poll(() => hands.text('B1')).toBe('20');
    await hands.goTo('A1:C2');
    await hands.press('Control+C');
    const { plain, html } = await pasteElsewhere(context);
    expect(plain).toBe('2\t20\t01.09.2025\r\n3\t\t<b>жир</b>');
    expect(html).toContain('&lt;b&gt;жир&lt;/b&gt;');
    await hands.goTo('B1');
    await hands.press('Control+C');
    await hands.goTo('B2');
    await hands.press('Control+V');
    await expect.poll(() => hands.text('B2')).toBe('30');
    expect(await hands.page.getByRole('textbox', { name: 'Содержимое ячейки' }).inputValue()).toBe('=A2*10');
  });

  test('cut moves on paste, in one step', async () => {
    const { hands } = await start();
    await hands.type('раз');
    await hands.press('Enter');
    await hands.goTo('A1');
    await hands.press('Control+X');
    expect(await hands.text('A1')).toBe('раз');
    await hands.goTo('C3');
    await hands.press('Control+V');
    expect(await hands.texts('A1', 'C3')).toEqual(['', 'раз']);
    await hands.press('Control+Z');
    expect(await hands.texts('A1', 'C3')).toEqual(['раз', '']);
  });

  test('cut on one tab and pasted on another, in one step', async () => {
    const { hands, page } = await start();
    await hands.type('раз');
    await hands.press('Enter');
    await hands.goTo('A1');
    await hands.press('Control+X');
    await page.getByRole('button', { name: 'Добавить лист' }).click();
    await hands.press('Control+V');
    expect(await hands.text('A1')).toBe('раз');
    await page.getByRole('tab', { name: 'Лист1' }).click();
    expect(await hands.text('A1')).toBe('');
    await hands.press('Control+Z');
    expect(await hands.text('A1')).toBe('');
    await page.getByRole('tab', { name: 'Лист1' }).click();
    expect(await hands.text('A1')).toBe('раз');
  });

  test('a paste below the end grows the tab; one value fills a selected block', async () => {
    const { context, hands } = await start();
    await hands.goTo('Z999');
    await copyElsewhere(context, { plain: 'а\tб\nв\tг\nд\tе' });
    await hands.press('Control+V');
    expect(await hands.text('AA1001')).toBe('е');
    expect(await hands.page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1002');
    await copyElsewhere(context, { plain: 'да' });
    await hands.goTo('B2:C3');
    await hands.press('Control+V');
    expect(await hands.texts('B2', 'C2', 'B3', 'C3')).toEqual(['да', 'да', 'да', 'да']);
  });
});
