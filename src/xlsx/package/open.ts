import { unzipSync } from 'fflate';
import { XlsxError } from '../error.ts';
import { MAX_UNPACKED_BYTES } from '../limits.ts';
import { decodeXml } from '../xml/decode.ts';
import { Package } from './package.ts';
import { expectZip } from './signature.ts';

/** The bytes of a file as a package. Apart from the rest: who only writes needs no way to unpack and decode. */
export function openPackage(bytes: Uint8Array): Package {
  expectZip(bytes);
  const sizes = new Map<string, number>();
  let total = 0;
  const files = unzipSync(bytes, {
    // Runs before anything is unpacked; fflate writes no more than the declared size.
    filter: ({ name, originalSize }) => {
      total += originalSize;
      if (total > MAX_UNPACKED_BYTES)
        throw new XlsxError('too-big', 'The package unpacks to too much', { part: name });
      sizes.set(name, originalSize);
      return true;
    },
  });
  const parts = new Map(Object.entries(files));
  for (const [path, content] of parts) {
    if (content.length !== sizes.get(path))
      throw new XlsxError('broken', 'A part is cut off', { part: path });
  }
  return new Package(parts, decodeXml);
}
