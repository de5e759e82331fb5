/** Bytes of a part → text without byte order mark: UTF-8, UTF-16 either way, or what the declaration names. */
export function decodeXml(bytes: Uint8Array): string {
  // TextDecoder takes the byte order mark away by itself.
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:ï»¿)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}
