import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { newXlsx, patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { makeRichXlsx } from '../fixtures/make-rich-xlsx.ts';
import { validateOoxml } from '../support/validate.ts';
import { lostAndDangling } from './package-parts.ts';

const hasLibreOffice = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));
if (!hasLibreOffice)
  console.warn('LibreOffice (soffice) is not on the PATH: what it thinks of our .xlsx is NOT tested.');

/** The file as LibreOffice saves it after opening it, in a profile of its own: others may run at the same time. */
async function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'network-plan-soffice-'));
  try {
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const format = 'xlsx:Calc MS Excel 2007 XML';
    const options = [
      '--headless',
      profile,
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'in.xlsx'),
    ];
    await promisify(execFile)('soffice', options, { timeout: 90_000 });
    return new Uint8Array(await readFile(join(folder, 'out', 'in.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function values({ sheets }: Workbook) {
  return sheets.map(({ name, rows }) => [
    name,
    rows.map((cells) => Array.from(cells, (cell) => cell?.error ?? cell?.value ?? null)),
  ]);
}

it.runIf(hasLibreOffice)(
  'LibreOffice reads what we write, and we read what it saves',
  { timeout: 180_000 },
  async () => {
    const rich = makeRichXlsx();
    const workbook = readXlsx(rich);
    const [first] = workbook.sheets;
    first!.rows[2]![2]!.value = 'до 15 октября\r\n_x0041_';
    first!.rows[6] = [
      { value: '=1+1', format: '@' },
      { value: '01.09' },
      { value: true },
      { value: 46266.25, format: 'dd.mm.yyyy' },
    ];
    first!.rows[7] = [
      { value: 4, formula: 'E2-46262' },
      { value: 'жирно', style: { bold: true, background: '#ff0000' }, note: 'Своя заметка' },
    ];
    workbook.sheets.push({
      ...readXlsx(newXlsx()).sheets[0]!,
      id: 20,
      name: 'Проверка',
      frozenRows: 1,
      rows: [[{ value: 'Код', link: 'https://example.org/' }]],
    });
    const saved = await savedByLibreOffice(patchXlsx(rich, workbook));

    const theirs = readXlsx(saved);
    const rows = theirs.sheets[0]!.rows;
    expect(rows[2]![2]!.value).toBe('до 15 октября\n_x0041_');
    expect(rows[6]!.slice(0, 4).map((cell) => cell?.value)).toEqual(['=1+1', '01.09', true, 46266.25]);
    expect(rows[6]![0]!.formula).toBeUndefined();
    expect(rows[7]![0]).toMatchObject({ formula: 'E2-46262', value: 4 });
    expect(rows[7]![1]).toMatchObject({ note: 'Своя заметка', style: { bold: true, background: '#ff0000' } });
    expect(rows[1]![1]!.note).toBe('Методист:\nуточнить дату');
    expect(theirs.sheets[0]!.validations.map(({ source }) => source)).toEqual(
      expect.arrayContaining([{ values: ['Директор', 'Методист', 'Педагог'] }]),
    );
    // Without a window LibreOffice saves no views, so frozen rows cannot come back.
    expect(theirs.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Мероприятия', 'visible'],
      ['Бюджет', 'visible'],
      ['Списки', 'hidden'],
      ['Сводка', 'visible'],
      ['Проверка', 'visible'],
    ]);
    expect(theirs.sheets[4]!.rows[0]![0]).toMatchObject({ value: 'Код', link: 'https://example.org/' });

    // A file of LibreOffice is patched like any other.
    theirs.sheets[0]!.rows[1]![2]! = { ...theirs.sheets[0]!.rows[1]![2]!, value: 'Октябрь' };
    theirs.sheets[0]!.columns[1] = { width: 300 };
    const patched = patchXlsx(saved, theirs);
    expect(values(readXlsx(patched))).toEqual(values(theirs));
    expect(lostAndDangling(patched)).toEqual(lostAndDangling(saved));
    expect(await validateOoxml(patched, 'lo.xlsx')).toEqual(await validateOoxml(saved, 'lo.xlsx'));
  },
);
