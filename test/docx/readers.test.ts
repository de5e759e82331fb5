import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { shellTemplate, writeDocx } from '../../src/docx/index.ts';
import type { Block } from '../../src/plan/document/block.ts';
import { validateOoxml } from '../support/validate.ts';
import { activities, activityRows, samplePlan } from './sample.ts';
import {
  convert,
  documentOf,
  documentXml,
  installed,
  outputOf,
  paragraphTexts,
  partsOf,
  repacked,
} from './support.ts';

const PLAN = samplePlan(200);
const TIMEOUT = 180_000;
const SIGNATURES: Block = {
  kind: 'signatures',
  lines: [
    { post: 'Директор', name: 'И.О. Ф.' },
    { post: 'Методист', name: 'А.А. Б.' },
  ],
};

describe('mammoth', () => {
  for (const count of [5, 200, 5000]) {
    it(`reads the same ${count} rows`, { timeout: TIMEOUT }, async () => {
      const { value, messages } = await mammoth.convertToHtml({
        buffer: Buffer.from(writeDocx(samplePlan(count)).bytes),
      });
      const table = /<table><thead>.*?Виды деятельности.*?<\/table>/s.exec(value)![0];
      const rows = table.match(/<tr>.*?<\/tr>/gs)!.slice(1);
      const texts = rows.map((row) =>
        row
          .match(/<t[dh].*?<\/t[dh]>/gs)!
          .map((cell) => cell.replace(/<br \/>/g, '\n').replace(/<[^>]*>/g, '')),
      );
      expect(texts).toEqual(
        activityRows(count).map((row) => (row.kind === 'section' ? [row.text] : row.cells)),
      );
      expect(value).toContain('<h1>Цели сетевого взаимодействия</h1>');
      expect(messages.filter((message) => message.type === 'error')).toEqual([]);
    });
  }
});

describe.runIf(installed('pandoc'))('pandoc', () => {
  it('sees one header row and all the others as body', { timeout: TIMEOUT }, () => {
    const json = JSON.parse(
      outputOf('pandoc', ['-f', 'docx', '-t', 'json', '@'], writeDocx(PLAN).bytes, 'docx'),
    );
    const tables = json.blocks.filter((block: { t: string }) => block.t === 'Table');
    const plan = tables
      .map((table: { c: unknown[][][] }) => table.c)
      .find((table: unknown[][][]) => (table[4]![0] as unknown[][])[3]!.length > 100);
    expect(plan[3][1]).toHaveLength(1);
    expect(plan[4][0][3]).toHaveLength(activityRows(200).length);
  });
});

describe.runIf(installed('soffice') && installed('pdftotext') && installed('pdfinfo'))('LibreOffice', () => {
  let pdf: Uint8Array | undefined;
  const pages = (): string[] => {
    pdf ??= convert(writeDocx(PLAN).bytes, 'docx', 'pdf');
    return outputOf('pdftotext', ['-layout', '@', '-'], pdf, 'pdf').split('\f').slice(0, -1);
  };

  it('prints the header on every page of the table', { timeout: TIMEOUT }, () => {
    const all = pages();
    expect(all.length).toBeGreaterThan(10);
    const first = all.findIndex((page) => page.includes('План мероприятий'));
    const last = all.findIndex((page) => /^\s*200\./m.test(page));
    for (const page of all.slice(first, last + 1)) expect(page).toContain('Виды деятельности');
    expect(last - first).toBeGreaterThan(8);
  });

  it('numbers every page but the title page', { timeout: TIMEOUT }, () => {
    const numbers = pages().map((page) => page.trimEnd().split('\n').pop()!.trim());
    expect(numbers[0]).toBe('2026 г.');
    expect(numbers.slice(1)).toEqual(numbers.slice(1).map((_, at) => String(at + 2)));
  });

  it('keeps place and year on the title page and the signatures together', { timeout: TIMEOUT }, () => {
    expect(pages()[0]).toMatch(/УТВЕРЖДАЮ[\s\S]*ПЛАН ПО ОРГАНИЗАЦИИ[\s\S]*ст\. Вымышленная/);
    const signed = pages().find((page) => page.includes('Е.А. Выдуманная'))!;
    expect(signed).toContain('П.П. Ёжикова-Длиннофамильная');
  });

  it('turns the landscape pages and only them', { timeout: TIMEOUT }, () => {
    const all = pages();
    const sizes = outputOf('pdfinfo', ['-f', '1', '-l', String(all.length), '@'], pdf!, 'pdf').match(
      /Page +\d+ size: +[\d.]+ x [\d.]+/g,
    )!;
    const landscape = sizes.map((size) => {
      const [width, height] = size
        .match(/[\d.]+ x [\d.]+/)![0]
        .split(' x ')
        .map(Number);
      return width! > height!;
    });
    expect(landscape).toEqual(all.map((page) => page.includes('Приложение 9.')));
  });

  it('never leaves signatures alone on a page, wherever the page ends', { timeout: TIMEOUT }, () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        kind: 'paragraph' as const,
        indent: true,
        text: `Строка ${at}`,
      }));
    for (const count of [36, 37, 39]) {
      const text = outputOf(
        'pdftotext',
        ['-layout', '@', '-'],
        convert(writeDocx(documentOf(...lines(count), SIGNATURES)).bytes, 'docx', 'pdf'),
        'pdf',
      );
      const last = text.split('\f').slice(0, -1).pop()!;
      expect(last).toMatch(/Строка[\s\S]*Директор[\s\S]*Методист/);
    }
  });

  it('makes no blank page after a table that just fills its page', { timeout: TIMEOUT }, () => {
    for (const count of [11, 12, 13]) {
      const document = documentOf({ kind: 'heading', level: 1, text: 'План' }, activities(count), SIGNATURES);
      const pdf = convert(writeDocx(document).bytes, 'docx', 'pdf');
      const all = outputOf('pdftotext', ['-layout', '@', '-'], pdf, 'pdf').split('\f').slice(0, -1);
      expect(all[all.length - 1], `${count} rows`).toContain('Директор');
      expect(all[all.length - 1], `${count} rows`).toContain('Виды деятельности');
    }
  });

  it('may save the template again: sections, lists, styles and first page survive', {
    timeout: TIMEOUT,
  }, async () => {
    const template = convert(convert(shellTemplate(PLAN), 'docx', 'odt'), 'odt', 'docx');
    const { bytes, notes } = writeDocx(PLAN, { template });
    expect(notes).toEqual([{ code: 'unused-tag', name: 'директор' }]);
    const texts = (xml: string) => paragraphTexts(xml).filter((text) => text !== '');
    expect(texts(documentXml(bytes))).toEqual(texts(documentXml(writeDocx(PLAN).bytes)));
    const again = outputOf('pdftotext', ['-layout', '@', '-'], convert(bytes, 'docx', 'pdf'), 'pdf')
      .split('\f')
      .slice(0, -1);
    expect(again).toHaveLength(pages().length);
    expect(again[0]!.trimEnd().split('\n').pop()!.trim()).toBe('2026 г.');
    expect(again[1]!.trimEnd().split('\n').pop()!.trim()).toBe('2');
    // No second set of styles beside the ones that LibreOffice renamed.
    expect(partsOf(bytes)['word/styles.xml']!.match(/w:val="Текст таблицы"/g)).toHaveLength(1);
  });
});

describe('the validator itself', () => {
  it('does notice a wrong order of properties', { timeout: TIMEOUT }, async () => {
    const good = writeDocx(samplePlan(5)).bytes;
    const swapped = repacked(good, {
      'word/document.xml': (xml) => xml.replace(/(<w:pStyle [^>]*>)(<w:jc [^>]*>)/, '$2$1'),
    });
    expect(await validateOoxml(swapped, 'plan.docx')).not.toEqual([]);
  });
});
