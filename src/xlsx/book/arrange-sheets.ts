import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { addContentType } from '../package/content-types.ts';
import { folderOf } from '../package/path.ts';
import { newSheetXml, WORKSHEET_TYPE } from '../sheet/new-sheet.ts';
import { readSheet, type SheetSource } from '../sheet/read-sheet.ts';
import { relationAttribute } from '../xml/dialect.ts';
import { replaceInNames } from './defined-names.ts';
import type { BookSource } from './read-book.ts';
import { SheetList } from './sheet-list.ts';
import { checkSheets, renameInFormula } from './sheet-names.ts';

export interface Arranged {
  /** For each sheet of the model its source (fresh ones are empty) and its position among all sheets. */
  sheets: { sheet: Sheet; source: SheetSource; position: number }[];
  removed: SheetSource[];
  /** Names that no sheet, or another one, has now. */
  lostNames: string[];
}

/** Makes the list of sheets that of the model: parts come and go, the content is not looked at. */
export function arrangeSheets(book: BookSource, workbook: Workbook): Arranged {
  const { root, relations, dialect } = book;
  const list = new SheetList(root, new Set(book.sheets.map(({ model }) => model.id)));
  list.makeRoom(workbook.sheets.map(({ id }) => id));
  checkSheets(workbook, book.model, list.foreignNames);
  const removed = book.sheets.filter(({ model }) => !workbook.sheets.some(({ id }) => id === model.id));
  for (const { model } of removed) {
    const id = list.relationId(model.id);
    if (id) relations.remove(id);
  }
  const sources = new Map(book.sheets.map((source) => [source.model.id, source]));
  const relationIds = new Map<number, string>();
  for (const sheet of workbook.sheets) {
    if (sources.has(sheet.id)) continue;
    const { source, relationId } = addSheetPart(book, sheet);
    sources.set(sheet.id, source);
    relationIds.set(sheet.id, relationId);
  }
  const positions = list.arrange(workbook.sheets, ({ id }) =>
    relationAttribute(root, dialect, relationIds.get(id)!),
  );
  return {
    sheets: workbook.sheets.map((sheet, i) => ({
      sheet,
      source: sources.get(sheet.id)!,
      position: positions[i]!,
    })),
    removed,
    lostNames: [...removed.map(({ model }) => model.name), ...rename(book, workbook)],
  };
}

function addSheetPart(book: BookSource, sheet: Sheet): { source: SheetSource; relationId: string } {
  const { pkg, relations, dialect, styles, dates } = book;
  const path = pkg.freePath(`${folderOf(book.path)}worksheets/sheet`, '.xml');
  pkg.addText(path, newSheetXml(dialect));
  addContentType(pkg, path, WORKSHEET_TYPE);
  const relationId = relations.add(`${dialect.relations}/worksheet`, path);
  const context = { styles, dates, sharedStrings: [], count: { cells: 0 } };
  const entry = { id: sheet.id, name: sheet.name, state: sheet.state, path };
  return { source: readSheet(pkg, entry, context, new Map()), relationId };
}

/** Gives the old names. Cells carry their own formulas in the model; the names of the workbook are not in it. */
function rename(book: BookSource, workbook: Workbook): string[] {
  const names = new Map<string, string>();
  for (const { model } of book.sheets) {
    const now = workbook.sheets.find(({ id }) => id === model.id)?.name;
    if (now !== undefined && now !== model.name) names.set(model.name, now);
  }
  if (names.size > 0) replaceInNames(book.root, (text) => renameInFormula(text, names));
  return [...names.keys()];
}
