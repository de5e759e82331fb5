import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { copyElsewhere } from './support/clipboard.ts';
import { Hands } from './support/hands.ts';
import { buildAndServe, type Opened, openWindow, shots } from './support/openPage.ts';
import { samplePlan } from './support/samplePlan.ts';

const image = '<img src="http://127.0.0.1:9/x.png" onerror="document.title=1">';

/** A plan from a stranger. */
function hostilePlan(): Workbook {
  const plan = samplePlan(20);
  const sheet = plan.sheets[0]!;
  sheet.rows[2]![1] = {
    value: image,
    note: image,
    style: { color: 'red;background:url(http://127.0.0.1:9/y.png)' },
  };
  sheet.rows[3]![1] = { value: 'Щёлкни', link: 'javascript:document.title=2' };
  sheet.rows[4]![1] = { value: null, formula: 'HYPERLINK("javascript:document.title=3","Щёлкни")' };
  sheet.comments.push({ row: 5, column: 1, author: image, text: '</p><script>document.title=4</script>' });
  plan.sheets[1]!.name = '<b onmouseover=alert(1)>Лист';
  sheet.validations = [
    {
      areas: [{ top: 2, left: 4, bottom: 30, right: 4 }],
      source: { values: [image, 'да'] },
      allowInvalid: true,
    },
  ];
  return plan;
}

let opened: Opened;

beforeAll(async () => {
  opened = await buildAndServe(hostilePlan());
});

afterAll(() => opened.close());

async function violations(page: Page): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return page.evaluate(async (source) => {
    // The debugger may evaluate what the page's policy would refuse.
    new Function(source)();
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await checker.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, axe);
}

describe.each([
  ['served', () => opened.address],
  ['by double click', () => opened.file],
])('the page %s', (_, address) => {
  test('shows hostile cells as text, runs nothing of them and asks for nothing', async () => {
    const { page, requests, problems } = await openWindow(opened, address());
    const hands = new Hands(page);
    expect(await hands.text('B3')).toBe(image);
    expect(await hands.cell('B4').getByRole('link').count()).toBe(0);
    await hands.cell('B4').click();
    await hands.press('Alt+Enter');
    await hands.goTo('B5');
    await hands.press('F2');
    expect(await page.getByRole('textbox', { name: 'Правка ячейки B5' }).inputValue()).toBe(
      '=HYPERLINK("javascript:document.title=3";"Щёлкни")',
    );
    await hands.press('Escape');
    await expect.poll(() => hands.text('B5')).toBe('#NAME?');
    await hands.goTo('B3');
    await page.getByRole('tooltip').waitFor();
    await hands.goTo('B6');
    await expect.poll(() => page.getByRole('tooltip').textContent()).toContain('<script>');
    await hands.cell('E3').locator('.chevron').click();
    await page.getByRole('option', { name: 'да' }).waitFor();
    await hands.press('Escape');
    await hands.goTo('A10');
    await hands.type('=HYPERLINK("javascript:alert(1)";"x")');
    await hands.press('Enter');
    await hands.goTo('A11');
    await hands.type(image);
    await hands.press('Enter');
    expect(await hands.text('A11')).toBe(image);
    expect(await page.locator('.stage img, .stage script, .stage [onerror]').count()).toBe(0);
    expect(await page.title()).toBe('План — Сетевой план');
    expect(requests).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('its policy stops a request, an image from elsewhere and a script that is not its own', async () => {
    const { page, requests } = await openWindow(opened, address());
    const fetched = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(fetched).toBe('refused');
    const ran = await page.evaluate((markup) => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      document.body.append(box);
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      return new Promise((resolve) => setTimeout(() => resolve(document.title), 300));
    }, image);
    expect(ran).toBe('План — Сетевой план');
    expect(requests.filter((url) => !url.startsWith('http://127.0.0.1:9/'))).toEqual([]);
  });

  test('works as a whole: paste, edit, formula, save, reload', async () => {
    const { context, page, requests } = await openWindow(opened, address());
    const hands = new Hands(page);
    await page.getByRole('button', { name: 'Добавить лист' }).click();
    await copyElsewhere(context, { plain: 'а\t2\nб\t3' });
    await hands.press('Control+V');
    await hands.goTo('B3');
    await hands.type('=SUM(B1:B2)');
    await hands.press('Enter');
    await expect.poll(() => hands.text('B3')).toBe('5');
    const saving = page.waitForEvent('download');
    await hands.menu('Файл', 'Сохранить .xlsx');
    expect((await saving).suggestedFilename()).toBe('План.xlsx');
    await page.getByText('Изменения хранятся в этом браузере').waitFor();
    await page.reload();
    await hands.toast('Работа восстановлена').waitFor();
    expect(await hands.texts('A1', 'B3')).toEqual(['а', '5']);
    expect(requests).toEqual([]);
  });
});

describe('accessibility', () => {
  test('axe finds nothing: at rest, with a menu, an editor, a list, a note, a question; in both languages', async () => {
    const { page } = await openWindow(opened, opened.address);
    const hands = new Hands(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Файл' }).click();
    await page.screenshot({ path: join(shots, 'menu.png') });
    expect(await violations(page)).toEqual([]);
    await hands.press('Escape');
    await hands.goTo('B6');
    await page.getByRole('tooltip').waitFor();
    expect(await violations(page)).toEqual([]);
    await hands.press('F2');
    expect(await violations(page)).toEqual([]);
    await hands.press('Escape');
    await hands.goTo('E3');
    await hands.press('Alt+ArrowDown');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await hands.press('Escape');
    await hands.menu('Сетевой план', 'Панель плана');
    await hands.menu('Файл', 'Начать заново');
    expect(await violations(page)).toEqual([]);
    await hands.press('Escape');
    await page.goto(`${opened.address}?lang=en`);
    await page.getByRole('menuitem', { name: 'File' }).click();
    await page.screenshot({ path: join(shots, 'english.png') });
    expect(await violations(page)).toEqual([]);
  });
});
