import { fillIn, neededTabs, SAMPLE } from '../sample/sample.ts';
import { ask, type Book } from './book.ts';
import { emptyBook } from './emptyBook.ts';
import { checkOutput, writeOutput } from './files.ts';
import { type Command, type Options, outOf } from './options.ts';

/** A workbook with an invented network in all its tabs: what a filled plan looks like. */
export const sampleCommand: Command = async (options) => {
  const { words, force = false } = options;
  const out = outOf(options);
  await checkOutput(out, null, force, words);
  await writeOutput(out, sampleBook(options).bytes(), words);
  process.stdout.write(`${words.written(out)}\n`);
  return 0;
};

export function sampleBook(options: Options): Book {
  const book = emptyBook(options);
  for (const tab of neededTabs(SAMPLE)) ask(book, 'addTab', { tab }, options);
  const { workbook } = book;
  fillIn(workbook, SAMPLE);
  // The empty tab that every new workbook begins with.
  workbook.sheets = workbook.sheets.filter(({ rows }) => rows.length > 0);
  ask(book, 'check', {}, options);
  return book;
}
