import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/index.ts';
import { lineCount, longestWord } from '../../src/docx/measure.ts';
import { share } from '../../src/docx/widths.ts';
import type { TableBlock } from '../../src/plan/document/block.ts';
import { activities } from './sample.ts';
import { attributes, documentOf, documentXml, paragraphTexts } from './support.ts';

const TEXT_WIDTH = 9638;

function xmlOf(block: TableBlock): string {
  return documentXml(writeDocx(documentOf(block)).bytes);
}

function widthsOf(block: TableBlock): number[] {
  return attributes(xmlOf(block), 'w:gridCol', 'w:w').map(Number);
}

const narrow: TableBlock = {
  kind: 'table',
  columns: [{ weight: 1 }, { weight: 30 }, { weight: 1 }],
  header: ['№', 'Мероприятие', 'Ответственный'],
  rows: [{ kind: 'cells', cells: ['1.', 'Сбор', 'Заместитель-организатор'] }],
};

describe('widths of a table', () => {
  it('are absolute, the same on table, grid and cells, and sum to the text width', () => {
    const xml = xmlOf(activities(7) as TableBlock);
    const grid = attributes(xml, 'w:gridCol', 'w:w').map(Number);
    expect(grid.reduce((sum, width) => sum + width)).toBe(TEXT_WIDTH);
    expect(attributes(xml, 'w:tblW', 'w:w')).toEqual([String(TEXT_WIDTH)]);
    for (const row of xml.match(/<w:tr>.*?<\/w:tr>/gs)!) {
      const cells = attributes(row, 'w:tcW', 'w:w').map(Number);
      expect(cells.length === 1 ? [TEXT_WIDTH] : grid).toEqual(cells);
    }
    expect(xml).not.toContain('w:type="pct"');
  });

  it('break no word that need not break', () => {
    const widths = widthsOf(narrow);
    expect(widths[2]! - 190).toBeGreaterThanOrEqual(longestWord('Ответственный', 11, true));
    expect(widths[0]).toBeLessThan(700);
  });

  it('give a column its least millimetres', () => {
    const columns = [{ weight: 1, min: 40 }, { weight: 50 }];
    expect(widthsOf({ ...narrow, columns, header: [], rows: [] })[0]).toBeGreaterThanOrEqual(2268);
  });

  it('set a table that is too full in 10 points, unless its size is given', () => {
    const columns = Array.from({ length: 7 }, () => ({ weight: 1 }));
    const header = columns.map(() => 'Ответственный');
    const full = { ...narrow, columns, header, rows: [] };
    expect(xmlOf(full).match(/<w:sz w:val="20"\/>/g)!.length).toBeGreaterThan(6);
    expect(xmlOf({ ...full, size: 11 })).not.toContain('<w:sz w:val="20"/>');
  });

  it('keep the words of the narrower columns whole when not all can be', () => {
    expect(share([1, 1, 1], [2500, 5000, 5000], 6000)).toEqual([2500, 1750, 1750]);
    expect(share([1, 1], [4000, 4000], 6000)).toEqual([3000, 3000]);
  });

  it('let one endless word break rather than squeeze the others', () => {
    const rows = [{ kind: 'cells', cells: ['1.', 'слово', 'о'.repeat(300)] }] as const;
    const widths = widthsOf({ ...narrow, rows });
    expect(widths[2]).toBeLessThanOrEqual(TEXT_WIDTH * 0.4 + 1);
  });

  it('sum exactly whatever the weights and the least widths', () => {
    const weights = fc.array(fc.tuple(fc.double({ min: -1, max: 9 }), fc.nat(4000)), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(weights, fc.integer({ min: 3000, max: 15_000 }), (columns, total) => {
        const least = columns.map(([, width]) => width);
        const widths = share(
          columns.map(([weight]) => weight),
          least,
          total,
        );
        expect(widths.reduce((sum, width) => sum + width)).toBe(total);
        expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
        if (least.reduce((sum, width) => sum + width) <= total - columns.length) {
          expect(widths.filter((width, at) => width < least[at]! - 1)).toEqual([]);
        }
      }),
    );
  });
});

describe('rows of a table', () => {
  const xml = xmlOf(activities(6) as TableBlock);
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs)!;

  it('repeat the first as header, without a value, and no other', () => {
    expect(rows[0]).toContain('<w:tblHeader/>');
    expect(xml.match(/tblHeader/g)).toHaveLength(1);
  });

  it('do not break across pages, except one longer than a page', () => {
    const long = { kind: 'cells', cells: ['1.', 'слово '.repeat(900), ''] } as const;
    const short = { kind: 'cells', cells: ['2.', 'слово '.repeat(300), ''] } as const;
    const [, first, second] = xmlOf({ ...narrow, rows: [long, short] }).match(/<w:tr>.*?<\/w:tr>/gs)!;
    expect(first).not.toContain('cantSplit');
    expect(second).toContain('cantSplit');
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('span a section row across all columns, bold, with the row that follows', () => {
    expect(rows[1]).toContain('<w:gridSpan w:val="4"/>');
    expect(rows[1]).toContain('<w:keepNext/>');
    expect(rows[1]).toContain('<w:b/>');
    expect(rows[2]).not.toContain('<w:keepNext/>');
  });

  it('print totals bold and keep them with the row before', () => {
    const total = { kind: 'total', cells: ['', 'Итого', '3'] } as const;
    const [, last, sum] = xmlOf({ ...narrow, rows: [...narrow.rows, total] }).match(/<w:tr>.*?<\/w:tr>/gs)!;
    expect(last).toContain('<w:keepNext/>');
    expect(sum!.match(/<w:b\/>/g)).toHaveLength(2);
  });

  it('have borders on the table and on every cell', () => {
    expect(xml).toContain('<w:insideV w:val="single"');
    for (const cell of xml.match(/<w:tc>.*?<\/w:tc>/gs)!) {
      for (const side of ['top', 'left', 'bottom', 'right'])
        expect(cell).toContain(`<w:${side} w:val="single"`);
    }
  });

  it('lose no cell: missing ones are empty, surplus ones join the last', () => {
    const cells = ['1', '2', '3', '4', '5'];
    const texts = paragraphTexts(
      xmlOf({
        ...narrow,
        rows: [
          { kind: 'cells', cells },
          { kind: 'cells', cells: ['6'] },
        ],
      }),
    );
    expect(texts.slice(3)).toEqual(['1', '2', '3\n4\n5', '6', '', '', '']);
  });
});

describe('measuring', () => {
  it('knows the width of Times: twelve points of a known word', () => {
    // 69.35 and 74.46 pt by the `hmtx` table of Liberation Serif, which has the widths of Times New Roman.
    expect(longestWord('Мероприятие', 12, false) / 20).toBeGreaterThanOrEqual(69.35);
    expect(longestWord('Мероприятие', 12, false) / 20).toBeLessThan(71.5);
    expect(longestWord('Мероприятие', 12, true) / 20).toBeGreaterThanOrEqual(74.45);
    expect(longestWord('Мероприятие', 12, true) / 20).toBeLessThan(76.5);
  });

  it('ends lines at spaces and hyphens, not at NBSP nor inside 2023-2024', () => {
    const word = longestWord('аааа', 12, false);
    expect(longestWord('аааа аааа', 12, false)).toBe(word);
    expect(longestWord('аааа\u00a0аааа', 12, false)).toBeGreaterThan(2 * word);
    expect(longestWord('2023-2024', 12, false)).toBeGreaterThan(longestWord('2023-', 12, false));
  });

  it('counts lines', () => {
    const wide = longestWord('слово', 12, false);
    expect(lineCount('слово слово слово', 12, false, wide + 10)).toBe(3);
    expect(lineCount('слово\nслово', 12, false, 9000)).toBe(2);
    expect(lineCount('', 12, false, 9000)).toBe(1);
    expect(lineCount('о'.repeat(100), 12, false, longestWord('о'.repeat(10), 12, false))).toBe(10);
  });
});
