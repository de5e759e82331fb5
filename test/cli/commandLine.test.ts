import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/xlsx/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'test/fixtures/sample-plan.txt');
const folder = mkdtempSync(join(tmpdir(), 'network-plan-'));
const at = (name: string): string => join(folder, name);

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('node', [join(ROOT, 'dist/cli.mjs'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '' },
  });
  return { status, out: stdout, err: stderr };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the main job on the sample', () => {
  beforeAll(() => {
    expect(run(['import', SAMPLE, '--out', 'plan.xlsx'])).toMatchObject({ status: 0, err: '' });
  });

  test('import puts the source into «Исходный план» and structures it', () => {
    const names = readXlsx(readFileSync(at('plan.xlsx'))).sheets.map(({ name }) => name);
    expect(names).toContain('Исходный план');
    expect(names).toContain('Мероприятия');
  });

  test('check --json gives findings and activities as typed', () => {
    const { out } = run(['check', 'plan.xlsx', '--json', '--today', '2023-09-01']);
    const { activities, findings } = JSON.parse(out);
    expect(activities).toHaveLength(5);
    expect(activities[0].spans).toEqual([{ from: '2023-09-01', to: '2023-09-30' }]);
    expect(activities[1].executors).toEqual(['Директор', 'Заместители директора']);
    expect(Object.keys(findings[0])).toEqual(['code', 'severity', 'tab', 'cell', 'message']);
  });

  test('structure of a prepared workbook changes not a byte', () => {
    expect(run(['structure', 'plan.xlsx', '--out', 'again.xlsx']).out).toContain('менять нечего');
    expect(readFileSync(at('again.xlsx')).equals(readFileSync(at('plan.xlsx')))).toBe(true);
  });

  test('generate writes the document', () => {
    expect(run(['generate', 'plan.xlsx', '--out', 'plan.docx']).status).toBe(0);
    expect(readFileSync(at('plan.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('--trace ends standard error with the count of every call', () => {
    const counts = JSON.parse(run(['check', 'plan.xlsx', '--trace']).err.trim().split('\n').at(-1)!);
    expect(counts.total).toBeGreaterThan(10);
    expect(counts['Range.getValues']).toBeGreaterThan(0);
  });

  test('check answers with status 1 when something has to be corrected', () => {
    const text = readFileSync(SAMPLE, 'utf8').replace('Сентябрь\t', '31.11.2023\t');
    writeFileSync(at('bad.txt'), text);
    run(['import', 'bad.txt', '--out', 'bad.xlsx']);
    expect(run(['check', 'bad.xlsx']).status).toBe(1);
    expect(run(['check', 'plan.xlsx']).status).toBe(0);
  });

  test('--year outweighs the year of the source', () => {
    run(['import', SAMPLE, '--out', 'next.xlsx', '--year', '2025-2026']);
    const { activities } = JSON.parse(run(['check', 'next.xlsx', '--json']).out);
    expect(activities[0].spans[0].from).toBe('2025-09-01');
  });

  test('speaks English when asked', () => {
    expect(run(['structure', 'plan.xlsx', '--dry-run', '--lang', 'en']).out).toContain('nothing to change');
  });
});

describe('other people’s files', () => {
  test('the input is never replaced, another file only with --force', () => {
    const before = readFileSync(at('plan.xlsx'));
    const same = run(['structure', 'plan.xlsx', '--out', './plan.xlsx', '--force']);
    expect(same).toMatchObject({ status: 2, err: expect.stringContaining('поверх исходного') });
    expect(run(['generate', 'plan.xlsx', '--out', 'plan.docx'])).toMatchObject({ status: 2 });
    expect(run(['generate', 'plan.xlsx', '--out', 'plan.docx', '--force'])).toMatchObject({ status: 0 });
    expect(readFileSync(at('plan.xlsx')).equals(before)).toBe(true);
  });
});

describe('bad input is one clear line and status 2', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex');
  const files: Record<string, Buffer> = {
    'empty.xlsx': Buffer.alloc(0),
    'text.xlsx': Buffer.from('это не книга'),
    'old.doc': OLE,
    'empty.txt': Buffer.alloc(0),
    'prose.txt': Buffer.from('Просто письмо без таблицы.\n'),
  };
  beforeAll(() => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(at(name), bytes);
  });

  test.each([
    [['check', 'empty.xlsx'], /пуст/],
    [['check', 'text.xlsx'], /не книга \.xlsx/],
    [['check', 'none.xlsx'], /нет/],
    [['check'], /Не назван файл/],
    [['check', folder], /папка/],
    [['import', 'old.doc', '--out', 'x.xlsx'], /\.docx/],
    [['import', 'empty.txt', '--out', 'x.xlsx'], /пуст/],
    [['import', 'prose.txt', '--out', 'x.xlsx'], /не найдена таблица/],
    [['import', SAMPLE], /--out/],
    [['import', SAMPLE, '--out', 'x.xlsx', '--year', 'прошлый'], /Год «прошлый»/],
    [['check', 'plan.xlsx', '--today', '2023-02-30'], /не дата/],
    [['generate', 'plan.xlsx', '--out', 'x.docx', '--template', 'text.xlsx'], /Word/],
    [['dance'], /Нет команды/],
    [['check', 'plan.xlsx', '--colour'], /--colour/],
    [['deadlines'], /--year/],
  ])('%j', (args, message) => {
    const { status, err } = run(args);
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
    expect(existsSync(at('x.xlsx')) || existsSync(at('x.docx'))).toBe(false);
  });

  test('a workbook without our tabs is told what to do', () => {
    writeFileSync(at('raw.txt'), readFileSync(SAMPLE));
    const { status, err } = run(['check', 'raw.txt']);
    expect([status, err.includes('.xlsx')]).toEqual([2, true]);
  });

  test('no draft stays behind', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('deadlines', () => {
  test('reads JSON strings and answers JSON objects, line by line', () => {
    const { out, status } = run(
      ['deadlines', '--year', '2023-2024'],
      '"Сентябрь-октябрь"\n"по мере\\nнеобходимости"\n',
    );
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        text: 'Сентябрь-октябрь',
        kind: 'dates',
        spans: [{ from: '2023-09-01', to: '2023-10-31' }],
        notes: [],
      },
      { text: 'по мере\nнеобходимости', kind: 'undated', spans: [], notes: [] },
    ]);
  });
});
