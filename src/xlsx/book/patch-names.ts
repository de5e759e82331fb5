import type { Sheet } from '../../workbook/workbook.ts';
import { absoluteArea, quoteSheetName, sameArea } from '../address.ts';
import type { PatchedSheet } from '../sheet/patch-sheet.ts';
import type { XmlNode } from '../xml/tree.ts';
import { FILTER_NAME, hasLocalName, PRINT_TITLES, setLocalName } from './defined-names.ts';

/** The names of the workbook that a sheet brings along: its filter, the rows that every printed page repeats. */
export function patchNames(
  root: XmlNode,
  { model, cells }: PatchedSheet,
  after: Sheet,
  position: number,
): void {
  const sheet = quoteSheetName(after.name);
  if (!sameArea(model.filter, after.filter)) {
    setLocalName(root, position, FILTER_NAME, after.filter && `${sheet}!${absoluteArea(after.filter)}`);
  }
  // On a sheet that was empty the frozen rows are ours: they are the header, and paper needs it on every page.
  const isNew = cells.usedRows === 0 && model.frozenRows === 0;
  if (isNew && after.frozenRows > 0 && !hasLocalName(root, position, PRINT_TITLES)) {
    setLocalName(root, position, PRINT_TITLES, `${sheet}!$1:$${after.frozenRows}`);
  }
}
