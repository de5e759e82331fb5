import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shellTemplate, TemplateError, writeDocx } from '../../src/docx/index.ts';
import { samplePlan } from './sample.ts';
import { repacked } from './support.ts';
import { DOCUMENT, PORTRAIT, paragraph, templateOf } from './templates.ts';

function codeOf(template: Uint8Array): string {
  try {
    writeDocx(DOCUMENT, { template });
    return 'fine';
  } catch (error) {
    if (error instanceof TemplateError) return error.code;
    throw error;
  }
}

const GOOD = templateOf(paragraph('{{@цели}}') + PORTRAIT);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('a file that cannot serve as a template', () => {
  const cases: [name: string, bytes: Uint8Array, code: string][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['a .doc of Word 97', new Uint8Array([...OLE, ...new Array(600).fill(0)]), 'old-word'],
    [
      'a .docx with a password',
      new Uint8Array([...OLE, ...new Array(600).fill(0), ...utf16('EncryptedPackage')]),
      'protected',
    ],
    ['an .rtf', strToU8('{\\rtf1 План}'), 'rich-text'],
    ['a .pdf', strToU8('%PDF-1.7'), 'not-docx'],
    ['an .odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'open-document'],
    ['a zip of something', zipSync({ 'a.txt': strToU8('а') }), 'not-docx'],
    [
      'an .xlsx',
      repacked(GOOD, {
        '[Content_Types].xml': (xml) =>
          xml.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
      }),
      'not-docx',
    ],
    ['half a .docx', GOOD.slice(0, GOOD.length / 2), 'broken'],
    ['two letters', strToU8('PK'), 'broken'],
    [
      'a .docx with a torn document',
      repacked(GOOD, { 'word/document.xml': (xml) => xml.slice(0, -20) }),
      'broken',
    ],
    [
      'a .docx with torn styles',
      repacked(GOOD, { 'word/styles.xml': () => '<w:styles><w:style></w:styles>' }),
      'broken',
    ],
    ['a .docx without a body', repacked(GOOD, { 'word/document.xml': () => '<w:document/>' }), 'broken'],
    ['a .docx with a DTD', repacked(GOOD, { 'word/document.xml': (xml) => `<!DOCTYPE a>${xml}` }), 'broken'],
    ['endless nesting', repacked(GOOD, { 'word/document.xml': () => '<a>'.repeat(100_000) }), 'broken'],
    ['a .docm', templateOf(PORTRAIT, { mainType: 'document.macroEnabled' }).slice(), 'macros'],
    [
      '«Strict Open XML»',
      repacked(GOOD, {
        'word/document.xml': (xml) =>
          xml.replace(
            /http:\/\/schemas.openxmlformats.org\/wordprocessingml\/2006\/main/,
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
      }),
      'strict',
    ],
    [
      'more than a template needs',
      zipSync({ 'word/media/a.bin': new Uint8Array(21_000_000) }, { level: 1 }),
      'too-large',
    ],
  ];
  for (const [name, bytes, code] of cases) {
    it(`is told by a code: ${name}`, () => expect(codeOf(bytes)).toBe(code));
  }

  it('never makes anything else happen: bytes changed at random', () => {
    const template = shellTemplate(samplePlan(5));
    const change = fc.array(fc.tuple(fc.nat(template.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(change, (changes) => {
        const bytes = template.slice();
        for (const [at, value] of changes) bytes[at] = value;
        codeOf(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it('never makes anything else happen: XML cut at random', () => {
    const template = shellTemplate(samplePlan(5));
    const paths = Object.keys(unzipSync(template));
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        (path, share, length) => {
          const cut = (xml: string) => {
            const at = Math.floor(xml.length * share);
            return xml.slice(0, at) + xml.slice(at + length);
          };
          codeOf(repacked(template, { [path]: cut }));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a .dotx', () => {
  it('becomes a document', () => {
    const { bytes } = writeDocx(DOCUMENT, { template: templateOf(PORTRAIT, { mainType: 'template' }) });
    expect(new TextDecoder().decode(unzipSync(bytes)['[Content_Types].xml'])).toContain(
      'wordprocessingml.document.main+xml',
    );
  });
});
