import { Lists } from '../numbering.ts';
import { wordPart } from '../package.ts';
import { type Package, readPart } from './pack.ts';
import { addPart, partOf } from './relations.ts';
import { attribute, children, type Element, type Node, named, rootOf, writeXml } from './tree.ts';

/** Lists whose ids begin after those of the template. */
export function listsAfter(pack: Package): Lists {
  const path = partOf(pack, 'numbering');
  if (path === undefined) return new Lists();
  const root = rootOf(readPart(pack, path));
  return new Lists(
    highest(children(root, 'w:num'), 'w:numId', 0),
    highest(children(root, 'w:abstractNum'), 'w:abstractNumId', -1),
  );
}

function highest(elements: readonly Element[], name: string, least: number): number {
  const ids = elements.map((element) => Number.parseInt(attribute(element, name) ?? '', 10));
  return Math.max(least, ...ids.filter((id) => id > least));
}

/** Writes the lists that were used. The schema wants every `w:abstractNum` before the first `w:num`. */
export function mergeNumbering(pack: Package, lists: Lists): void {
  if (lists.used.length === 0) return;
  const path = partOf(pack, 'numbering');
  if (path === undefined) {
    addPart(pack, wordPart('numbering', lists.part()));
    return;
  }
  const nodes = readPart(pack, path);
  const root = rootOf(nodes);
  const all = root.children;
  const nums = indexOf(all, ['w:num', 'w:numIdMacAtCleanup']);
  const end = indexOf(all, ['w:numIdMacAtCleanup']);
  root.children = [
    ...all.slice(0, nums),
    { raw: lists.abstracts() },
    ...all.slice(nums, end),
    { raw: lists.nums() },
    ...all.slice(end),
  ];
  pack.files[path] = writeXml(nodes);
}

function indexOf(nodes: readonly Node[], names: readonly string[]): number {
  const at = nodes.findIndex((node) => names.some((name) => named(node, name)));
  return at < 0 ? nodes.length : at;
}
