import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/index.ts';
import type { Block } from '../../src/plan/document/block.ts';
import { NAMED } from './named.ts';
import { attributes, documentOf, documentXml, paragraphTexts, partsOf } from './support.ts';

const prose: Block = { kind: 'paragraph', indent: true, text: 'Текст.' };
const table: Block = {
  kind: 'table',
  columns: [{ weight: 1 }],
  header: ['Шапка'],
  rows: [{ kind: 'cells', cells: ['а'] }],
};
const signatures: Block = {
  kind: 'signatures',
  lines: [
    { post: 'Директор', name: 'И.О. Ф.' },
    { post: 'Завуч', name: 'А.А. Б.' },
  ],
};

function bodyOf(...blocks: Block[]): string {
  return documentXml(writeDocx(documentOf(...blocks)).bytes);
}

describe('lists', () => {
  it('restart their numbers, each with a number of its own, and share the dash', () => {
    const parts = partsOf(writeDocx(NAMED.lists!).bytes);
    expect(attributes(parts['word/document.xml']!, 'w:numId', 'w:val')).toEqual([
      '1',
      '1',
      '2',
      '2',
      '3',
      '4',
    ]);
    const numbering = parts['word/numbering.xml']!;
    expect(numbering.match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(3);
    expect(attributes(numbering, 'w:lvlText', 'w:val')).toEqual(['%1.', '–', '%1)']);
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '));
  });

  it('bring no numbering part when there are none', () => {
    expect(partsOf(writeDocx(documentOf(prose)).bytes)['word/numbering.xml']).toBeUndefined();
  });
});

describe('columns', () => {
  it('with a second row hold both rows on one page, level with each other', () => {
    const block: Block = {
      kind: 'columns',
      columns: [['Адрес', 'ИНН'], ['Адрес']],
      below: [['подпись'], ['подпись']],
    };
    const xml = bodyOf(block, prose);
    const [above, below] = xml.match(/<w:tr>.*?<\/w:tr>/gs)!;
    expect(above!.match(/<w:keepNext\/>/g)).toHaveLength(3);
    expect(below).not.toContain('<w:keepNext/>');
    expect(paragraphTexts(xml)).toEqual(['Адрес', 'ИНН', 'Адрес', 'подпись', 'подпись', 'Текст.']);
    const widthsOf = (row: string) => attributes(row, 'w:tcW', 'w:w');
    expect(widthsOf(below!)).toEqual(widthsOf(above!));
  });
});

describe('signatures', () => {
  it('hang together and on the block before, through empty room', () => {
    const xml = bodyOf(prose, { kind: 'space', points: 12 }, signatures);
    const [text, room, gap] = xml.match(/<w:p>.*?<\/w:p>/gs)!;
    for (const one of [text, room, gap]) expect(one).toContain('<w:keepNext/>');
    expect(xml.slice(xml.indexOf('<w:tbl>')).match(/<w:keepNext\/>/g)).toHaveLength(6);
  });

  it('hang on the last row of a table, and on nothing else of it', () => {
    const rows = [
      { kind: 'cells', cells: ['а'] },
      { kind: 'cells', cells: ['б'] },
    ] as const;
    const cells = bodyOf({ ...table, rows } as Block, signatures).match(/<w:tc>.*?<\/w:tc>/gs)!;
    expect(cells.map((cell) => cell.includes('<w:keepNext/>'))).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('text', () => {
  it('prints as typed: line breaks, tabs, spaces at the ends, quotes, dashes', () => {
    const text = ' «Ёлка» – №5, 2023-2024\nвторая\tстрока\u00a0';
    expect(paragraphTexts(bodyOf({ kind: 'paragraph', text }))).toContain(text);
  });

  it('never becomes XML, a tag of a template or a second paragraph', () => {
    const text = '{{учреждение}} <w:p/> ]]> &amp; "';
    expect(paragraphTexts(bodyOf({ kind: 'paragraph', text }))).toContain(text);
  });

  it('drops what XML forbids, counts it, and keeps whole pairs', () => {
    const { bytes, dropped } = writeDocx(
      documentOf({ kind: 'paragraph', text: 'а\u0000б\u000bв\ud800г\udc00\ufffe\u{1f600}' }),
    );
    expect(paragraphTexts(documentXml(bytes))).toContain('абвг\u{1f600}');
    expect(dropped).toBe(5);
  });

  it('runs from right to left where its first letter does', () => {
    expect(bodyOf({ kind: 'paragraph', text: '12 שלום' })).toMatch(/<w:bidi\/>.*<w:rtl\/>/);
    expect(bodyOf({ kind: 'paragraph', text: 'Слово שלום' })).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
  });
});

describe('a fill', () => {
  it('brings what follows to the foot of its page', () => {
    const xml = bodyOf(
      { kind: 'title', text: 'ПЛАН' },
      { kind: 'fill' },
      { kind: 'paragraph', text: '2026 г.' },
    );
    const room = Math.max(...attributes(xml, 'w:spacing', 'w:before').map(Number));
    // 257 mm of text height less two lines and the slack.
    expect(room).toBeGreaterThan(12_500);
    expect(room).toBeLessThan(13_700);
  });

  it('shares the room between several, page by page', () => {
    const xml = bodyOf(
      { kind: 'fill' },
      prose,
      { kind: 'fill' },
      { kind: 'page-break' },
      { kind: 'fill' },
      prose,
    );
    const rooms = attributes(xml, 'w:spacing', 'w:before')
      .map(Number)
      .filter((room) => room > 1000);
    expect(rooms[0]).toBe(rooms[1]);
    expect(rooms[2]).toBeGreaterThan(rooms[0]! * 1.9);
  });
});
