import { expect, test } from 'vitest';
import { archive } from '../../src/docx/zip.ts';

test('Russian names are marked in a way that unzip, Windows and macOS all read', () => {
  const bytes = archive({
    '01 Приказ «Об организации».docx': Uint8Array.of(1),
    '02 Лист.docx': Uint8Array.of(2),
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: { madeUnder: number; isUtf8: boolean }[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    // Unix; of archives made under DOS unzip takes names for code page 866, whatever their mark.
    entries.push({ madeUnder: view.getUint8(at + 5), isUtf8: (view.getUint16(at + 8, true) & 0x800) !== 0 });
  }
  expect(entries).toEqual(Array(2).fill({ madeUnder: 3, isUtf8: true }));
});
