import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hands } from './support/hands.ts';
import { buildAndServe, type Opened, openWindow, shots } from './support/openPage.ts';
import { samplePlan } from './support/samplePlan.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await buildAndServe(samplePlan(60));
});

afterAll(() => opened.close());

async function start() {
  const window = await openWindow(opened, opened.address);
  return { ...window, hands: new Hands(window.page) };
}

const otherPlan = (): Buffer => {
  const plan = samplePlan(3);
  plan.sheets[0]!.rows[2]![1] = { value: 'Из другого файла' };
  return Buffer.from(JSON.stringify(plan));
};

async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text!], fileName!));
      return transfer;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.locator('.drop-cover').waitFor();
  await page.screenshot({ path: join(shots, 'drop.png') });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

describe('files', () => {
  test('a workbook is opened from the menu, changed and saved', async () => {
    const { hands, page } = await start();
    const choosing = page.waitForEvent('filechooser');
    await hands.menu('Файл', 'Открыть .xlsx');
    await (await choosing).setFiles({ name: 'Другой план.xlsx', mimeType: '', buffer: otherPlan() });
    await hands.toast('Открыт файл «Другой план.xlsx»').waitFor();
    expect(await hands.text('B3')).toBe('Из другого файла');
    expect(await page.title()).toBe('Другой план — Сетевой план');
    await hands.goTo('B3');
    await hands.type('Изменено');
    await hands.press('Enter');
    const saving = page.waitForEvent('download');
    await hands.press('Control+s');
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('Другой план.xlsx');
    expect(JSON.parse(await readFile(await saved.path(), 'utf8')).sheets[0].rows[2][1].value).toBe(
      'Изменено',
    );
  });

  test('another file asks first when there are changes; what is no workbook is refused with a word', async () => {
    const { hands, page } = await start();
    await hands.goTo('B3');
    await hands.type('Моё');
    await hands.press('Enter');
    await drop(page, 'plan.xlsx', otherPlan().toString());
    const question = page.getByRole('dialog', { name: 'Открыть другой файл?' });
    await question.waitFor();
    await page.screenshot({ path: join(shots, 'question.png') });
    await question.getByRole('button', { name: 'Отмена' }).click();
    expect(await hands.text('B3')).toBe('Моё');
    await drop(page, 'plan.xlsx', otherPlan().toString());
    await page.getByRole('button', { name: 'Открыть без сохранения' }).click();
    await expect.poll(() => hands.text('B3')).toBe('Из другого файла');
    await drop(page, 'broken.xlsx', 'oops');
    await hands.toast('Файл не открыт. «broken.xlsx» – не книга .xlsx.').waitFor();
    await drop(page, 'photo.png', 'oops');
    await hands.toast('«photo.png»: откройте .xlsx, .docx или .txt').waitFor();
    await page.screenshot({ path: join(shots, 'problems.png') });
    expect(await hands.text('B3')).toBe('Из другого файла');
  });

  test('a plan in a text file lands on a tab of its own, as one step', async () => {
    const { hands, page } = await start();
    await drop(page, 'План 2024.txt', 'ПЛАН\nпервая строка');
    await page.getByRole('tab', { name: 'План 2024', selected: true }).waitFor();
    expect(await hands.texts('A1', 'A2')).toEqual(['ПЛАН', 'первая строка']);
    await hands.press('Control+Z');
    expect(await page.getByRole('tab', { name: 'План 2024' }).count()).toBe(0);
  });

  test('the add-on: its failure is a sentence, its sidebar leads to a cell, makes a file and reports failures', async () => {
    const { hands, page } = await start();
    await hands.menu('Сетевой план', 'Проверить план');
    await hands.toast('Не получилось. Лист занят коллегой.').waitFor();
    await page.getByRole('button', { name: 'Закрыть', exact: true }).click();
    await hands.menu('Сетевой план', 'Панель плана');
    const panel = page.frameLocator('iframe.sidebar-frame');
    await panel.getByRole('button', { name: 'Перейти к ячейке' }).click();
    await panel.getByText('Ответ:').waitFor();
    await expect.poll(() => hands.address).toBe('C1000');
    await page.screenshot({ path: join(shots, 'sidebar.png') });
    const making = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Сформировать' }).click();
    expect((await making).suggestedFilename()).toBe('plan.docx');
    await hands.toast('Готов файл «plan.docx»').waitFor();
    await panel.getByRole('button', { name: 'Ошибка' }).click();
    await panel.getByText('Сбой: unknown method nothing').waitFor();
    await panel.getByRole('button', { name: 'Ошибка' }).press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    await page.getByRole('button', { name: 'Закрыть панель' }).click();
    expect(await page.locator('iframe.sidebar-frame').count()).toBe(0);
  });

  test('the add-on asks and tells', async () => {
    const { hands, page } = await start();
    page.once('dialog', (dialog) => void dialog.dismiss());
    await hands.menu('Сетевой план', 'Спросить');
    const told = page.getByRole('dialog', { name: 'Сетевой план' });
    await told.waitFor();
    expect(await told.locator('p').textContent()).toBe('Ответ: CANCEL');
    await page.keyboard.press('Enter');
    expect(await told.count()).toBe(0);
  });

  test('a new tab and more rows', async () => {
    const { hands, page } = await start();
    await page.getByRole('button', { name: 'Добавить лист' }).click();
    await hands.type('Новое');
    await hands.press('Enter');
    expect(await hands.text('A1')).toBe('Новое');
    await hands.goTo('A1000');
    await page.mouse.wheel(0, 400);
    await page.getByRole('button', { name: 'Добавить 100 строк' }).click();
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1101');
  });
});

describe('after a reload', () => {
  test('the work is back: cells, tab, name; «Начать заново» forgets it', async () => {
    const { hands, page } = await start();
    await hands.goTo('B3');
    await hands.type('Переживёт');
    await hands.press('Enter');
    await page.getByRole('tab', { name: 'Участники' }).click();
    await hands.goTo('B2');
    await hands.type('100');
    await hands.press('Enter');
    await page.getByText('Изменения хранятся в этом браузере').waitFor();
    await page.reload();
    await hands.toast('Работа восстановлена').waitFor();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Участники');
    await expect.poll(() => hands.text('D2')).toBe('25\u00a0050,00');
    await page.getByRole('tab', { name: 'Мероприятия' }).click();
    expect(await hands.text('B3')).toBe('Переживёт');
    expect(await hands.text('B4')).toContain('Заключение договоров');
    await hands.menu('Файл', 'Начать заново');
    await page.getByRole('dialog').getByRole('button', { name: 'Начать заново' }).click();
    await expect.poll(() => hands.text('B3')).toContain('Издание приказа');
  });

  test('a second window does not overwrite the first unseen', async () => {
    const { context, hands, page } = await start();
    const second = await context.newPage();
    await second.goto(opened.address);
    await second.getByText('Изменения хранятся в этом браузере').waitFor();
    await hands.goTo('B3');
    await hands.type('первое окно');
    await hands.press('Enter');
    await hands.toast('План открыт ещё в одном окне').waitFor();
    expect(await page.locator('.kept').textContent()).toBe('Изменения не хранятся: сохраните файл');
  });
});
