import { describe, expect, it } from 'vitest';
import { openCode, openScript, workbookOf } from './open.ts';

const run = (body: string) => () => openScript(body).rpc('script');

describe('what the host lacks fails by its name', () => {
  it.each([
    ["sheet.getRange('A1').setBackgroundObject(null)", 'Range.setBackgroundObject'],
    ["sheet.getRange('A1').clearContent()", 'Range.clearContent'],
    ['sheet.deleteRow(1)', 'Sheet.deleteRow'],
    ['book.setSpreadsheetTimeZone("UTC")', 'Spreadsheet.setSpreadsheetTimeZone'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['SpreadsheetApp.BandingTheme', 'SpreadsheetApp.BandingTheme'],
    ['SpreadsheetApp.WrapStrategy.SHRINK', 'WrapStrategy.SHRINK'],
    ['LockService.getScriptLock()', 'LockService.getScriptLock'],
    ['Drive.Files.copy({}, "x")', 'Drive.Files.copy'],
    ['Utilities.zip([])', 'Utilities.zip'],
    ['sheet.name = "x"', 'writing Sheet.name'],
  ])('%s', (code, name) => {
    expect(run(code)).toThrow(`Not in the local host: ${name}`);
  });

  it('even when the add-on swallows the error', () => {
    const addon = openScript('try { sheet.deleteRow(1); } catch (error) {}');
    addon.rpc('script');
    expect(addon.refused()).toEqual(['Not in the local host: Sheet.deleteRow']);
  });
});

describe('wrong arguments are refused as on Google', () => {
  it.each([
    [
      "sheet.getRange('A1', 2)",
      "The parameters (String,number) don't match the method signature for Sheet.getRange.",
    ],
    ['sheet.getRange(1.5, 1)', "The parameters (number,number) don't match"],
    ['sheet.getRange()', "The parameters () don't match"],
    [
      "sheet.getRange('A1').setValues('x')",
      "The parameters (String) don't match the method signature for Range.setValues.",
    ],
    ["sheet.getRange('A1').setValues(['x'])", "The parameters (String[]) don't match"],
    ["sheet.getRange('A1').setValue()", "The parameters () don't match"],
    ["sheet.getRange('A1').setWrap('да')", 'takes: bool'],
    ["sheet.getRange('A1').setDataValidation({})", "The parameters (object) don't match"],
    ["book.setActiveSheet(sheet.getRange('A1'))", 'The parameters (Range)'],
    ['SpreadsheetApp.newDataValidation().requireValueInList(["а", 1])', 'The parameters (String[])'],
    ['Utilities.newBlob([0, 200])', 'The parameters (number[])'],
  ])('%s', (code, message) => {
    expect(run(code)).toThrow(message);
  });
});

describe('calls are counted', () => {
  it('by class and method, from the last reset', () => {
    const addon = openScript(`sheet.getRange('A1').getValues(); sheet.getRange('A2').getValues();`);
    addon.rpc('script');
    const counts = {
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheets': 1,
      'Sheet.getRange': 2,
      'Range.getValues': 2,
      total: 6,
    };
    expect(addon.counts()).toStrictEqual(counts);
    addon.resetCounts();
    expect(addon.counts()).toStrictEqual({ total: 0 });
  });
});

describe('faults can be injected', () => {
  const write = `sheet.getRange('A1').setValue('x'); return 'ok';`;

  it('at the n-th call, once', () => {
    const workbook = workbookOf([]);
    const addon = openScript(write, { workbook });
    addon.failAt(3, 'Service Spreadsheets failed');
    expect(() => addon.rpc('script')).toThrow('Service Spreadsheets failed');
    expect(workbook.sheets[0]!.rows).toEqual([]);
    expect(addon.rpc('script')).toBe('ok');
  });

  it('at a method, as often as wanted', () => {
    const addon = openScript(write);
    addon.failAt('Range.setValue', 'упало', false, 2);
    expect(() => addon.rpc('script')).toThrow('упало');
    expect(() => addon.rpc('script')).toThrow('упало');
    expect(addon.rpc('script')).toBe('ok');
  });

  it('for good: an execution that was cut catches nothing any more, the next one is whole', () => {
    const workbook = workbookOf([]);
    const addon = openScript(
      `for (var row = 1; row < 9; row++) { try { sheet.getRange(row, 1).setValue(row); } catch (e) {} }
       return sheet.getName();`,
      { workbook },
    );
    addon.resetCounts();
    addon.rpc('script');
    const total = addon.counts().total!;
    workbook.sheets[0]!.rows = [];
    addon.resetCounts();
    addon.cutAt(total - 5, true);
    expect(() => addon.rpc('script')).toThrow('Exceeded maximum execution time');
    expect(workbook.sheets[0]!.rows.flat().map((cell) => cell?.value)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(addon.rpc('script')).toBeTypeOf('string');
    expect(workbook.sheets[0]!.rows).toHaveLength(8);
  });

  it('after the effect, as when an answer gets lost', () => {
    const addon = openCode(`function make() {
      return Drive.Files.create({ name: 'План', appProperties: { key: 'k1' } }).id; }`);
    addon.failAt('Drive.Files.create', 'Empty response', true);
    expect(() => addon.rpc('make')).toThrow('Empty response');
    expect(addon.files().map(({ name }) => name)).toEqual(['План']);
  });
});
