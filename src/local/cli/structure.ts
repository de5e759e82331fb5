import type { StructurePreview } from '../../app/api.ts';
import { ask, openBook, trace } from './book.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { type Command, inputOf, type Options, outOf } from './options.ts';

export const structureCommand: Command = async (options) => {
  const { words, force = false, source } = options;
  const input = inputOf(options);
  const dryRun = options['dry-run'] === true;
  const out = dryRun ? null : outOf(options);
  if (out) await checkOutput(out, input, force, words);
  const book = openBook(input, await readInput(input, words), options);
  const preview = ask(book, 'previewStructure', source === undefined ? {} : { source }, options);
  printPreview(preview, dryRun ? words.wouldChange : words.changed, options);
  if (out) {
    if (preview.changes.length > 0) {
      ask(
        book,
        'structure',
        { fingerprint: preview.fingerprint, ...(source === undefined ? {} : { source }) },
        options,
      );
    }
    await writeOutput(out, book.bytes(), words);
    process.stdout.write(`${words.written(out)}\n`);
  }
  trace(book, options);
  return 0;
};

export function printPreview({ changes, notes }: StructurePreview, title: string, { words }: Options): void {
  const lines =
    changes.length === 0
      ? [words.nothingToChange]
      : [title, ...changes.map(({ tab, text }) => `  ${tab}: ${text}`)];
  process.stdout.write(`${[...lines, ...notes.map((note) => `  ! ${note}`)].join('\n')}\n`);
}
