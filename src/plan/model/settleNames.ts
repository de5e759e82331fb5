import { namesIn } from './multi.ts';
import { nameKey } from './nameKey.ts';

/**
 * Rows whose cells of several names are parted by «; » throughout: «СОШ № 1, СОШ № 5» is cut at its comma when both
 * are known names, and stays whole when one is not (it may be a name with a comma in it).
 */
export function settleNames<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
  names: readonly string[],
): readonly Row[] {
  const known = new Set(names.filter(Boolean).map(nameKey));
  return rows.map((row) => {
    const text: string = row[key];
    if (!text.includes(',')) return row;
    return { ...row, [key]: namesIn(text, (name) => known.has(nameKey(name))).join('; ') };
  });
}
