import { describe, expect, it } from 'vitest';
import { newXlsx, patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { partsOf, textOf } from './package-parts.ts';
import { bookWithRows, bookWithSheet, FOUR_STYLES, SMALL_SHEET, workbookPart } from './small-book.ts';

function firstSheet(bytes: Uint8Array) {
  return readXlsx(bytes).sheets[0]!;
}

describe('cells', () => {
  it('are found without addresses, by counting', () => {
    const bytes = bookWithRows(
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"/><row><c><v>6</v></c></row>',
    );
    const { rows } = firstSheet(bytes);
    expect(rows[0]!.map((cell) => cell?.value)).toEqual([1, undefined, 3, 4]);
    expect(rows[5]![0]).toEqual({ value: 6 });
  });

  it('keep texts as people typed them', () => {
    const bytes = bookWithRows(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  a&#10;b&amp;&#x41; _x0041_ </t></is></c><c r="B1" t="str"><f>"x"</f><v>_x005F_x0041_\r\nb</v></c><c r="C1" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c><c r="D1" t="inlineStr"><is><t/></is></c></row>',
    );
    expect(firstSheet(bytes).rows[0]).toEqual([
      { value: '  a\nb&A A ' },
      { value: '_x0041_\nb', formula: '"x"' },
      { value: '<b>&amp;' },
      { value: '' },
    ]);
  });

  it('give no value away: a broken number stays as its text, a cell of 50,000 characters stays whole', () => {
    const long = 'ж'.repeat(50_000);
    const bytes = bookWithRows(
      `<row r="1"><c r="A1"><v>12,5</v></c><c r="B1" t="str"><v>${long}</v></c></row>`,
    );
    expect(firstSheet(bytes).rows[0]).toEqual([{ value: '12,5' }, { value: long }]);
  });

  it('show dates of the locale as Russians read them', () => {
    const bytes = bookWithRows(
      '<row r="1"><c r="A1" s="2"><v>46266</v></c><c r="B1" s="1"/></row>',
      FOUR_STYLES,
    );
    expect(firstSheet(bytes).rows[0]).toEqual([
      { value: 46266, format: 'dd.mm.yyyy' },
      { value: null, format: '@' },
    ]);
  });

  it('may be dates written as dates, as strict files do', () => {
    const bytes = bookWithRows(
      '<row r="1"><c r="A1" s="2" t="d"><v>2026-09-01T12:00:00</v></c></row>',
      FOUR_STYLES,
    );
    expect(firstSheet(bytes).rows[0]![0]!.value).toBe(46266.5);
  });

  it('of a file that counts from 1904 count from 1899, durations and plain numbers excepted', () => {
    const bytes = bookWithRows(
      '<row r="1"><c r="A1" s="2"><v>44804</v></c><c r="B1" s="3"><v>1.5</v></c><c r="C1"><v>5</v></c></row>',
      { ...FOUR_STYLES, ...workbookPart('<bookViews>', '<workbookPr date1904="1"/><bookViews>') },
    );
    const workbook = readXlsx(bytes);
    const [row] = workbook.sheets[0]!.rows;
    expect(row!.map((cell) => cell!.value)).toEqual([46266, 1.5, 5]);
    row![1] = { value: 46267, format: 'dd.mm.yyyy' };
    row![2] = { ...row![2]!, format: 'dd.mm.yyyy' };
    const patched = patchXlsx(bytes, workbook);
    expect(textOf(patched, SMALL_SHEET)).toContain(
      '<v>44804</v></c><c r="B1" s="4"><v>44805</v></c><c r="C1" s="4"><v>-1457</v>',
    );
    expect(readXlsx(patched).sheets[0]!.rows[0]!.map((cell) => cell!.value)).toEqual([46266, 46267, 5]);
  });

  it('that have only a format beyond the content do not make the grid larger', () => {
    const blank = '<row r="1048576"><c r="A1048576" s="1"/></row>';
    const { rows, rowCount, columnCount } = firstSheet(
      bookWithRows(`<row r="1200"><c r="AB1200"><v>1</v></c></row>${blank}`, FOUR_STYLES),
    );
    expect([rows.length, rowCount, columnCount]).toEqual([1200, 1200, 28]);
  });
});

describe('a sheet', () => {
  it('has the grid of a new tab at least, whatever its dimension says', () => {
    const sheet = firstSheet(bookWithSheet('<dimension ref="A1:XFD1048576"/><sheetData/>'));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1000, 26]);
  });

  it('takes one element for 16,384 columns', () => {
    const cols = '<cols><col min="2" max="16384" width="20.7109375" customWidth="1" style="1"/></cols>';
    const { columns } = firstSheet(bookWithSheet(`${cols}<sheetData/>`, FOUR_STYLES));
    expect(columns.length).toBe(26);
    expect([columns[0], columns[25]]).toEqual([undefined, { width: 145, format: '@' }]);
  });

  it('has no frozen rows when the window is only split', () => {
    const view = (state: string) =>
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="3000" topLeftCell="A9" ${state}/></sheetView></sheetViews><sheetData/>`;
    expect(firstSheet(bookWithSheet(view(''))).frozenRows).toBe(0);
    expect(firstSheet(bookWithSheet(view('state="frozen"').replace('3000', '2'))).frozenRows).toBe(2);
  });

  it('lets a list allow other values unless it stops', () => {
    const rule = (attributes: string, cell: string) =>
      `<dataValidation type="list" ${attributes} sqref="${cell}"><formula1>"да, нет"</formula1></dataValidation>`;
    const rules =
      rule('showErrorMessage="1"', 'A1') +
      rule('', 'A2') +
      rule('showErrorMessage="1" errorStyle="information"', 'A3:A1048576');
    const { validations } = firstSheet(
      bookWithSheet(`<sheetData/><dataValidations>${rules}</dataValidations>`),
    );
    expect(validations.map(({ allowInvalid }) => allowInvalid)).toEqual([false, true, true]);
    expect(validations[0]!.source).toEqual({ values: ['да', 'нет'] });
    expect(validations[2]!.areas).toEqual([{ top: 2, left: 0, bottom: 1_048_575, right: 0 }]);
  });
});

it('a new workbook has one empty sheet «Лист1»', () => {
  const [sheet, ...others] = readXlsx(newXlsx()).sheets;
  expect(others).toEqual([]);
  expect(sheet).toMatchObject({
    id: 1,
    name: 'Лист1',
    state: 'visible',
    rows: [],
    rowCount: 1000,
    columnCount: 26,
  });
  expect(partsOf(newXlsx()).size).toBe(6);
});
