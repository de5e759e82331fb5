import { newSheet } from '../../workbook/newSheet.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import type { Package } from '../package/package.ts';
import { Relations } from '../package/relations.ts';
import { DateSystem } from '../sheet/date-system.ts';
import { type PatchedSheet, patchSheet } from '../sheet/patch-sheet.ts';
import { StyleBook } from '../styles/style-book.ts';
import { StyleEditor } from '../styles/style-editor.ts';
import { TRANSITIONAL } from '../xml/dialect.ts';
import { recalculate } from './calculation.ts';
import { newPackage, STYLES_PATH, sheetPath, WORKBOOK_PATH } from './new-book.ts';
import { patchNames } from './patch-names.ts';
import { checkSheets } from './sheet-names.ts';

/**
 * The package of a model that comes from no file: empty sheets, patched like those of a file. Nothing is read, so the
 * bundle of the add-on gets the half of this room that writes.
 */
export function writeBook(workbook: Workbook): Package {
  checkSheets(workbook, { ...workbook, sheets: [] }, []);
  const pkg = newPackage(workbook.sheets);
  const { root } = pkg.document(WORKBOOK_PATH);
  const stylesRoot = pkg.document(STYLES_PATH).root;
  const styles = new StyleBook(stylesRoot, []);
  const editor = new StyleEditor(styles, stylesRoot);
  const book = {
    pkg,
    path: WORKBOOK_PATH,
    root,
    relations: new Relations(pkg, WORKBOOK_PATH),
    dialect: TRANSITIONAL,
    dates: new DateSystem(false),
    styles,
  };
  const sources = workbook.sheets.map((sheet, index) => emptySheet(pkg, sheet, sheetPath(index)));
  const changes = workbook.sheets.map((sheet, index) => {
    patchNames(root, sources[index]!, sheet, index);
    return patchSheet(book, sources[index]!, sheet, editor);
  });
  recalculate(book, sources, changes, []);
  pkg.touch(WORKBOOK_PATH);
  pkg.touch(STYLES_PATH);
  return pkg;
}

function emptySheet(pkg: Package, { id, name }: Sheet, path: string): PatchedSheet {
  return {
    model: newSheet(id, name),
    path,
    document: pkg.document(path),
    cells: { usedRows: 0, shared: { groups: [] }, arrays: [], hasFormulas: false },
  };
}
