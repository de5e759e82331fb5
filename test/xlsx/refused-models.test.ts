import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { newXlsx, patchXlsx, readXlsx, type XlsxErrorCode } from '../../src/xlsx/index.ts';
import { makeRichXlsx } from '../fixtures/make-rich-xlsx.ts';
import { textOf, withParts } from './package-parts.ts';
import { bookWithRows } from './small-book.ts';

describe('a model that an .xlsx cannot hold', () => {
  function writing(change: (workbook: Workbook) => void, original = newXlsx()) {
    const workbook = readXlsx(original);
    change(workbook);
    return () => patchXlsx(original, workbook);
  }
  const refused = (code: XlsxErrorCode, place: object) => expect.objectContaining({ code, place });

  it('is refused with sheet and cell when a text is too long', () => {
    const long = (length: number) =>
      writing(({ sheets: [sheet] }) => {
        sheet!.rows[6] = [undefined, { value: 'я'.repeat(length) }];
      });
    expect(long(32_768)).toThrow(refused('cell-too-long', { sheet: 'Лист1', cell: 'B7' }));
    expect(long(32_767)).not.toThrow();
  });

  it('may keep a cell that was too long already', () => {
    const original = bookWithRows(`<row r="1"><c r="A1" t="str"><v>${'я'.repeat(50_000)}</v></c></row>`);
    const bytes = writing(({ sheets: [sheet] }) => {
      sheet!.rows[0]![1] = { value: 'рядом' };
    }, original)();
    expect(readXlsx(bytes).sheets[0]!.rows[0]!.map((cell) => String(cell!.value).length)).toEqual([
      50_000, 5,
    ]);
  });

  it('is refused when a formula is too long', () => {
    const write = writing(({ sheets: [sheet] }) => {
      sheet!.rows[0] = [{ value: 1, formula: '1+'.repeat(5000) }];
    });
    expect(write).toThrow(refused('formula-too-long', { sheet: 'Лист1', cell: 'A1' }));
  });

  it('is refused when a typed list would fall apart', () => {
    const list = (values: string[]) =>
      writing(({ sheets: [sheet] }) => {
        sheet!.validations = [
          { areas: [{ top: 0, left: 0, bottom: 1, right: 0 }], source: { values }, allowInvalid: true },
        ];
      });
    expect(list(['организация, обладающая ресурсами'])).toThrow(
      refused('list-not-storable', { sheet: 'Лист1' }),
    );
    expect(list(['а'.repeat(256)])).toThrow(refused('list-not-storable', { sheet: 'Лист1' }));
  });

  it('is refused when sheets have names or ids that Excel does not take', () => {
    for (const name of ['', 'а'.repeat(32), 'план/факт', "'план", 'итог?']) {
      expect(
        writing(({ sheets: [sheet] }) => {
          sheet!.name = name;
        }),
      ).toThrow(refused('bad-sheet-name', { sheet: name }));
    }
    expect(
      writing(({ sheets }) => {
        sheets.push({ ...sheets[0]!, id: 2, name: 'лист1' });
      }),
    ).toThrow(refused('bad-sheet-name', { sheet: 'лист1' }));
    expect(
      writing(({ sheets }) => {
        sheets.push({ ...sheets[0]!, id: 70_000, name: 'x' });
      }),
    ).toThrow(refused('bad-sheet-id', { sheet: 'x' }));
    expect(
      writing(({ sheets: [sheet] }) => {
        sheet!.state = 'hidden';
      }),
    ).toThrow(refused('no-visible-sheet', {}));
  });

  it('may keep a name of a sheet that Excel would not take', () => {
    const long = 'п'.repeat(40);
    const part = textOf(newXlsx(), 'xl/workbook.xml').replace('Лист1', long);
    const bytes = writing(
      ({ sheets: [sheet] }) => {
        sheet!.rows[0] = [{ value: 1 }];
      },
      withParts(newXlsx(), { 'xl/workbook.xml': part }),
    )();
    expect(readXlsx(bytes).sheets[0]!.name).toBe(long);
  });

  it('is refused when the header of a table would be lost', () => {
    for (const header of [{ value: null }, { value: 5 }, { value: 'План' }]) {
      const write = writing(({ sheets }) => {
        sheets[1]!.rows[0]![2] = header;
      }, makeRichXlsx());
      expect(write).toThrow(refused('table-header', { sheet: 'Бюджет', cell: 'C1' }));
    }
  });

  it('is refused when a sheet that others speak of goes or gets another name', () => {
    const rich = makeRichXlsx();
    expect(
      writing(({ sheets }) => {
        sheets[1]!.name = 'Смета';
      }, rich),
    ).toThrow(expect.objectContaining({ code: 'sheet-in-use' }));
    expect(
      writing(({ sheets }) => {
        sheets.splice(2, 1);
      }, rich),
    ).toThrow(expect.objectContaining({ code: 'sheet-in-use' }));
  });

  it('may have sheets renamed that texts for people speak of', () => {
    const original = bookWithRows('<row r="1"><c r="A1" t="inlineStr"><is><t>см. Лист1!</t></is></c></row>');
    const bytes = writing(({ sheets: [sheet] }) => {
      sheet!.name = 'План';
    }, original)();
    expect(readXlsx(bytes).sheets[0]!.name).toBe('План');
  });

  it('is refused when a note would replace a thread of comments', () => {
    const write = writing(({ sheets: [sheet] }) => {
      sheet!.rows[2]![2]!.note = 'x';
    }, makeRichXlsx());
    expect(write).toThrow(refused('note-on-comment', { sheet: 'Мероприятия', cell: 'C3' }));
  });

  it('is refused when a conditional format has no formula and does not come from the file', () => {
    const write = writing(({ sheets: [sheet] }) => {
      sheet!.conditionalFormats = [
        { areas: [{ top: 0, left: 0, bottom: 1, right: 0 }], formula: null, style: {} },
      ];
    });
    expect(write).toThrow(refused('unknown-rule', { sheet: 'Лист1' }));
  });
});
