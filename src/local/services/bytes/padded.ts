/**
 * The message as both MD5 and SHA-256 take it: 0x80, zeros, length in bits as 64 bits, in 32-bit words of 16 a
 * block. They differ in the order of bytes only.
 */
export function paddedWords(bytes: Uint8Array, littleEndian: boolean): Uint32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const [high, low] = [Math.floor(bytes.length / 2 ** 29), (bytes.length << 3) >>> 0];
  view.setUint32(padded.length - 8, littleEndian ? low : high, littleEndian);
  view.setUint32(padded.length - 4, littleEndian ? high : low, littleEndian);
  return Uint32Array.from({ length: blocks * 16 }, (_, word) => view.getUint32(word * 4, littleEndian));
}

export function bytesOfWords(words: Uint32Array, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => {
    view.setUint32(index * 4, word, littleEndian);
  });
  return new Uint8Array(view.buffer);
}
