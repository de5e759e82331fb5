import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { rowsOfText } from '../../src/local/import/rowsOfText.ts';
import { sourceWorkbook } from '../../src/local/import/sourceWorkbook.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { addonOn, ask, structure } from '../support/addon.ts';
import { filledWorkbook } from '../support/sample.ts';
import { validateOoxml } from '../support/validate.ts';

function documentOf(workbook: Workbook): Uint8Array {
  const addon = addonOn(workbook);
  structure(addon);
  ask(addon, 'generate', {});
  return addon.files()[0]!.bytes;
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

/** Words alone: line breaks, bullets and mark-up are form. */
const words = (text: string): string[] =>
  text
    .replace(/\*\*|(^|\n)\s*[-–]\s/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

describe('the published plan in, the document out', () => {
  const source = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-plan.txt'), 'utf8');

  test('has the same words in the same order, and none besides', async () => {
    const bytes = documentOf(sourceWorkbook(rowsOfText(source, 'text')));
    expect(words(await textOf(bytes))).toEqual(words(source));
  });
});

describe('the filled sample', () => {
  const bytes = documentOf(filledWorkbook());

  test('is valid', async () => {
    expect(await validateOoxml(bytes, 'sample.docx')).toEqual([]);
  });

  test('has an appendix for every tab, in order', async () => {
    const titles = [...(await textOf(bytes)).matchAll(/^Приложение (\d+)\. /gm)].map(([, number]) =>
      Number(number),
    );
    expect(titles).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('prints no contacts', async () => {
    expect(await textOf(bytes)).not.toMatch(/@|\+7|8 \(/);
  });
});
