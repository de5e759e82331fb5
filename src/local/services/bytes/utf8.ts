/** UTF-8 by hand: Apps Script has no TextEncoder (platform.md §1.1), and the services run in the same realm. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

/** Bytes that are no UTF-8 become «�», as Google's `getDataAsString` does. */
export function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const { code, length } = characterAt(bytes, at);
    text += String.fromCodePoint(code);
    at += length;
  }
  return text;
}

function characterAt(bytes: Uint8Array, at: number): { code: number; length: number } {
  const lead = bytes[at]!;
  if (lead < 0x80) return { code: lead, length: 1 };
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const rest = bytes.subarray(at + 1, at + length);
  const broken =
    lead < 0xc2 || lead > 0xf4 || rest.length < length - 1 || rest.some((byte) => byte >> 6 !== 2);
  if (broken) return { code: 0xfffd, length: 1 };
  const code = rest.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), lead & (0xff >> (length + 1)));
  return { code: code > 0x10ffff ? 0xfffd : code, length };
}
