import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { sameArea } from '../address.ts';
import { XlsxError } from '../error.ts';
import { addContentType } from '../package/content-types.ts';
import { folderOf } from '../package/path.ts';
import { reachableParts, removeUnreachable } from '../package/reachable.ts';
import { Relations } from '../package/relations.ts';
import { patchSheet } from '../sheet/patch-sheet.ts';
import type { SheetSource } from '../sheet/read-sheet.ts';
import { overlapsTable, tablesOf } from '../sheet/tables.ts';
import { StyleEditor } from '../styles/style-editor.ts';
import { arrangeSheets } from './arrange-sheets.ts';
import { recalculate } from './calculation.ts';
import { STYLES_TYPE } from './new-book.ts';
import { patchNames } from './patch-names.ts';
import type { BookSource } from './read-book.ts';
import { partThatMentions } from './sheet-names.ts';

/** Brings the package from what the file says to what the model says; touches only parts that differ. */
export function patchBook(book: BookSource, workbook: Workbook): void {
  const { pkg, root } = book;
  const rootBefore = root.toString();
  const reachable = reachableParts(pkg);
  const { sheets, removed, lostNames } = arrangeSheets(book, workbook);
  const styles = new StyleEditor(book.styles, book.stylesDocument.root);
  const changes = sheets.map(({ sheet, source, position }) => {
    const wanted = withoutDoubleFilter(book, source, sheet);
    patchNames(root, source, wanted, position);
    return patchSheet(book, source, wanted, styles);
  });
  if (styles.isChanged) saveStyles(book);
  recalculate(book, [...sheets.map(({ source }) => source), ...removed], changes, removed);
  if (root.toString() !== rootBefore) pkg.touch(book.path);
  if (removed.length > 0) removeUnreachable(pkg, reachable);
  refuseLostNames(book, lostNames);
}

/** A table has a filter of its own; Excel calls a sheet damaged whose filter lies over a table. */
function withoutDoubleFilter({ pkg }: BookSource, { model, path }: SheetSource, sheet: Sheet): Sheet {
  const { filter } = sheet;
  if (!filter || sameArea(filter, model.filter)) return sheet;
  return overlapsTable(tablesOf(pkg, new Relations(pkg, path)), filter)
    ? { ...sheet, filter: model.filter }
    : sheet;
}

function saveStyles({ pkg, path, relations, dialect, stylesPath, stylesDocument }: BookSource): void {
  const target = stylesPath ?? pkg.freePath(`${folderOf(path)}styles`, '.xml');
  if (stylesPath === undefined) {
    pkg.addText(target, '');
    addContentType(pkg, target, STYLES_TYPE);
    relations.add(`${dialect.relations}/styles`, target);
  }
  pkg.keepDocument(target, stylesDocument);
  pkg.touch(target);
}

function refuseLostNames({ pkg }: BookSource, names: string[]): void {
  for (const sheet of names) {
    const part = partThatMentions(pkg, sheet);
    if (!part) continue;
    throw new XlsxError('sheet-in-use', 'Other parts refer to a sheet that is gone', { sheet, part });
  }
}
