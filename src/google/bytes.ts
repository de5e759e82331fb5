/** Apps Script knows bytes as signed numbers. */
export function signedBytes(bytes: Uint8Array): number[] {
  const result = new Array<number>(bytes.length);
  for (let i = 0; i < bytes.length; i++) result[i] = bytes[i]! > 127 ? bytes[i]! - 256 : bytes[i]!;
  return result;
}
