import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, Cell, CellStyle, ColumnProps, Sheet, Workbook } from '../../src/workbook/workbook.ts';
import { newXlsx, patchXlsx, readXlsx, writeXlsx } from '../../src/xlsx/index.ts';
import { validateOoxml } from '../support/validate.ts';
import { contentTypeGaps, lostAndDangling } from './package-parts.ts';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '_',
      'x',
      '0',
      '4',
      '1',
      '\r',
      '\n',
      '\t',
      ' ',
      '\u0000',
      '\u000b',
      '\ud800',
      '\udc00',
      '\uffff',
      '&',
      '<',
      '"',
      ']]>',
      '😀',
    ),
  }),
  fc.constantFrom(
    '=1+1',
    "'0123",
    '01.09',
    '_x000D_',
    '_x005F_x0041_',
    '+7 900',
    '«План»',
    ' ',
    '#N/A',
    'TRUE',
  ),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((n) => n + 0);
const formula = fc.constantFrom('SUM(A1:B2)', 'IF(A1<>"&",1,"<")', "'Другой лист'!A1", 'TODAY()');
const color = fc.constantFrom('#000000', '#ff0000', '#fff2cc', '#123abc');
const style = fc
  .record(
    {
      bold: fc.constant(true),
      italic: fc.constant(true),
      color,
      background: color,
      wrap: fc.constant(true),
      align: fc.constantFrom('left', 'center', 'right'),
      verticalAlign: fc.constantFrom('top', 'middle', 'bottom'),
    },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0);
const format = fc.constantFrom('@', 'dd.mm.yyyy', '0.00', '#,##0.00" ₽"', '[h]:mm', 'd mmmm yyyy "г."');
const link = fc.constantFrom("#'Лист 1'!A1", 'https://example.org/план?a=1&b=%22', 'mailto:a@example.org');

const content: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value: fc.oneof(text, number, fc.boolean(), fc.constant(null)) }),
  fc.record({ value: fc.oneof(text, number, fc.boolean()), formula }),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((error) => ({ value: null, error })),
);
const marks = fc.record({ format, style, note: text.filter((t) => t !== ''), link }, { requiredKeys: [] });
const cell: fc.Arbitrary<Cell> = fc.tuple(content, marks).map(([a, b]) => ({ ...a, ...b }));

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const areas = fc.array(area, { minLength: 1, maxLength: 3 });
const source = fc.oneof(
  fc
    .array(fc.stringMatching(/^[а-я"&<]{1,9}$/), { minLength: 1, maxLength: 5 })
    .map((values) => ({ values })),
  fc.constantFrom("'Списки'!$A$2:$A$200", 'Статусы').map((reference) => ({ reference })),
);
const conditionalStyle = fc.record(
  { bold: fc.constant(true), color, background: color },
  { requiredKeys: [] },
);
const column: fc.Arbitrary<ColumnProps> = fc
  .record(
    { width: fc.integer({ min: 1, max: 1000 }), hidden: fc.constant(true), format, style },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0);

const sheet = fc.record({
  rows: fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 6 }), { maxLength: 6 }),
  columns: fc.array(fc.option(column, { nil: undefined }), { maxLength: 8 }),
  frozenRows: fc.nat(2),
  frozenColumns: fc.nat(2),
  // One below the other: merged areas may not overlap.
  merges: fc
    .array(fc.constant(0), { maxLength: 3 })
    .map((all) => all.map((_, i) => ({ top: i * 2, left: 1, bottom: i * 2 + 1, right: 3 }))),
  validations: fc.array(fc.record({ areas, source, allowInvalid: fc.boolean() }), { maxLength: 3 }),
  conditionalFormats: fc.array(fc.record({ areas, formula: formula.map(String), style: conditionalStyle }), {
    maxLength: 3,
  }),
  filter: fc.option(area, { nil: null }),
});

const workbook: fc.Arbitrary<Workbook> = fc
  .tuple(fc.shuffledSubarray([1, 2, 3, 9], { minLength: 1 }), fc.tuple(sheet, sheet, sheet, sheet))
  .map(([ids, sheets]) => ({
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    sheets: ids.map((id, i): Sheet => {
      const state = i === 0 ? 'visible' : 'hidden';
      const size = { rowCount: 1000, columnCount: 26 };
      return {
        id,
        name: `Лист ${id} & «${i}»`,
        state,
        ...size,
        ...sheets[i]!,
        protections: [],
        comments: [],
      };
    }),
  }));

describe('a workbook written and read again', () => {
  it('is the same workbook, whatever stands in it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(workbook, (made) => {
        expect(plain(readXlsx(patchXlsx(newXlsx(), made)))).toEqual(plain(made));
      }),
      { numRuns: 150 },
    );
  });

  it('comes out the same when it is written without reading a file first', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(workbook, (made) => {
        const bytes = writeXlsx(made);
        expect(readXlsx(bytes).sheets).toEqual(readXlsx(patchXlsx(newXlsx(), made)).sheets);
        expect(lostAndDangling(bytes)).toEqual({ orphans: [], dangling: [] });
        expect(contentTypeGaps(bytes)).toEqual([]);
        expect(writeXlsx(made)).toEqual(bytes);
      }),
      { numRuns: 100 },
    );
  });

  it('becomes any other workbook by patches, without lost parts', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(workbook, workbook, (first, second) => {
        const bytes = patchXlsx(patchXlsx(newXlsx(), first), second);
        expect(plain(readXlsx(bytes))).toEqual(plain(second));
        expect(lostAndDangling(bytes)).toEqual({ orphans: [], dangling: [] });
        expect(contentTypeGaps(bytes)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is valid for the Open XML validator', { timeout: 120_000 }, async () => {
    const [first, second, third] = fc.sample(workbook, { numRuns: 3, seed: 20_260_901 });
    const patched = patchXlsx(patchXlsx(newXlsx(), first!), second!);
    for (const bytes of [newXlsx(), patched, patchXlsx(newXlsx(), third!), writeXlsx(third!)]) {
      expect(await validateOoxml(bytes, 'made.xlsx')).toEqual([]);
    }
  });

  it('gives the same bytes each time', () => {
    const [made] = fc.sample(workbook, { numRuns: 1, seed: 7 });
    expect(patchXlsx(newXlsx(), made!)).toEqual(patchXlsx(newXlsx(), made!));
  });
});

/** The model without what is only a way of putting it: holes, handles, the order of rules for other cells, blank cells that look like their column. */
function plain({ sheets }: Workbook) {
  return sheets.map(({ rows, columns, conditionalFormats, validations, merges, ...rest }) => ({
    ...rest,
    merges: merges.map((area) => JSON.stringify(area)).sort(),
    validations: validations
      .map((rule) => JSON.stringify([rule.areas, rule.source, rule.allowInvalid]))
      .sort(),
    columns: columns.flatMap((column, i) => (column ? [[i, column]] : [])),
    conditionalFormats: conditionalFormats.map(({ origin: _, ...rule }) => rule),
    cells: rows.flatMap((cells, r) =>
      Array.from(cells).flatMap((cell, c) => {
        if (!cell) return [];
        const isBlank = cell.value === null && !cell.formula && !cell.error && !cell.note && !cell.link;
        const looksLikeColumn = cell.format === columns[c]?.format && isEqual(cell.style, columns[c]?.style);
        return isBlank && looksLikeColumn ? [] : [[r, c, { ...cell }]];
      }),
    ),
  }));
}

function isEqual(a: CellStyle | undefined, b: CellStyle | undefined): boolean {
  const sorted = (style: CellStyle = {}) => JSON.stringify(Object.entries(style).sort());
  return sorted(a) === sorted(b);
}
