import { escapeAttribute } from '../xml/text.ts';
import { element } from '../xml/tree.ts';
import type { Package } from './package.ts';
import { partKey } from './path.ts';

const PATH = '[Content_Types].xml';

/** Says of one part what it is. */
export function addContentType(pkg: Package, path: string, type: string): void {
  const { root } = pkg.document(PATH);
  root.append(
    element(`<${root.prefix}Override PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`),
  );
  pkg.touch(PATH);
}

/** Says of all parts with an ending what they are, unless it is said already. */
export function ensureDefaultType(pkg: Package, ending: string, type: string): void {
  const { root } = pkg.document(PATH);
  if (root.all('Default').some((node) => node.attribute('Extension')?.toLowerCase() === ending)) return;
  const added = element(`<${root.prefix}Default Extension="${ending}" ContentType="${type}"/>`);
  // Defaults come first in what Office writes; the schema allows any order.
  root.setChildren([added, ...root.children]);
  pkg.touch(PATH);
}

export function removeContentType(pkg: Package, path: string): void {
  const { root } = pkg.document(PATH);
  const node = root
    .all('Override')
    .find((override) => partKey(override.attribute('PartName') ?? '') === partKey(path));
  if (!node) return;
  root.remove(node);
  pkg.touch(PATH);
}
