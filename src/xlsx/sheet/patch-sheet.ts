import type { Area, Sheet } from '../../workbook/workbook.ts';
import { areaName, parseArea } from '../address.ts';
import type { BookSource } from '../book/read-book.ts';
import { Relations } from '../package/relations.ts';
import type { StyleEditor } from '../styles/style-editor.ts';
import type { XmlNode } from '../xml/tree.ts';
import { breakGroups, type CellEdits, findEdits, refuseArrayEdits, sameContent } from './cell-edits.ts';
import { CellWriter } from './cell-writer.ts';
import { columnStyles, patchColumns } from './columns.ts';
import { patchConditionalFormats } from './conditional-formats.ts';
import { patchFilter } from './filter.ts';
import { patchLinks } from './links.ts';
import { patchMerges } from './merges.ts';
import { patchNotes } from './notes.ts';
import { CellPatcher } from './patch-cells.ts';
import type { SheetSource } from './read-sheet.ts';
import { neededHeight } from './row-height.ts';
import { WORKSHEET } from './sequence.ts';
import { renameTableColumns, tablesOf } from './tables.ts';
import { patchValidations } from './validations.ts';
import { patchFrozen } from './view.ts';

/** What the rest of the workbook must know of a changed sheet. */
export interface SheetChange {
  values: boolean;
  /** Cells became formulas or ceased to be. */
  formulaCells: boolean;
}

/** What the patcher must know of the workbook. */
export type PatchedBook = Pick<BookSource, 'pkg' | 'dialect' | 'styles' | 'dates'>;

/** What the patcher must know of a sheet as it is. */
export interface PatchedSheet extends Pick<SheetSource, 'model' | 'path' | 'document'> {
  readonly cells: Pick<SheetSource['cells'], 'usedRows' | 'shared' | 'arrays' | 'hasFormulas'>;
}

/** Brings one sheet part from what the file says to what the model says. */
export function patchSheet(
  book: PatchedBook,
  source: PatchedSheet,
  after: Sheet,
  styles: StyleEditor,
): SheetChange {
  const { pkg, dialect } = book;
  const { root } = source.document;
  const before = source.model;
  const relations = new Relations(pkg, source.path);
  const edits = findEdits(before, after);
  refuseArrayEdits(edits, source.cells.arrays, after.name);
  renameTableColumns(pkg, tablesOf(pkg, relations), edits, after.name);
  breakGroups(edits, source.cells.shared, after);
  const changes = [
    patchColumns(root, before, after, styles),
    // Behind the columns: a new cell begins with the style of its column.
    patchSheetData(book, root, edits, after, styles),
    patchFrozen(root, before, after),
    patchMerges(root, before, after),
    patchFilter(root, before, after),
    patchConditionalFormats(root, after, book.styles, styles),
    patchValidations(root, before, after),
    patchLinks(root, before, after, relations, dialect),
    patchNotes(pkg, root, before, after, relations, dialect),
  ];
  if (changes.includes(true)) {
    pkg.keepDocument(source.path, source.document);
    pkg.touch(source.path);
  }
  return changeOf(edits);
}

function patchSheetData(
  book: PatchedBook,
  root: XmlNode,
  edits: CellEdits,
  after: Sheet,
  styles: StyleEditor,
): boolean {
  if (edits.size === 0) return false;
  const { prefix } = root;
  const writer = new CellWriter({ prefix, sheet: after.name, book: book.styles, styles, dates: book.dates });
  const styleOf = columnStyles(root);
  const patcher = new CellPatcher(
    writer,
    (column) => ({ style: styleOf(column), column: after.columns[column] }),
    (row) => neededHeight(after.rows[row] ?? [], after.columns),
  );
  const old = root.ensureChild('sheetData', WORKSHEET);
  const patched = patcher.patch(old, edits);
  // A cell may differ by its note or link only, which stand elsewhere.
  if (patched.toString() === old.toString()) return false;
  root.setChildren(root.children.map((child) => (child === old ? patched : child)));
  if (patcher.added) widenDimension(root, patcher.added);
  return true;
}

function widenDimension(root: XmlNode, added: Area): void {
  const node = root.first('dimension');
  const old = parseArea(node?.attribute('ref') ?? '');
  if (!node || !old) return;
  const wide = {
    top: Math.min(old.top, added.top),
    left: Math.min(old.left, added.left),
    bottom: Math.max(old.bottom, added.bottom),
    right: Math.max(old.right, added.right),
  };
  node.setAttribute('ref', areaName(wide));
}

function changeOf(edits: CellEdits): SheetChange {
  const all = [...edits.values()].flatMap((cells) => [...cells.values()]);
  return {
    values: all.some(({ before, after }) => !sameContent(before, after)),
    formulaCells: all.some(
      ({ before, after }) => (before?.formula === undefined) !== (after?.formula === undefined),
    ),
  };
}
