import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'network-plan-picture-'));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', [join(ROOT, 'dist/cli.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '' },
  });
  return { status, out: stdout, err: stderr };
}

beforeAll(() => {
  expect(run('sample', '--out', 'book.xlsx').status).toBe(0);
  expect(run('import', join(ROOT, 'test/fixtures/sample-plan.txt'), '--out', 'loose.xlsx').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('export --svg writes the network as a drawing and says what is in it', () => {
  const { status, out, err } = run('export', 'book.xlsx', '--svg', 'network.svg');
  expect([status, err]).toEqual([0, '']);
  expect(out).toBe('Записано: network.svg\n  На схеме мероприятий: 8, без связей и не показано: 5.\n');
  const svg = readFileSync(join(folder, 'network.svg'), 'utf8');
  expect(svg).toMatch(/^<svg [\s\S]*Формирование участников[\s\S]*<\/svg>$/);
});

test('a file that is there already is not written over', () => {
  const before = readFileSync(join(folder, 'network.svg'), 'utf8');
  const { status, err } = run('export', 'book.xlsx', '--svg', 'network.svg');
  expect([status, err]).toEqual([2, 'Файл «network.svg» уже есть. Назовите другой или добавьте --force.\n']);
  expect(readFileSync(join(folder, 'network.svg'), 'utf8')).toBe(before);
});

test('without links there is nothing to draw, and the way out is said', () => {
  const { status, err } = run('export', 'loose.xlsx', '--svg', 'loose.svg');
  expect(status).toBe(2);
  expect(err).toMatch(/^Рисовать нечего: мероприятия не связаны\. Укажите в колонке «После чего \(№\)»/);
});

test('the words are those of the language that is asked for', () => {
  const { out } = run('export', 'book.xlsx', '--svg', 'en.svg', '--lang', 'en');
  expect(out).toContain('Activities drawn: 8, not linked and not drawn: 5.');
  expect(readFileSync(join(folder, 'en.svg'), 'utf8')).toContain('August 2026');
});
