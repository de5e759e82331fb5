import { strToU8, zipSync } from 'fflate';

/**
 * A zip keeps local time without a zone and fflate writes the local fields of a Date: built from local fields, noon
 * of one fixed day is the same bytes everywhere.
 */
function fixedTime(): Date {
  return new Date(2000, 0, 1, 12, 0, 0);
}

/** Files in the order given, deflated. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return pack(files, 6);
}

/** Files that are packed already, as they are. Their names are kept in UTF-8. */
export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return pack(files, 0);
}

function pack(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(files)) {
    entries[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { level, mtime: fixedTime() });
}
