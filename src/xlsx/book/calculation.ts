import { removeContentType } from '../package/content-types.ts';
import type { PatchedSheet, SheetChange } from '../sheet/patch-sheet.ts';
import type { BookSource } from './read-book.ts';
import { WORKBOOK } from './sequence.ts';

type CalculatedBook = Pick<BookSource, 'pkg' | 'path' | 'root' | 'relations'>;

/** `sources`: all sheets that are or were there; `changes`: of those that are there. */
export function recalculate(
  book: CalculatedBook,
  sources: readonly PatchedSheet[],
  changes: readonly SheetChange[],
  removed: readonly PatchedSheet[],
): void {
  const comesOrGoes = changes.some(({ formulaCells }) => formulaCells);
  const hasFormulas = comesOrGoes || sources.some(({ cells }) => cells.hasFormulas);
  if (hasFormulas && changes.some(({ values }) => values)) askForCalculation(book);
  if (comesOrGoes || removed.some(({ cells }) => cells.hasFormulas)) dropCalculationChain(book);
}

/** The values of formulas that the file holds may be out of date: Excel calculates them when it opens the file. */
function askForCalculation({ pkg, path, root }: CalculatedBook): void {
  root.ensureChild('calcPr', WORKBOOK).setAttribute('fullCalcOnLoad', '1');
  pkg.touch(path);
}

/** The list of formula cells is only a hint for speed; a wrong one makes Excel call the file damaged. */
function dropCalculationChain({ pkg, relations }: CalculatedBook): void {
  for (const { id, target } of relations.ofKind('calcChain')) {
    relations.remove(id);
    pkg.remove(target);
    removeContentType(pkg, target);
  }
}
