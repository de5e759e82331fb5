import { XlsxError } from '../error.ts';

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses what is no zip at all, telling apart the files that people take for an .xlsx. */
export function expectZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError('empty-file', 'The file has no bytes');
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, OLE2)) throw new XlsxError('not-a-zip', 'The file is not a zip package');
  // An OLE2 file names its streams in UTF-16: a package behind a password has one called EncryptedPackage.
  if (holds(bytes, 'EncryptedPackage')) throw new XlsxError('encrypted', 'The package is behind a password');
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) {
    throw new XlsxError('old-xls', 'An Excel 97–2003 workbook');
  }
  throw new XlsxError('not-xlsx', 'An OLE2 file that holds no workbook');
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The name as a whole directory entry: it stands at a multiple of 128 bytes (MS-CFB §2.6.1) and ends with zero. */
function holds(bytes: Uint8Array, streamName: string): boolean {
  const name = [...`${streamName}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 128) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
