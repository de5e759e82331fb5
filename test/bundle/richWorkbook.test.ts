import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { makeRichXlsx } from '../fixtures/make-rich-xlsx.ts';
import { addonOn, ask, structure } from '../support/addon.ts';
import { validateOoxml } from '../support/validate.ts';

/** Parts that list the sheets and styles of the workbook: they have to grow with the new tabs. */
const SHARED = /^(\[Content_Types\]\.xml|xl\/(workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels))$/;

describe('a workbook that Excel, partners and other programs have left their things in', () => {
  const original = makeRichXlsx();
  const workbook = readXlsx(original);
  const threads = structuredClone(workbook.sheets.map(({ comments }) => comments));
  const addon = addonOn(workbook);
  structure(addon);
  ask(addon, 'check', {});
  const patched = patchXlsx(original, workbook);

  test('keeps every part byte for byte but those that list the tabs', () => {
    const before = unzipSync(original);
    const after = unzipSync(patched);
    const changed = Object.keys(before).filter(
      (path) =>
        !SHARED.test(path) &&
        !Buffer.from(before[path]!).equals(Buffer.from(after[path] ?? new Uint8Array())),
    );
    expect(changed).toEqual([]);
  });

  test('keeps every comment on its cell', () => {
    expect(threads.flat().length).toBeGreaterThan(0);
    expect(
      readXlsx(patched)
        .sheets.slice(0, threads.length)
        .map(({ comments }) => comments),
    ).toEqual(threads);
  });

  test('is valid', async () => {
    expect(await validateOoxml(patched, 'rich.xlsx')).toEqual([]);
  });
});
