import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createFakeServer } from './fakeServer.ts';
import { button, eventually, sidebarBrowser, times } from './openSidebar.ts';

const openSidebar = sidebarBrowser();

describe('the document', { timeout: 30_000 }, () => {
  it('shows what is missing, then the steps, then the link and the earlier versions', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server, { language: 'ru', view: 'generate' });
    await button(page, /Приказ: дата и номер/).click();
    await eventually(() => server.calls.at(-1)?.input).toEqual({ tab: 'Реквизиты плана', cell: 'B16' });
    server.hold('generate');
    await button(page, 'Всё равно сформировать').click();
    const step = page.locator('[aria-current="step"]');
    await step.filter({ hasText: 'Собираю и сохраняю документ' }).waitFor();
    await eventually(() => step.locator('.elapsed').textContent()).toBe('1 с');
    server.release('generate');
    const open = page.getByRole('link', { name: 'Открыть документ' });
    expect(await open.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\//);
    expect(await open.getAttribute('rel')).toContain('noopener');
    expect(await page.locator('.version').count()).toBe(2);
  });

  it('replaces the last document after a warning only', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server);
    await button(page, 'Документ').click();
    await button(page, 'Обновить последний документ').click();
    await page.getByText('могут потеряться').waitFor();
    await button(page, 'Отмена').click();
    expect(times(server, 'generate')).toBe(0);
    await button(page, 'Обновить последний документ').click();
    await button(page, 'Заменить текст').click();
    await page.getByRole('heading', { name: 'Документ обновлён' }).waitFor();
    expect(server.calls.at(-1)?.input).toEqual({ replaceLast: true });
  });

  it('hands out files: the plan, the shell of the template; and takes the template', async () => {
    const server = createFakeServer();
    const page = await openSidebar(server, { language: 'ru' });
    await button(page, 'Документ').click();
    const plan = page.waitForEvent('download');
    await button(page, 'Скачать .docx, не создавая документ').click();
    expect((await plan).suggestedFilename()).toBe('План.docx');
    expect((await readFile(await (await plan).path())).subarray(0, 4).toString('latin1')).toBe(
      'PK\u0003\u0004',
    );

    await button(page, 'Настроить шаблон').click();
    const shell = page.waitForEvent('download');
    await button(page, 'Скачать заготовку').click();
    expect((await shell).suggestedFilename()).toBe('Заготовка.docx');

    const upload = page.locator('input[type=file]');
    await upload.setInputFiles({
      name: 'бланк.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    });
    await page.getByText('Нужен файл Word (.docx) размером до 2 МБ.', { exact: true }).waitFor();
    expect(times(server, 'saveTemplate')).toBe(0);
    await upload.setInputFiles({ name: 'бланк.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') });
    await page.getByText('Сейчас: «бланк.docx»').waitFor();
    expect(server.calls.at(-1)?.input).toEqual({ name: 'бланк.docx', base64: 'UEsDBA==' });
    await button(page, 'Убрать шаблон').click();
    await button(page, 'Убрать шаблон').click();
    await page.getByText('Сейчас: обычный вид, без шаблона.').waitFor();
  });
});
