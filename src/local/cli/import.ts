import { basename } from 'node:path';
import type { StructurePreview } from '../../app/api.ts';
import { newXlsx } from '../../xlsx/index.ts';
import { ImportError, importPlan } from '../import/index.ts';
import { sourceWorkbook } from '../import/sourceWorkbook.ts';
import { ask, type Book, openBook, trace } from './book.ts';
import { Failure } from './failure.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { type Command, inputOf, type Options, outOf } from './options.ts';
import { printPreview } from './structure.ts';

export const importCommand: Command = async (options) => {
  const { words, force = false } = options;
  const input = inputOf(options);
  const out = outOf(options);
  await checkOutput(out, input, force, words);
  const { book, preview } = await importBook(input, await readInput(input, words), options);
  await writeOutput(out, book.bytes(), words);
  printPreview(preview, words.changed, options);
  process.stdout.write(`${words.written(out)}\n`);
  trace(book, options);
  return 0;
};

/** Puts the source into a tab «Исходный план» as it stands and structures it. */
export async function importBook(
  path: string,
  bytes: Uint8Array,
  options: Options,
): Promise<{ book: Book; preview: StructurePreview }> {
  const { words, year } = options;
  const rows = await readSource(path, bytes, options);
  const book = openBook(path, newXlsx(), options, sourceWorkbook(rows));
  const request = year === undefined ? {} : { year };
  const preview = ask(book, 'previewStructure', request, options);
  ask(book, 'structure', { ...request, fingerprint: preview.fingerprint }, options);
  const { activities } = ask(book, 'check', {}, options);
  if (activities.length === 0) throw new Failure(words.notPlan(path));
  return { book, preview };
}

/** The rows of a plan in a text or Word file. */
export async function readSource(path: string, bytes: Uint8Array, { words }: Options): Promise<string[][]> {
  try {
    return (await importPlan(bytes, basename(path))).rows;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new Failure((words.import[error.code] ?? words.otherFile)(path, ''));
  }
}
