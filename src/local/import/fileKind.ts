import { unzipSync } from 'fflate';
import type { ImportErrorCode } from './importError.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, Math.min(length, bytes.length)));

/** What a file is by its content, or the reason why it cannot be read. */
export function kindOfFile(bytes: Uint8Array): 'docx' | 'text' | ImportErrorCode {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isEncrypted(bytes) ? 'protected' : 'old-doc';
  if (startsWith(bytes, [0x50, 0x4b])) return kindOfZip(bytes);
  const start = ascii(bytes, 512)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('%pdf')) return 'pdf';
  if (/^(?:<!doctype html|<html|<\?xml|mime-version:)/.test(start)) return 'html';
  return 'text';
}

/** A protected .docx is an old compound file that holds a stream «EncryptedPackage» (its name is UTF-16). */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1 << 17))
    .includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P');
}

function kindOfZip(bytes: Uint8Array): 'docx' | ImportErrorCode {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return 'broken-docx';
  }
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'workbook';
  if (names.includes('content.xml')) return 'odt';
  return names.includes('[Content_Types].xml') ? 'broken-docx' : 'unknown-type';
}
