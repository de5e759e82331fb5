import { ImportError } from './importError.ts';

export interface DecodedText {
  readonly text: string;
  /** Label of the Encoding standard. */
  readonly encoding: string;
}

/** Enough to tell an encoding. */
const SAMPLE = 64_000;

/** Reads bytes as text: UTF-8, UTF-16 (with or without a mark), else the Russian one-byte encoding that makes words. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding =
    markedEncoding(bytes) ?? utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : oneByteEncoding(bytes));
  const text = new TextDecoder(encoding).decode(bytes);
  if (isBinary(text)) throw new ImportError('unknown-type');
  return { text, encoding };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Cyrillic and Latin in UTF-16: nearly every high byte is 4 or 0, and spaces make some of them 0. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  const high = [0, 0];
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0 || byte === 4) high[at % 2]!++;
    if (byte === 0) zeros[at % 2]!++;
  }
  const share = (count: number): number => count / (length / 2);
  if (share(high[1]!) > 0.8 && zeros[1]! > 0 && share(high[0]!) < 0.3) return 'utf-16le';
  if (share(high[0]!) > 0.8 && zeros[0]! > 0 && share(high[1]!) < 0.3) return 'utf-16be';
  return null;
}

/** A cut last character or a stray byte does not make a text any less UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE * 4));
  const broken = text.split('\ufffd').length - 1;
  return broken <= 3 && broken * 200 <= text.length;
}

/** Windows, DOS and KOI8: the one in which the commonest Russian letters are the commonest. */
function oneByteEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best = 'windows-1251';
  let most = -1;
  for (const encoding of ['windows-1251', 'ibm866', 'koi8-r']) {
    const count = (new TextDecoder(encoding).decode(sample).match(/[оеаинтсрв]/g) ?? []).length;
    if (count > most) {
      most = count;
      best = encoding;
    }
  }
  return best;
}

/** Control characters that no text has. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let strange = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) strange++;
  }
  return strange > 3 && strange * 100 > sample.length;
}
