import { newXlsx } from '../../xlsx/index.ts';
import { ask, type Book, openBook } from './book.ts';
import type { Options } from './options.ts';

/** A workbook made from nothing and prepared. */
export function emptyBook(options: Options): Book {
  const book = openBook('', newXlsx(), options);
  const { fingerprint } = ask(book, 'previewStructure', {}, options);
  ask(book, 'structure', { fingerprint }, options);
  return book;
}
