import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newXlsx, patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { addonOn, ask, cellAt, sheetOf } from '../support/addon.ts';
import { filledWorkbook } from '../support/sample.ts';
import { validateOoxml } from '../support/validate.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');
const folder = mkdtempSync(join(tmpdir(), 'network-plan-editions-'));
const at = (name: string): string => join(folder, name);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '' },
  });
  return { status, out: stdout, err: stderr };
}

beforeAll(() => {
  const workbook = filledWorkbook();
  writeFileSync(at('draft.xlsx'), patchXlsx(newXlsx(), workbook));
  const addon = addonOn(workbook);
  ask(addon, 'fixEdition', {});
  writeFileSync(at('fixed.xlsx'), patchXlsx(newXlsx(), workbook));
  const { row, column } = cellAt(workbook, 'Мероприятия', 'Сроки', 2);
  sheetOf(workbook, 'Мероприятия').rows[row]![column] = { value: 'октябрь 2026 г.', format: '@' };
  ask(addon, 'fixEdition', { date: '2026-10-01' });
  writeFileSync(at('amended.xlsx'), patchXlsx(newXlsx(), workbook));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('diff of one workbook', () => {
  test('tells what has changed since the newest edition, or since the one that is named', () => {
    expect(run('diff', 'fixed.xlsx')).toMatchObject({ status: 0, out: 'Различий нет.\n' });
    expect(run('diff', 'amended.xlsx').out).toBe('Различий нет.\n');
    const since = run('diff', 'amended.xlsx', '--edition', '0001');
    expect(since.status).toBe(0);
    expect(since.out.trim().split('\n')).toEqual([
      expect.stringMatching(/^Мероприятия: 1\. «.*»: Сроки: «.*» → «октябрь 2026 г\.»$/),
    ]);
    const { rows } = JSON.parse(run('diff', 'amended.xlsx', '--edition', '0001', '--json').out);
    expect(rows).toMatchObject([{ kind: 'changed', fields: [{ key: 'deadline' }] }]);
  });

  test('tells of editions that cannot be read: the one before them is compared', () => {
    const workbook = readXlsx(readFileSync(at('amended.xlsx')));
    const broken = sheetOf(workbook, 'Служебный').rows.find((row) => row[0]?.value === 'edition.0002')!;
    broken[1] = { ...broken[1], value: 'испорчено' };
    writeFileSync(at('broken.xlsx'), patchXlsx(newXlsx(), workbook));
    const { out, err } = run('diff', 'broken.xlsx');
    expect(out).toContain('→ «октябрь 2026 г.»');
    expect(err).toMatch(/не прочесть: 1/);
  });

  test('of two workbooks stays what it was', () => {
    expect(run('diff', 'fixed.xlsx', 'amended.xlsx').out).toContain('→ «октябрь 2026 г.»');
  });

  test.each([
    [['diff', 'draft.xlsx'], /не зафиксирована/],
    [['diff', 'amended.xlsx', '--edition', '7'], /Есть: 0002, 0001/],
    [['diff'], /Не назван файл/],
  ])('%j is one clear line', (args, message) => {
    const { status, err } = run(...args);
    expect([status, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(message);
  });
});

test('a workbook with editions is a valid file, and its check is clean', async () => {
  const bytes = new Uint8Array(readFileSync(at('fixed.xlsx')));
  expect(await validateOoxml(bytes, 'fixed.xlsx')).toEqual([]);
  expect(readXlsx(bytes).sheets.map(({ name }) => name)).toContain('Служебный');
  expect(run('check', 'fixed.xlsx', '--today', '2026-10-05').out).toContain('Замечаний нет.');
});

test('export --today is the day that the calendar bears', () => {
  expect(run('export', 'fixed.xlsx', '--ics', 'plan.ics', '--today', '2026-08-26').status).toBe(0);
  expect(readFileSync(at('plan.ics'), 'utf8')).toContain('DTSTAMP:20260826');
});
