import { removeContentType } from './content-types.ts';
import type { Package } from './package.ts';
import { partKey, relationsPathOf } from './path.ts';
import { Relations } from './relations.ts';

/** Keys of all parts that can be reached from the package by relations, the parts of relations included. */
export function reachableParts(pkg: Package): Set<string> {
  const reached = new Set<string>([partKey('_rels/.rels')]);
  const waiting = [''];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    if (!pkg.has(relationsPathOf(owner))) continue;
    reached.add(partKey(relationsPathOf(owner)));
    for (const { target, external } of new Relations(pkg, owner).all) {
      if (external || !pkg.has(target) || reached.has(partKey(target))) continue;
      reached.add(partKey(target));
      waiting.push(target);
    }
  }
  return reached;
}

/** Takes out what could be reached before and cannot be now; what never could is not ours to judge. */
export function removeUnreachable(pkg: Package, before: Set<string>): void {
  const now = reachableParts(pkg);
  for (const path of pkg.paths) {
    if (!before.has(partKey(path)) || now.has(partKey(path))) continue;
    pkg.remove(path);
    removeContentType(pkg, path);
  }
}
