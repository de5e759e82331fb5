import type { Workbook } from '../workbook/workbook.ts';
import { newPackage } from './book/new-book.ts';
import { patchBook } from './book/patch-book.ts';
import { type BookSource, readBook } from './book/read-book.ts';
import { writeBook } from './book/write-book.ts';
import { XlsxError } from './error.ts';
import { openPackage } from './package/open.ts';

export { XlsxError, type XlsxErrorCode, type XlsxErrorPlace } from './error.ts';

/**
 * An .xlsx as the plain model. Works in Node and in a page.
 *
 * Dates are numbers counted from 1899-12-30 whatever the file's own date system. `style` objects are frozen, because
 * cells share them: to change a style give the cell a new object.
 *
 * @throws XlsxError and nothing else
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  return open(bytes).model;
}

/**
 * The file with the changes that the model has against it. `workbook` must have been read from these very bytes
 * (`origin` of conditional formats and sheet ids point into them). Only parts that differ are touched, every other one
 * keeps its bytes, place and name; when nothing differs, the given bytes come back. Protections and comments are never
 * written. The same input gives the same bytes.
 *
 * @throws XlsxError when the model cannot be stored in an .xlsx, before anything is written
 */
export function patchXlsx(original: Uint8Array, workbook: Workbook): Uint8Array {
  const book = open(original);
  patchBook(book, workbook);
  return book.pkg.isAltered ? book.pkg.pack() : original;
}

/** A workbook with one empty sheet «Лист1» (id 1): `patchXlsx(newXlsx(), workbook)` writes a whole new file. */
export function newXlsx(): Uint8Array {
  return newPackage().pack();
}

/**
 * The file of a model that was read from none. The same input gives the same bytes; protections and comments are not
 * written.
 *
 * @throws XlsxError when the model cannot be stored in an .xlsx
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  return writeBook(workbook).pack();
}

function open(bytes: Uint8Array): BookSource {
  try {
    return readBook(openPackage(bytes));
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError('broken', `The package is broken: ${cause}`, {}, cause);
  }
}
