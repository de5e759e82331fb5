import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTsv, writeTsv } from '../../src/local/page/clipboard/tsv.ts';
import { sheetFrom, sheetText } from '../../src/local/page/keep/sheetText.ts';
import { linkTarget } from '../../src/local/page/links.ts';
import { columnLetters, columnNumber, readReference } from '../../src/local/page/model/address.ts';
import { putCell } from '../../src/local/page/model/cell.ts';
import { editText } from '../../src/local/page/model/cellText.ts';
import { shiftFormula } from '../../src/local/page/model/formulaShift.ts';
import { History } from '../../src/local/page/model/history.ts';
import { sheetTyping } from '../../src/local/page/typing.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { samplePlan } from './support/samplePlan.ts';

describe('addresses', () => {
  test('letters and numbers of columns', () => {
    fc.assert(fc.property(fc.nat(18_000), (column) => columnNumber(columnLetters(column)) === column));
    expect([columnLetters(0), columnLetters(25), columnLetters(26)]).toEqual(['A', 'Z', 'AA']);
  });

  test('references to cells of this and other tabs', () => {
    expect(readReference("'Списки'!$A$2:$A$200")).toEqual({
      sheet: 'Списки',
      area: { top: 1, left: 0, bottom: 199, right: 0 },
    });
    expect(readReference("#'Л''ист'!c5")?.sheet).toBe("Л'ист");
    expect(readReference('b3:A1')?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect([readReference('A0'), readReference('привет'), readReference('')]).toEqual([null, null, null]);
  });

  test('links of the workbook, also as Sheets writes them; a hidden tab is nowhere', () => {
    const book = samplePlan(3);
    const to = (link: string) => linkTarget(book, book.sheets[0]!, link);
    expect(to("#'Участники'!B2")).toMatchObject({ kind: 'cell', area: { top: 1, left: 1 } });
    expect(to('#gid=2&range=A5')).toMatchObject({
      kind: 'cell',
      sheet: { name: 'Участники' },
      area: { top: 4 },
    });
    expect(to("#'Списки'!A1")).toEqual({ kind: 'nowhere' });
    expect(to('https://example.org')).toMatchObject({ kind: 'outside' });
    expect(to('JavaScript:alert(1)')).toBeNull();
  });
});

describe('copied formulas', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2,"A1",\'A1\'!C3)', 'SUM(B3:C4,"A1",\'A1\'!D5)'],
    ['LOG10(A1)+1E5+Итог_A1', 'LOG10(B3)+1E5+Итог_A1'],
    ['Лист1!A1', 'Лист1!B3'],
  ])('%s', (before, after) => {
    expect(shiftFormula(before, 2, 1)).toBe(after);
  });

  test('what would leave the tab is an error', () => {
    expect(shiftFormula('A1', -1, 0)).toBe('#REF!');
  });
});

describe('tab-separated text', () => {
  test('what is written is read again', () => {
    const text = fc.string({ unit: fc.constantFrom('а', ' ', '"', '\t', '\n', ';') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (table) => {
        fc.pre(!(table.length > 0 && table.at(-1)!.every((one) => one === '')));
        expect(readTsv(writeTsv(table))).toEqual(table);
      }),
    );
  });
});

describe('what is typed', () => {
  test('a phone number and a note that begin with «+» stay text; «+A1» is a formula', () => {
    const typed = (text: string) => sheetTyping.parse(text, undefined, 'ru_RU');
    expect(typed('+7 900 123-45-67')).toEqual({ value: '+7 900 123-45-67' });
    expect(typed('+ музей, школа')).toEqual({ value: '+ музей, школа' });
    expect(typed('+A1*2')).toMatchObject({ value: null });
    expect(typed('=SUM(A1,A2)')).toEqual({ value: null, formula: 'SUM(A1,A2)' });
  });

  test('the text in the editor, typed again, gives the same cell', () => {
    const cells = [
      { value: 45901, format: 'dd.mm.yyyy' },
      { value: 45901.5, format: 'dd.mm.yyyy h:mm:ss' },
      { value: 0.125, format: '0.00%' },
      { value: 1234.5, format: '#,##0.00' },
      { value: '=не формула' },
      { value: "'кавычка" },
      { value: '1.1', format: '@' },
      { value: true },
      { value: null, formula: 'SUM(A1,1.5)' },
    ];
    for (const cell of cells) {
      const typed = sheetTyping.parse(editText(cell, 'ru_RU'), cell.format, 'ru_RU');
      expect({ ...('format' in cell ? { format: cell.format } : {}), ...typed }).toEqual(cell);
    }
    expect(editText(cells[0], 'ru_RU')).toBe('01.09.2025');
    expect(editText(cells[8], 'ru_RU')).toBe('=SUM(A1;1,5)');
  });
});

describe('history', () => {
  const snapshot = (book: Workbook): string => JSON.stringify(book);

  test('whatever an action does to the workbook is taken back and done again', async () => {
    const book = samplePlan(10);
    const history = new History(book, () => {});
    const before = snapshot(book);
    await history.record('действие', async () => {
      const [first] = book.sheets;
      first!.rows[3]![1]!.value = 'изменено на месте';
      first!.rows[3]![1]!.style!.bold = true;
      first!.name = 'Другое имя';
      first!.columns[20] = { width: 5 };
      putCell(first!, 500, 3, { value: 1 });
      await Promise.resolve();
      book.sheets.splice(1, 1);
      book.sheets.push({ ...samplePlan(2).sheets[0]!, id: 9, name: 'Новый' });
    });
    const after = snapshot(book);
    expect(history.canUndo).toBe('действие');
    history.undo();
    expect(JSON.parse(snapshot(book))).toEqual(JSON.parse(before));
    history.redo();
    expect(JSON.parse(snapshot(book))).toEqual(JSON.parse(after));
  });

  test('an action that does nothing, and one that fails after a write', () => {
    const book = samplePlan(3);
    const history = new History(book, () => {});
    history.recordNow('ничего', () => {});
    expect(history.canUndo).toBeNull();
    const fail = (): never => {
      book.sheets[0]!.rows[2]![1]!.value = 'наполовину';
      throw new Error('сбой');
    };
    expect(() => history.recordNow('сбой', fail)).toThrow('сбой');
    history.undo();
    expect(book.sheets[0]!.rows[2]![1]!.value).toContain('Издание');
  });

  test('random edits and actions, all undone, all redone', () => {
    const edit = fc.record({
      row: fc.nat(8),
      column: fc.nat(5),
      value: fc.constantFrom('а', 1, null),
      kind: fc.constantFrom('write', 'record', 'amend'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const book = samplePlan(5);
        const history = new History(book, () => {});
        const start = visible(book);
        for (const { row, column, value, kind } of edits) {
          const sheet = book.sheets[0]!;
          const cell = value === null ? undefined : { value };
          const area = { top: row, left: column, bottom: row, right: column };
          const put = (): void => putCell(sheet, row, column, cell && { ...cell });
          if (kind === 'write') history.write('правка', sheet, [{ row, column, cell }], area);
          else if (kind === 'record') history.recordNow('действие', put);
          else history.amend(() => history.canUndo && put());
        }
        const end = visible(book);
        while (history.undo());
        expect(visible(book)).toEqual(start);
        while (history.redo());
        expect(visible(book)).toEqual(end);
      }),
    );
  });

  /** Cells with their places; empty ones are none. */
  function visible(book: Workbook): unknown[] {
    return book.sheets.flatMap(({ id, rows }) =>
      rows.flatMap((cells, row) =>
        cells?.flatMap((cell, column) => (cell ? [[id, row, column, { ...cell }]] : [])),
      ),
    );
  }
});

test('a tab survives being kept as text', () => {
  const sheet = samplePlan(4).sheets[0]!;
  sheet.rows[40] = [];
  sheet.rows[40]![3] = { value: 'далеко' };
  const back = sheetFrom(sheetText(sheet));
  expect(back).toEqual(sheet);
  expect(39 in back.rows).toBe(false);
});
