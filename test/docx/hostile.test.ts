import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { shellTemplate, writeDocx } from '../../src/docx/index.ts';
import { randomDocument, text } from './random-documents.ts';
import { documentOf, documentXml, paragraphTexts, partsOf } from './support.ts';
import { DOCUMENT, PORTRAIT, paragraph, templateOf } from './templates.ts';
import { problems } from './well-formed.ts';

function check(bytes: Uint8Array): void {
  for (const [path, xml] of Object.entries(partsOf(bytes))) expect(problems(xml), path).toEqual([]);
}

async function opens(bytes: Uint8Array): Promise<void> {
  const { messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(messages.filter((message) => message.type === 'error')).toEqual([]);
}

describe('random documents', () => {
  it('are well-formed and open in mammoth', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const { bytes } = writeDocx(document);
        check(bytes);
        await opens(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('come out of their own templates the same way', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const { bytes } = writeDocx(document, { template: shellTemplate(document) });
        check(bytes);
        await opens(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('have exactly one paragraph or table after the other, never two tables', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(documentXml(writeDocx(document).bytes)).not.toContain('</w:tbl><w:tbl>');
        expect(documentXml(writeDocx(document).bytes)).not.toMatch(/<\/w:tbl>(<w:sectPr|<\/w:tc>)/);
      }),
      { numRuns: 100 },
    );
  });
});

/** What of a text XML can carry, line ends made alike. */
function printable(value: string): string {
  const whole = [...value].filter(
    (one) => !/^[\ud800-\udfff\ufffe\uffff]$/.test(one) && (one >= ' ' || /[\t\n\r]/.test(one)),
  );
  return whole.join('').replace(/\r\n|[\r\u2028\u2029]/g, '\n');
}

describe('hostile text', () => {
  it('is printed as it is, in a document and through a tag, and what is lost is counted', () => {
    fc.assert(
      fc.property(text, (value) => {
        const plain = writeDocx(documentOf({ kind: 'paragraph', text: `[${value}]` }));
        expect(paragraphTexts(documentXml(plain.bytes))[0]).toBe(`[${printable(value)}]`);
        const lost = [...value].length - [...printable(value)].length - (value.match(/\r\n/g)?.length ?? 0);
        expect(plain.dropped).toBe(lost);
        const template = templateOf(paragraph('[{{год}}]') + PORTRAIT);
        const filled = writeDocx({ ...DOCUMENT, parts: [], tags: { год: value } }, { template });
        expect(paragraphTexts(documentXml(filled.bytes))[0]).toBe(`[${printable(value)}]`);
      }),
      { numRuns: 400 },
    );
  });
});
