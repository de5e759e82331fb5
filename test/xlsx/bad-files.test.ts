import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newXlsx, readXlsx, XlsxError, type XlsxErrorCode } from '../../src/xlsx/index.ts';
import { makeRichXlsx } from '../fixtures/make-rich-xlsx.ts';
import { textOf, withParts } from './package-parts.ts';
import { bookWithRows, SMALL_SHEET } from './small-book.ts';

/** An OLE2 file: its signature and, at the places of directory entries, the names of streams. */
function ole2(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, i) => {
    bytes.set(
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024 + i * 128,
    );
  });
  return bytes;
}

function zip(parts: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
}

/** A zip that declares ten times more than we take, as a bomb does; the real content is short. */
function bomb(): Uint8Array {
  const bytes = newXlsx();
  const directory = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (directory.getUint32(at, true) === 0x02014b50) directory.setUint32(at + 24, 0x70000000, true);
  }
  return bytes;
}

describe('a file that is no workbook', () => {
  const cases: [what: string, bytes: () => Uint8Array, code: XlsxErrorCode][] = [
    ['without bytes', () => new Uint8Array(), 'empty-file'],
    ['of text', () => new TextEncoder().encode('№;Мероприятие'), 'not-a-zip'],
    ['of Excel 97 (.xls)', () => ole2('Root Entry', 'Workbook'), 'old-xls'],
    ['of Excel 95 (.xls)', () => ole2('Root Entry', 'Book'), 'old-xls'],
    ['behind a password', () => ole2('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['of Word 97 (.doc)', () => ole2('Root Entry', 'WordDocument'), 'not-xlsx'],
    [
      'of Word (.docx)',
      () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      'not-xlsx',
    ],
    ['of another kind of zip', () => zip({ 'readme.txt': 'x' }), 'not-xlsx'],
    [
      'that is binary (.xlsb)',
      () =>
        withParts(newXlsx(), {
          '_rels/.rels': textOf(newXlsx(), '_rels/.rels').replace('workbook.xml', 'workbook.bin'),
          'xl/workbook.bin': 'x',
        }),
      'binary-xlsb',
    ],
    ['cut off', () => newXlsx().subarray(0, 900), 'broken'],
    ['that unpacks to gigabytes', bomb, 'too-big'],
    [
      'with broken XML',
      () => withParts(newXlsx(), { [SMALL_SHEET]: '<worksheet><sheetData><row></sheetData></worksheet>' }),
      'broken',
    ],
    [
      'with half a sheet',
      () => withParts(newXlsx(), { [SMALL_SHEET]: '<worksheet><sheetData><row r="1"><c' }),
      'broken',
    ],
    [
      'with entities of its own',
      () => withParts(newXlsx(), { [SMALL_SHEET]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
      'broken',
    ],
    [
      'with a cell outside any grid',
      () => bookWithRows('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
      'broken',
    ],
    ['with a row outside any grid', () => bookWithRows('<row r="99999999"><c><v>1</v></c></row>'), 'broken'],
  ];

  it.each(cases)('%s is told by its code', (_, bytes, code) => {
    expect(() => readXlsx(bytes())).toThrow(expect.objectContaining({ name: 'XlsxError', code }));
  });

  it('is named by the part that is broken', () => {
    const bytes = withParts(newXlsx(), { [SMALL_SHEET]: '<worksheet>' });
    expect(() => readXlsx(bytes)).toThrow(expect.objectContaining({ place: { part: SMALL_SHEET } }));
  });

  it('never ends in another error, however it is damaged', { timeout: 60_000 }, () => {
    const rich = makeRichXlsx();
    const sheet = textOf(rich, SMALL_SHEET);
    const damaged = fc.oneof(
      fc
        .array(fc.tuple(fc.nat(rich.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
        .map((changes) => {
          const bytes = rich.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          return bytes;
        }),
      fc.nat(rich.length).map((end) => rich.slice(0, end)),
      fc
        .tuple(fc.nat(sheet.length), fc.nat(40), fc.string({ maxLength: 9 }))
        .map(([at, gap, text]) =>
          withParts(rich, { [SMALL_SHEET]: sheet.slice(0, at) + text + sheet.slice(at + gap) }),
        ),
    );
    fc.assert(
      fc.property(damaged, (bytes) => {
        try {
          readXlsx(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
