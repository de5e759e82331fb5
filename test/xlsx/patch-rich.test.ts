import { describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../src/workbook/workbook.ts';
import { newXlsx, patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { makeRichXlsx } from '../fixtures/make-rich-xlsx.ts';
import { validateOoxml } from '../support/validate.ts';
import { contentTypeGaps, lostAndDangling, partsOf, textOf } from './package-parts.ts';

const rich = makeRichXlsx();
const SHEET_1 = 'xl/worksheets/sheet1.xml';

function edited(
  change: (workbook: Workbook, first: Sheet, budget: Sheet) => void,
  original = rich,
): Uint8Array {
  const workbook = readXlsx(original);
  change(workbook, workbook.sheets[0]!, workbook.sheets[1]!);
  return patchXlsx(original, workbook);
}

/** What the add-on does to a file: fills cells, adds a column, lists, colours, a filter, and a sheet of its own. */
const structured = edited((workbook, first) => {
  first.rows[2]![2]!.value = 'до 15 октября';
  first.rows[2]![5]!.note = 'Проверено';
  first.rows[4] = [{ value: '2', format: '@' }, { value: '=1+1' }];
  first.columns[8] = { width: 200, format: '@' };
  first.rows[0]![8] = { value: 'Замечания', format: '@', style: { italic: true, color: '#808080' } };
  first.rows[1]![8] = { value: '  с пробелами \n', format: '@', link: "#'Проверка'!A1" };
  first.frozenColumns = 2;
  first.filter = { top: 0, left: 0, bottom: 7, right: 8 };
  first.merges.push({ top: 4, left: 1, bottom: 4, right: 2 });
  first.validations.push({
    areas: [{ top: 1, left: 0, bottom: 19, right: 0 }],
    source: { reference: "'Списки'!$B$1:$B$10" },
    allowInvalid: true,
  });
  first.conditionalFormats.push({
    areas: [{ top: 1, left: 0, bottom: 19, right: 8 }],
    formula: '$I2<>""',
    style: { background: '#fff2cc' },
  });
  workbook.sheets.push({
    ...readXlsx(newXlsx()).sheets[0]!,
    id: 8,
    name: 'Проверка',
    rows: [[{ value: 'Код', style: { bold: true } }], [{ value: 45901, format: 'dd.mm.yyyy' }]],
    frozenRows: 1,
  });
});

describe('a patched file', () => {
  it('keeps every part that the edits do not concern, byte by byte and in its order', () => {
    const before = partsOf(rich);
    const after = partsOf(structured);
    const touched = [...before.keys()].filter((path) => !same(before.get(path), after.get(path)));
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      SHEET_1,
    ]);
    expect([...after.keys()]).toEqual([...before.keys(), 'xl/worksheets/sheet5.xml']);
  });

  it('keeps every element of a touched sheet that the edits do not concern', () => {
    const before = textOf(rich, SHEET_1);
    const after = textOf(structured, SHEET_1);
    for (const name of [
      'sheetPr',
      'sheetFormatPr',
      'sheetProtection',
      'phoneticPr',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'drawing',
      'legacyDrawing',
      'extLst',
    ]) {
      const element = elementText(before, name);
      expect(element, name).not.toBe('');
      expect(elementText(after, name), name).toBe(element);
    }
    expect(after.slice(0, after.indexOf('<dimension'))).toBe(before.slice(0, before.indexOf('<dimension')));
    expect(after).toContain(elementText(before, 'conditionalFormatting'));
    expect(after).toContain(elementText(before, 'dataValidation'));
    expect(after).toContain(
      '<row r="4" spans="1:8" x14ac:dyDescent="0.25"><c r="B4" s="3" t="s"><v>11</v></c></row>',
    );
    expect(after).toContain(
      '<c r="D3" s="1"/><c r="E3" s="2"><v>46296.5</v></c><c r="F3" t="b"><v>1</v></c>',
    );
    expect(after).toContain('<row r="1" spans="1:9" ht="30" customHeight="1" x14ac:dyDescent="0.25">');
  });

  it('reads back with the edits and with everything that was there', () => {
    const workbook = readXlsx(structured);
    const [first, , , , fresh] = workbook.sheets;
    expect(first!.rows[2]![2]).toEqual({ value: 'до 15 октября', format: '@' });
    expect(first!.rows[4]).toEqual([{ value: '2', format: '@' }, { value: '=1+1' }]);
    expect(first!.rows[1]![8]).toEqual({ value: '  с пробелами \n', format: '@', link: "#'Проверка'!A1" });
    expect(first!.rows[2]![5]).toEqual({ value: true, note: 'Проверено' });
    expect(first!.columns[8]).toEqual({ width: 200, format: '@' });
    expect(first!.validations).toHaveLength(3);
    expect(first!.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '$C2=Списки!$A$1',
      '$E2<TODAY()',
      null,
      null,
      '$I2<>""',
    ]);
    expect([first!.frozenRows, first!.frozenColumns]).toEqual([1, 2]);
    expect(first!.comments).toEqual(readXlsx(rich).sheets[0]!.comments);
    expect(fresh!.rows[1]![0]).toEqual({ value: 45901, format: 'dd.mm.yyyy' });
  });

  it('adds styles behind those that are there', () => {
    const list = (bytes: Uint8Array) =>
      elementText(textOf(bytes, 'xl/styles.xml'), 'cellXfs').match(/<xf .*?(?:\/>|<\/xf>)/gs)!;
    expect(list(structured).slice(0, 6)).toEqual(list(rich));
    expect(list(structured).length).toBeGreaterThan(6);
  });

  it('gives a new sheet a page to print on and repeats its header', () => {
    expect(textOf(structured, 'xl/worksheets/sheet5.xml')).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    );
    const workbook = textOf(structured, 'xl/workbook.xml');
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="4">\'Проверка\'!$1:$1</definedName>',
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Мероприятия\'!$A$1:$I$8</definedName>',
    );
  });

  it('has no lost part, no dangling relation, no part without a type', () => {
    for (const bytes of [rich, structured]) {
      expect(lostAndDangling(bytes)).toEqual({ orphans: [], dangling: [] });
      expect(contentTypeGaps(bytes)).toEqual([]);
    }
  });

  it('is valid for the Open XML validator, as the file was before', { timeout: 60_000 }, async () => {
    expect(await validateOoxml(rich, 'rich.xlsx')).toEqual([]);
    expect(await validateOoxml(structured, 'structured.xlsx')).toEqual([]);
  });

  it('is the same file when nothing changed, and the same bytes when made twice', () => {
    expect(edited(() => {})).toBe(rich);
    const twice = () =>
      edited((_, first) => {
        first.rows[2]![2]!.value = 'x';
      });
    expect(twice()).toEqual(twice());
    expect(patchXlsx(structured, readXlsx(structured))).toBe(structured);
  });

  it('is the same file when only what an .xlsx cannot hold changed', () => {
    const bytes = edited((workbook, first) => {
      workbook.locale = 'en_US';
      first.rowCount = 5000;
      first.protections.push({ area: null, description: 'Осторожно' });
    });
    expect(bytes).toBe(rich);
  });
});

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** First element of that name, as text. */
function elementText(xml: string, name: string): string {
  return new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 's').exec(xml)?.[0] ?? '';
}
