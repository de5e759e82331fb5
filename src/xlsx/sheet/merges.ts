import type { Area, Sheet } from '../../workbook/workbook.ts';
import { areaName, parseArea } from '../address.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { WORKSHEET } from './sequence.ts';

export function readMerges(root: XmlNode): Area[] {
  const nodes = root.first('mergeCells')?.all('mergeCell') ?? [];
  return nodes.map((node) => parseArea(node.attribute('ref') ?? '')).filter((area) => area !== undefined);
}

export function patchMerges(root: XmlNode, before: Sheet, after: Sheet): boolean {
  const wanted = new Set(after.merges.map(areaName));
  const names = new Set(before.merges.map(areaName));
  if (wanted.size === names.size && [...wanted].every((name) => names.has(name))) return false;
  const p = root.prefix;
  const list = root.first('mergeCells') ?? element(`<${p}mergeCells/>`);
  for (const node of list.all('mergeCell')) {
    const area = parseArea(node.attribute('ref') ?? '');
    if (area && !wanted.has(areaName(area))) list.remove(node);
  }
  const added = [...wanted].filter((name) => !names.has(name));
  list.append(...added.map((name) => element(`<${p}mergeCell ref="${name}"/>`)));
  list.setAttribute('count', String(list.all('mergeCell').length));
  root.remove(list);
  if (list.all('mergeCell').length > 0) root.insertInOrder(list, WORKSHEET);
  return true;
}
