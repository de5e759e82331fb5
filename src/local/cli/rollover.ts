import { locate } from '../../plan/structure/locate.ts';
import { snapshotOf } from '../../workbook/snapshotOf.ts';
import { newXlsx } from '../../xlsx/index.ts';
import { hostDisplay } from '../hostDisplay.ts';
import { sourceWorkbook } from '../import/sourceWorkbook.ts';
import { ask, type Book, openBook, trace } from './book.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { readSource } from './import.ts';
import { type Command, inputOf, type Options, outOf } from './options.ts';

/** A new workbook for the next year; the old one, .xlsx or Word, is only read. */
export const rolloverCommand: Command = async (options) => {
  const { words, year, force = false } = options;
  const input = inputOf(options);
  const out = outOf(options);
  await checkOutput(out, input, force, words);
  const book = await oldBook(input, options);
  const request = year === undefined ? {} : { year };
  const { from, to, findings } = ask(book, 'previewNextYear', request, options);
  const { base64 } = ask(book, 'nextYearFile', request, options);
  await writeOutput(out, Buffer.from(base64, 'base64'), words);
  const lines = findings.map(({ place, text }) =>
    `  ! ${place ? `${place}: ` : ''}${text}`.replace(/\s*\n\s*/g, ' '),
  );
  const title = words.rollover.done(from, to, lines.length);
  process.stdout.write(`${[title, ...lines, words.written(out)].join('\n')}\n`);
  trace(book, options);
  return 0;
};

/** The old plan in memory: a workbook as it is, a Word file or a table never prepared as the add-on structures it. */
async function oldBook(path: string, options: Options): Promise<Book> {
  const bytes = await readInput(path, options.words);
  const isWorkbook = /\.xlsx$/i.test(path);
  const book = isWorkbook
    ? openBook(path, bytes, options)
    : openBook(path, newXlsx(), options, sourceWorkbook(await readSource(path, bytes, options)));
  if (!isWorkbook || !locate(snapshotOf(book.workbook, hostDisplay)).tables.has('activities')) {
    const { fingerprint } = ask(book, 'previewStructure', {}, options);
    ask(book, 'structure', { fingerprint }, options);
  }
  return book;
}
