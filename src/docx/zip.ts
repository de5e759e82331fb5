import { strToU8, type ZipOptions, zipSync } from 'fflate';

/**
 * A zip keeps local time without a zone and fflate writes the local fields of a Date: built from local fields, noon
 * of one fixed day is the same bytes everywhere.
 */
function fixedTime(): Date {
  return new Date(2000, 0, 1, 12, 0, 0);
}

/** Files in the order given, deflated. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return pack(files, { level: 6 });
}

/** A file that its owner may write and everybody may read, as Unix keeps it in a zip. */
const UNIX_FILE = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/**
 * Files that are packed already, as they are. Their names are UTF-8 and marked so; of an archive «made under DOS»
 * (0, what fflate writes) `unzip` reads them as code page 866 all the same.
 */
export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return pack(files, { level: 0, ...UNIX_FILE });
}

function pack(files: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(files)) {
    entries[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { ...options, mtime: fixedTime() });
}
