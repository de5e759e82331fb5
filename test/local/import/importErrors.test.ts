import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportError, importPlan } from '../../../src/local/import/importPlan.ts';
import { docxOf } from './docxOf.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function codeOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await importPlan(bytes, name);
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
  return 'read';
}

describe('what cannot be imported is refused with a code', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['spaces only', strToU8(' \r\n\t\n'), 'no-text'],
    ['an old .doc', Uint8Array.from([...OLE, 0, 1, 2]), 'old-doc'],
    [
      'a .docx with a password',
      Uint8Array.from([...OLE, ...strToU8('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0')]),
      'protected',
    ],
    ['rich text', strToU8('{\\rtf1 План}'), 'rtf'],
    ['a PDF', strToU8('%PDF-1.7'), 'pdf'],
    ['a web page under the name of .doc', strToU8('\ufeff<html><body>План</body></html>'), 'html'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'workbook'],
    ['an OpenDocument text', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'odt'],
    ['some archive', zipSync({ 'a.txt': strToU8('План') }), 'unknown-type'],
    ['a cut archive', zipSync({ 'word/document.xml': strToU8('<x/>') }).subarray(0, 40), 'broken-docx'],
    ['a .docx that is no XML', zipSync({ 'word/document.xml': strToU8('План') }), 'broken-docx'],
    ['bytes of a picture', Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256), 'unknown-type'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes, 'plan.docx')).toBe(code);
  });

  test('a document without any text', async () => {
    expect(await codeOf(await docxOf(['', ' ']), 'plan.docx')).toBe('no-text');
  });

  test('the content decides, not the extension', async () => {
    expect(await codeOf(strToU8('План\nслёта'), 'plan.docx')).toBe('read');
    expect(await codeOf(await docxOf(['План']), 'plan.txt')).toBe('read');
    expect(await codeOf(strToU8('План'), 'plan')).toBe('read');
  });

  test('a file of thirty megabytes', async () => {
    expect(await codeOf(new Uint8Array(30_000_001).fill(32), 'plan.txt')).toBe('too-big');
  });
});
