import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { validateOoxml } from '../support/validate.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'test/fixtures/sample-plan.txt');
const folder = mkdtempSync(join(tmpdir(), 'network-plan-next-'));
const at = (name: string): string => join(folder, name);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', [join(ROOT, 'dist/cli.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '' },
  });
  return { status, out: stdout, err: stderr };
}

/** Writes a workbook again with some cells typed over: heading and 1-based row → text. */
function type(from: string, to: string, tab: string, cells: Readonly<Record<string, string>>): void {
  const bytes = new Uint8Array(readFileSync(at(from)));
  const book = readXlsx(bytes);
  const sheet = book.sheets.find(({ name }) => name === tab)!;
  for (const [place, text] of Object.entries(cells)) {
    const [heading, row] = place.split('@') as [string, string];
    const column = sheet.rows[0]!.findIndex((cell) => cell?.value === heading);
    sheet.rows[Number(row) - 1]![column] = { value: text, format: '@' };
  }
  writeFileSync(at(to), patchXlsx(bytes, book));
}

beforeAll(() => {
  expect(run('import', SAMPLE, '--out', 'old.xlsx').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sample plan in the next year', () => {
  beforeAll(() => {
    expect(run('rollover', 'old.xlsx', '--out', 'next.xlsx')).toMatchObject({ status: 0, err: '' });
  });

  test('its check is clean but for what a person must decide', () => {
    const { findings, activities } = JSON.parse(
      run('check', 'next.xlsx', '--json', '--today', '2024-08-25').out,
    );
    // Two executors that nothing separates: they were so in the old plan, and who they are only people know.
    expect(findings).toMatchObject([{ code: 'executors-glued', severity: 'note' }]);
    expect(activities[0].spans).toEqual([{ from: '2024-09-01', to: '2024-09-30' }]);
  });

  test('diff names exactly what moved', () => {
    const { out, status } = run('diff', 'old.xlsx', 'next.xlsx');
    expect(status).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      'Реквизиты плана: Учебный год: «2023-2024» → «2024-2025»',
      'Реквизиты плана: Год на титуле: «2023 г.» → «2024 г.»',
    ]);
    expect(run('diff', 'next.xlsx', 'next.xlsx').out.trim()).toBe('Различий нет.');
  });

  test('it is a prepared workbook of its own and a valid file', async () => {
    const { sheets } = readXlsx(new Uint8Array(readFileSync(at('next.xlsx'))));
    expect(sheets.map(({ name }) => name)).not.toContain('Исходный план');
    expect(sheets.map(({ name }) => name)).not.toContain('Лист1');
    expect(run('structure', 'next.xlsx', '--out', 'same.xlsx').out).toContain('менять нечего');
    expect(run('generate', 'next.xlsx', '--out', 'next.docx').status).toBe(0);
    expect(await validateOoxml(new Uint8Array(readFileSync(at('next.xlsx'))), 'next.xlsx')).toEqual([]);
  });

  test('the old workbook is not touched', () => {
    const before = readFileSync(at('old.xlsx'));
    expect(run('rollover', 'old.xlsx', '--out', 'old.xlsx', '--force').status).toBe(2);
    expect(readFileSync(at('old.xlsx')).equals(before)).toBe(true);
  });

  test('straight from the text of last year it comes out the same', () => {
    expect(run('rollover', SAMPLE, '--out', 'direct.xlsx').status).toBe(0);
    expect(run('diff', 'next.xlsx', 'direct.xlsx').out.trim()).toBe('Различий нет.');
  });
});

describe('a plan that was worked with', () => {
  beforeAll(() => {
    type('old.xlsx', 'used.xlsx', 'Мероприятия', {
      'Сроки@2': 'до 15.10.2023',
      'Сроки@3': '25 мая 2024 г.',
      'Сроки@4': '16.10.2023 (понедельник)',
      'Статус@2': 'Выполнено',
      'Отметка о выполнении@2': 'приказ № 121-ОД',
    });
  });

  test('dates move, marks go, weekdays are told', () => {
    const { out, status } = run('rollover', 'used.xlsx', '--out', 'used-next.xlsx');
    expect(status).toBe(0);
    expect(out).toMatch(/строка 4 прежней таблицы: № 3 .*день недели/);
    const changes = JSON.parse(run('diff', 'used.xlsx', 'used-next.xlsx', '--json').out).rows;
    expect(
      changes.map(({ fields }: { fields: { key: string; after: string }[] }) =>
        fields.map(({ key, after }) => [key, after]),
      ),
    ).toEqual([
      [
        ['deadline', 'до 15.10.2024'],
        ['status', ''],
        ['completion', ''],
      ],
      [['deadline', '25 мая 2025 г.']],
      [['deadline', '16.10.2024 (понедельник)']],
    ]);
  });

  test('another target year', () => {
    expect(run('rollover', 'used.xlsx', '--out', 'far.xlsx', '--year', '2026-2027').status).toBe(0);
    expect(run('diff', 'used.xlsx', 'far.xlsx').out).toContain('«до 15.10.2023» → «до 15.10.2026»');
    expect(run('rollover', 'used.xlsx', '--out', 'x.xlsx', '--year', '2022-2023')).toMatchObject({
      status: 2,
    });
    expect(existsSync(at('x.xlsx'))).toBe(false);
  });
});

describe('export', () => {
  test('deadlines as .ics and a tab as .csv', () => {
    const { status, out } = run(
      'export',
      'old.xlsx',
      '--ics',
      'plan.ics',
      '--csv',
      'мероприятия',
      '--out',
      'plan.csv',
    );
    expect([status, out]).toEqual([0, expect.stringContaining('Сроков: 5')]);
    expect(readFileSync(at('plan.ics'), 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(5);
    expect(readFileSync(at('plan.csv'), 'utf8')).toMatch(/^\ufeff№ п\/п;Раздел;Мероприятие/);
  });

  test.each([
    [['export', 'old.xlsx'], /--ics/],
    [['export', 'old.xlsx', '--csv', 'Мероприятия'], /--out/],
    [['export', 'old.xlsx', '--csv', 'Нет такого', '--out', 'x.csv'], /Нет такого/],
    [['export', 'old.xlsx', '--ics', 'plan.ics'], /уже есть/],
    [['diff', 'old.xlsx'], /Назовите две книги/],
    [['diff', 'old.xlsx', 'next.xlsx', '--edition', '1'], /--edition/],
    [['diff', 'old.xlsx', 'none.xlsx'], /нет/],
  ])('%j is one clear line', (args, message) => {
    const { status, err } = run(...args);
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
  });
});
