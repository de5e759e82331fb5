import { describe, expect, it } from 'vitest';
import { openScript, runScript, workbookOf } from './open.ts';

const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

describe('writing values (platform.md §6)', () => {
  it('parses strings as typed, unless the cell is «@»', () => {
    const workbook = workbookOf([]);
    runScript(
      `sheet.getRange('B1:B3').setNumberFormat('@');
       sheet.getRange('A1:B3').setValues([['1.1', '1.1'], ['=A1', '=A1'], ['1,5', '1,5']]);`,
      workbook,
    );
    expect(workbook.sheets[0]!.rows).toEqual([
      [
        { value: serial('2026-01-01'), format: 'dd.mm' },
        { value: '1.1', format: '@' },
      ],
      [
        { value: null, formula: 'A1' },
        { value: '=A1', format: '@' },
      ],
      [{ value: 1.5 }, { value: '1,5', format: '@' }],
    ]);
  });

  it('keeps the format that a cell has already', () => {
    const workbook = workbookOf([[{ value: null, format: 'd.m' }]]);
    runScript(`sheet.getRange('A1').setValue('01.09.2023');`, workbook);
    expect(workbook.sheets[0]!.rows[0]![0]).toEqual({ value: serial('2023-09-01'), format: 'd.m' });
  });

  it('takes a Date as what the clock of the spreadsheet shows', () => {
    const workbook = workbookOf([]);
    runScript(`sheet.getRange('A1').setValue(new Date('2023-08-31T21:00:00Z'));`, workbook);
    expect(workbook.sheets[0]!.rows[0]![0]).toEqual({ value: serial('2023-09-01'), format: 'dd.mm.yyyy' });
  });

  it('takes a serial number with a date format, whatever the zones', () => {
    const body = `sheet.getRange('A1').setNumberFormat('dd.mm.yyyy').setValue(45170);
      return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getValue().toISOString()];`;
    expect(runScript(body)).toEqual(['01.09.2023', '2023-08-31T21:00:00.000Z']);
  });

  it('leaves nothing of the old content, and all that belongs to the place', () => {
    const workbook = workbookOf([
      [{ value: 5, formula: 'B1', link: 'https://a.ru', note: 'н', format: '0.00', style: { bold: true } }],
    ]);
    runScript(`sheet.getRange('A1').setValue('');`, workbook);
    expect(workbook.sheets[0]!.rows[0]![0]).toEqual({
      value: null,
      note: 'н',
      format: '0.00',
      style: { bold: true },
    });
  });

  it('makes no cells for empty values', () => {
    const workbook = workbookOf([]);
    runScript(
      `sheet.getRange('A1:C3').setValues([['', null, undefined], ['', '', ''], ['', 'x', '']]);`,
      workbook,
    );
    expect(workbook.sheets[0]!.rows.flat().filter(Boolean)).toEqual([{ value: 'x' }]);
  });

  it('refuses a grid of another size by both sizes', () => {
    const write = (data: string) => () => runScript(`sheet.getRange('A1:B3').setValues(${data});`);
    expect(write('[[1, 2], [3, 4]]')).toThrow('Range.setValues: expected 3 × 2 values, got 2 × 2');
    expect(write('[[1, 2], [3, 4], [5]]')).toThrow('The data has 1 but the range has 2.');
  });

  it('refuses what no cell can hold and then writes nothing at all', () => {
    const workbook = workbookOf([]);
    const write = (data: string) => () => runScript(`sheet.getRange('A1:B1').setValues(${data});`, workbook);
    expect(write('[["a", { b: 1 }]]')).toThrow('a cell cannot hold [object Object]');
    expect(write('[["a", NaN]]')).toThrow('a cell cannot hold NaN');
    expect(write('[["a", "б".repeat(50001)]]')).toThrow('maximum of 50000 characters in a single cell');
    expect(workbook.sheets[0]!.rows).toEqual([]);
  });

  it('ignores what is written into a merged area beside its first cell', () => {
    const workbook = workbookOf([], { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] });
    runScript(`sheet.getRange('A1:C2').setValues([['a', 'b', 'c'], ['d', 'e', 'f']]);`, workbook);
    const { rows } = workbook.sheets[0]!;
    expect(rows).toEqual([
      [{ value: 'a' }, undefined, { value: 'c' }],
      [undefined, undefined, { value: 'f' }],
    ]);
  });

  it('writes text with a link to another tab as the model keeps it', () => {
    const workbook = workbookOf([]);
    runScript(
      `var link = SpreadsheetApp.newRichTextValue().setText('01.09').setLinkUrl('#gid=1&range=C5').build();
       sheet.getRange('A1').setRichTextValues([[link]]);`,
      workbook,
    );
    expect(workbook.sheets[0]!.rows[0]![0]).toEqual({ value: '01.09', link: "#'Лист1'!C5" });
  });
});

describe('reading values (platform.md §6)', () => {
  const workbook = () =>
    workbookOf([
      [
        { value: 45170, format: 'dd.mm.yyyy' },
        { value: 1.5 },
        { value: true },
        undefined,
        { value: '01.09', format: '@' },
        { value: 3, formula: 'SUM(A1,1.5)' },
        { value: null, error: '#REF!', formula: 'X' },
        { value: 1440.5, format: '#,##0.00' },
        { value: 0.1 + 0.2 },
      ],
    ]);

  it("gives '' for empty cells and a Date at midnight of the spreadsheet's zone for dates", () => {
    const body = `return sheet.getDataRange().getValues()[0].map(function (value) {
      return value instanceof Date ? value.toISOString() : value;
    });`;
    const expected = ['2023-08-31T21:00:00.000Z', 1.5, true, '', '01.09', 3, '#REF!', 1440.5, 0.1 + 0.2];
    expect(runScript(body, workbook())).toEqual(expected);
  });

  it('shows texts as a person of that locale sees them', () => {
    const shown = ['01.09.2023', '1,5', 'ИСТИНА', '', '01.09', '3', '#REF!', '1\u00a0440,50', '0,3'];
    const texts = runScript('return sheet.getDataRange().getDisplayValues()[0];', workbook()) as string[];
    expect(texts.map((text) => text.replace(' ', '\u00a0'))).toEqual(shown);
  });

  it('gives formulas with «=» and the separators of the locale', () => {
    const formulas = runScript('return sheet.getDataRange().getFormulas()[0];', workbook());
    expect(formulas).toEqual(['', '', '', '', '', '=SUM(A1;1,5)', '=X', '', '']);
  });

  it('ends the data range at the last cell with content', () => {
    const body = `return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];`;
    const formatted = workbookOf([[{ value: 1 }], [undefined, { value: null, note: 'н' }], []]);
    expect(runScript(body, formatted)).toEqual(['A1', 1, 1]);
    expect(runScript(body)).toEqual(['A1', 0, 0]);
  });

  it('calculates before a read of what was written, and not again without need', () => {
    let times = 0;
    const addon = openScript(
      `sheet.getRange('A1').setValue('=1'); sheet.getRange('A1').getValue(); sheet.getRange('A1').getValue();
       SpreadsheetApp.flush();`,
      { onRecalculate: () => times++ },
    );
    addon.rpc('script');
    expect(times).toBe(1);
  });
});
