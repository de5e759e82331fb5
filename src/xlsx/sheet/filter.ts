import type { Area, Sheet } from '../../workbook/workbook.ts';
import { areaName, parseArea, sameArea } from '../address.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { WORKSHEET } from './sequence.ts';

/** The filter of the sheet itself; those of tables stand in their own parts. */
export function readFilter(root: XmlNode): Area | null {
  return parseArea(root.first('autoFilter')?.attribute('ref') ?? '') ?? null;
}

/** The hidden name `_xlnm._FilterDatabase` that belongs to it is written with the names of the workbook. */
export function patchFilter(root: XmlNode, before: Sheet, after: Sheet): boolean {
  if (sameArea(before.filter, after.filter)) return false;
  const old = root.first('autoFilter');
  if (!after.filter) {
    if (old) root.remove(old);
  } else if (old) {
    old.setAttribute('ref', areaName(after.filter));
    // Conditions count columns from the left edge: with other columns they would mean something else.
    const sameColumns =
      before.filter?.left === after.filter.left && before.filter.right === after.filter.right;
    if (!sameColumns) old.setChildren([]);
  } else {
    root.insertInOrder(element(`<${root.prefix}autoFilter ref="${areaName(after.filter)}"/>`), WORKSHEET);
  }
  return true;
}
