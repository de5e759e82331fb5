import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readXlsx, writeXlsx } from '../../src/xlsx/index.ts';
import { columnOf } from '../support/addon.ts';
import { partnersData, partnersWorkbook } from '../support/partners.ts';
import { filledXlsx } from '../support/sample.ts';
import { validateOoxml } from '../support/validate.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');
const folder = mkdtempSync(join(tmpdir(), 'network-plan-package-'));
const at = (name: string): string => join(folder, name);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [CLI, 'package', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '' },
  });
  return { status, out: stdout, err: stderr };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('package', () => {
  let before: Buffer;
  /** Numbered as in the whole package. */
  let names: string[] = [];
  const agreement = (n: number): string => names[n - 1]!;
  beforeAll(() => {
    writeFileSync(at('book.xlsx'), filledXlsx(partnersData(3)));
    before = readFileSync(at('book.xlsx'));
  });

  test('writes the agreements as files that Word opens, and leaves the workbook as it is', async () => {
    const { status, out } = run('book.xlsx', '--out', 'papers', '--only', 'agreements');
    names = readdirSync(at('papers')).sort();
    expect([status, names.length]).toEqual([0, 3]);
    for (const [index, name] of names.entries())
      expect(name).toMatch(new RegExp(`^\\d\\d Соглашение .*Клуб ${index + 1}.*\\.docx$`));
    expect(out).toContain('Записано: 3.');
    const bytes = new Uint8Array(readFileSync(at(`papers/${agreement(2)}`)));
    expect(await validateOoxml(bytes, 'agreement.docx')).toEqual([]);
    expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
  });

  test('run again, leaves what is there, makes what is missing, and touches nothing of its own accord', () => {
    rmSync(at(`papers/${agreement(1)}`));
    writeFileSync(at(`papers/${agreement(2)}`), 'правлено вручную');
    const { mtimeMs } = statSync(at(`papers/${agreement(3)}`));
    const { status, out } = run('book.xlsx', '--out', 'papers', '--only', 'соглашения');
    expect([status, out.trim().split('\n').at(-1)]).toEqual([
      1,
      'Записано: 1. Без изменений: 1. Не заменено: 1.',
    ]);
    expect(readFileSync(at(`papers/${agreement(2)}`), 'utf8')).toBe('правлено вручную');
    expect(statSync(at(`papers/${agreement(3)}`)).mtimeMs).toBe(mtimeMs);
    expect(run('book.xlsx', '--out', 'papers', '--only', 'agreements', '--force').status).toBe(0);
    expect(
      readFileSync(at(`papers/${agreement(2)}`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(readdirSync(at('papers'))).toHaveLength(3);
  });

  test('a document that lies there under an earlier number is not written a second time', () => {
    writeFileSync(at('more.xlsx'), filledXlsx(partnersData(4)));
    run('book.xlsx', '--out', 'letters', '--only', 'letters');
    const three = readdirSync(at('letters')).sort();
    const { status, out } = run('more.xlsx', '--out', 'letters', '--only', 'letters');
    expect([status, out.trim().split('\n').at(-1)]).toEqual([0, 'Записано: 1. Без изменений: 3.']);
    const four = readdirSync(at('letters')).sort();
    expect([four.length, four.slice(0, 3)]).toEqual([4, three]);
  });

  test('more documents than one call of the add-on makes are each written once, under their own names', () => {
    writeFileSync(at('many.xlsx'), filledXlsx(partnersData(30)));
    const { status } = run('many.xlsx', '--out', 'many', '--only', 'agreements,participants');
    const files = readdirSync(at('many')).sort();
    expect([status, files.length]).toEqual([0, 31]);
    for (const [index, name] of files.slice(0, 30).entries()) expect(name).toContain(`«Клуб ${index + 1}»`);
  });

  test('one that cannot be composed is told, and the others of its batch are written', () => {
    const workbook = partnersWorkbook(3);
    const memory = workbook.sheets.find(({ name }) => name === 'Служебный')!;
    memory.rows.push([{ value: 'template.file' }, { value: 'UEsDBA==' }]);
    writeFileSync(at('broken.xlsx'), writeXlsx(workbook));
    const { status, out } = run('broken.xlsx', '--out', 'broken', '--only', 'plan,order,agreements,site');
    expect([status, out.trim().split('\n').at(-1)]).toEqual([1, 'Записано: 5. Не составлено: 1.']);
    expect(out).toMatch(/^ {2}! .*План/m);
    expect(readdirSync(at('broken'))).toHaveLength(5);
  });

  test('--json lists the files', () => {
    const list = JSON.parse(run('book.xlsx', '--out', 'papers', '--only', 'agreements', '--json').out);
    expect(list[0]).toMatchObject({
      kind: 'agreements',
      recipient: 'МБУК «Клуб 1»',
      file: agreement(1),
      state: 'same',
    });
  });

  test('--book registers the files in another workbook; with that one nothing is registered twice', () => {
    run('book.xlsx', '--out', 'papers', '--only', 'agreements', '--book', 'made.xlsx');
    const links = (name: string) =>
      columnOf(readXlsx(readFileSync(at(name))), 'Документы', 'Ссылка / файл').filter(Boolean);
    expect(links('made.xlsx')).toEqual([1, 2, 3].map(agreement));
    run('made.xlsx', '--out', 'papers', '--only', 'agreements', '--book', 'again.xlsx');
    expect(links('again.xlsx')).toEqual(links('made.xlsx'));
  });

  test.each([
    [['--only', 'нечто'], /^Вида документов «нечто» нет. Есть: plan \(План\);/],
    [['--period', 'third'], /^Период «third» не понят/],
    [['--book', 'book.xlsx'], /поверх исходного файла/],
  ])('%j is refused with a sentence', (args, sentence) => {
    const { status, err } = run('book.xlsx', '--out', 'papers', ...args);
    expect([status, sentence.test(err)]).toEqual([2, true]);
  });

  test('a folder that is a file is refused', () => {
    expect(run('book.xlsx', '--out', 'book.xlsx')).toMatchObject({ status: 2, out: '' });
  });

  test('nothing to make says what to fill in', () => {
    writeFileSync(at('alone.xlsx'), filledXlsx(partnersData(0)));
    const { status, err } = run('alone.xlsx', '--out', 'nothing', '--only', 'agreements');
    expect([status, err.trim()]).toEqual([
      2,
      'Печатать нечего. Соглашения о сотрудничестве: Дополните лист «Участники».',
    ]);
  });
});
