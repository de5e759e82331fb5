import { describe, expect, it } from 'vitest';
import { patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { textOf, withParts } from './package-parts.ts';
import { bookWithRows, SMALL_SHEET } from './small-book.ts';

describe('packages that other programs write', () => {
  const plain = bookWithRows('<row r="1"><c r="A1" t="inlineStr"><is><t>план</t></is></c></row>');

  function changedSheet(bytes: Uint8Array): string {
    const workbook = readXlsx(bytes);
    expect(workbook.sheets[0]!.rows[0]![0]!.value).toBe('план');
    workbook.sheets[0]!.rows[1] = [
      { value: 'новое', style: { bold: true }, note: 'n', link: 'https://example.org/' },
    ];
    workbook.sheets[0]!.validations = [
      { areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], source: { values: ['а'] }, allowInvalid: true },
    ];
    const patched = patchXlsx(bytes, workbook);
    expect(readXlsx(patched)).toEqual(workbook);
    return textOf(patched, SMALL_SHEET);
  }

  it('may prefix all elements', () => {
    const sheet = textOf(plain, SMALL_SHEET)
      .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const styles = textOf(plain, 'xl/styles.xml')
      .replaceAll(/<(\/?)(?=[a-z])/gi, '<$1s:')
      .replace('xmlns=', 'xmlns:s=');
    const patched = changedSheet(withParts(plain, { [SMALL_SHEET]: sheet, 'xl/styles.xml': styles }));
    expect(patched).toContain(
      '<x:row r="2"><x:c r="A2" s="1" t="inlineStr"><x:is><x:t>новое</x:t></x:is></x:c></x:row>',
    );
    expect(patched).toMatch(/<x:dataValidations count="1"><x:dataValidation .*<x:legacyDrawing /);
  });

  it('may be strict', () => {
    const strict = (path: string) =>
      textOf(plain, path)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        );
    const paths = [
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      SMALL_SHEET,
    ];
    const bytes = withParts(plain, Object.fromEntries(paths.map((path) => [path, strict(path)])));
    expect(changedSheet(bytes)).toContain(
      'xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rId1"',
    );
  });

  it('may be in UTF-16 or begin with a byte order mark', () => {
    const xml = textOf(plain, SMALL_SHEET);
    const utf16 = new Uint8Array(
      Uint16Array.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, (letter) => letter.charCodeAt(0)).buffer,
    );
    expect(changedSheet(withParts(plain, { [SMALL_SHEET]: utf16 }))).toContain('encoding="UTF-8"');
    changedSheet(withParts(plain, { [SMALL_SHEET]: `\ufeff${xml}` }));
  });

  it('may name parts in another case, with backslashes, by absolute targets', () => {
    const rels = textOf(plain, 'xl/_rels/workbook.xml.rels').replace(
      'worksheets/sheet1.xml',
      '/xl/Worksheets/Sheet1.XML',
    );
    const bytes = withParts(plain, {
      'xl/_rels/workbook.xml.rels': rels,
      [SMALL_SHEET]: undefined,
      'xl\\worksheets\\sheet1.xml': textOf(plain, SMALL_SHEET),
    });
    expect(readXlsx(bytes).sheets[0]!.rows[0]![0]!.value).toBe('план');
  });

  it('may lack styles, have them empty, or forget the relations of the package', () => {
    const withoutStyles = textOf(plain, 'xl/_rels/workbook.xml.rels').replace(
      /<Relationship Id="rId2".*?\/>/,
      '',
    );
    const types = textOf(plain, '[Content_Types].xml').replace(/<Override PartName="\/xl\/styles.*?\/>/, '');
    changedSheet(
      withParts(plain, {
        'xl/styles.xml': undefined,
        'xl/_rels/workbook.xml.rels': withoutStyles,
        '[Content_Types].xml': types,
      }),
    );
    changedSheet(withParts(plain, { 'xl/styles.xml': '' }));
    changedSheet(
      withParts(plain, {
        'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      }),
    );
    expect(readXlsx(withParts(plain, { '_rels/.rels': undefined })).sheets).toHaveLength(1);
  });

  it('keep cells without addresses at their places when one among them goes', () => {
    const bytes = bookWithRows('<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>');
    const workbook = readXlsx(bytes);
    workbook.sheets[0]!.rows[0]![1] = undefined;
    workbook.sheets[0]!.rows[0]![5] = { value: 6 };
    const { rows } = readXlsx(patchXlsx(bytes, workbook)).sheets[0]!;
    expect(rows[0]!.map((cell) => cell?.value)).toEqual([1, null, 3, undefined, undefined, 6]);
  });
});
