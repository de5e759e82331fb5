import { describe, expect, it } from 'vitest';
import { runScript, sheetOf, workbookOf } from './open.ts';

describe('ranges', () => {
  it.each([
    ['getRange(2, 3)', 'C2'],
    ['getRange(2, 3, 4)', 'C2:C5'],
    ['getRange(2, 3, 4, 2)', 'C2:D5'],
    ["getRange('AA1')", null],
    ["getRange('b2:d4')", 'B2:D4'],
    ["getRange('$B$2')", 'B2'],
    ["getRange('B:C')", 'B1:C1000'],
    ["getRange('3:4')", 'A3:Z4'],
    ["getRange('B2:B')", 'B2:B1000'],
    ["getRange('B2').offset(1, 1, 2, 2)", 'C3:D4'],
  ])('sheet.%s is %s', (call, a1) => {
    const ask = () => runScript(`return sheet.${call}.getA1Notation();`);
    if (a1 === null) expect(ask).toThrow('outside the dimensions');
    else expect(ask()).toBe(a1);
  });

  it('does not reach outside the grid', () => {
    const ask = (args: string) => () => runScript(`sheet.getRange(${args});`);
    expect(ask('1001, 1')).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    expect(ask('1000, 1, 2')).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(ask('0, 1')).toThrow('The starting row of the range is too small.');
    expect(ask('1, 1, 0')).toThrow('The number of rows in the range must be at least 1.');
    expect(ask("'Лист'")).toThrow('Range not found');
  });

  it('tells its place from 1', () => {
    const body = `var r = sheet.getRange('C2:D5');
      return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns()];`;
    expect(runScript(body)).toEqual([2, 3, 5, 4, 4, 2]);
  });
});

describe('tabs', () => {
  it('are 1000 × 26 when new, stand where asked and keep their ids', () => {
    const workbook = workbookOf([]);
    const body = `var made = book.insertSheet('Новый', 0);
      return [made.getMaxRows(), made.getMaxColumns(), made.getSheetId(), made.getIndex()];`;
    expect(runScript(body, workbook)).toEqual([1000, 26, 2, 1]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Новый', 'Лист1']);
  });

  it('have names of their own', () => {
    const body = "book.insertSheet('лист1');";
    expect(() => runScript(body)).toThrow('A sheet with the name "лист1" already exists.');
  });

  it('are found by name and by id; null when there is none', () => {
    const body = `return [book.getSheetByName('Лист1').getSheetId(), book.getSheetById(1).getName(),
      book.getSheetByName('Лист2'), book.getSheetById(7)];`;
    expect(runScript(body)).toEqual([1, 'Лист1', null, null]);
  });

  it('grow at the end only', () => {
    const workbook = workbookOf([]);
    runScript('sheet.insertRowsAfter(1000, 5); sheet.insertColumnsAfter(26, 4);', workbook);
    expect(workbook.sheets[0]).toMatchObject({ rowCount: 1005, columnCount: 30 });
    const inside = 'sheet.insertRowsAfter(5, 1);';
    expect(() => runScript(inside)).toThrow('Not in the local host: Sheet.insertRowsAfter elsewhere');
    expect(() => runScript('sheet.insertRowsAfter(1000, 1000000);')).toThrow('limit of 10000000 cells');
  });

  it('are hidden unless it is the last one', () => {
    const workbook = workbookOf([]);
    workbook.sheets.push(sheetOf('Служебный', [], { id: 2 }));
    runScript("book.getSheetByName('Служебный').hideSheet();", workbook);
    expect(workbook.sheets[1]!.state).toBe('hidden');
    expect(() => runScript('sheet.hideSheet();', workbook)).toThrow("You can't hide all the sheets");
  });

  it('keep frozen rows, widths and hidden columns', () => {
    const workbook = workbookOf([]);
    runScript(
      'sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidths(2, 2, 120); sheet.hideColumns(3);',
      workbook,
    );
    expect(workbook.sheets[0]).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
    expect(workbook.sheets[0]!.columns.slice(1)).toEqual([{ width: 120 }, { width: 120, hidden: true }]);
  });

  it('bring a cell into view', () => {
    const workbook = workbookOf([]);
    workbook.sheets.push(sheetOf('Второй', [], { id: 2 }));
    const body = `book.setActiveRange(book.getSheetByName('Второй').getRange('C5'));
      return book.getActiveSheet().getName();`;
    expect(runScript(body, workbook)).toBe('Второй');
  });
});
