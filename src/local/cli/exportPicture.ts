import { ask, type Book } from './book.ts';
import { Failure } from './failure.ts';
import { writeOutput } from './files.ts';
import type { Options } from './options.ts';

/** `--svg OUT.svg`: the activity network as a drawing. Resolves to what is to be said of it. */
export async function exportPicture(out: string, book: Book, options: Options): Promise<string[]> {
  const { words } = options;
  const { svg, shown, unlinked, critical, problems } = ask(book, 'networkPicture', {}, options);
  // What is wrong with the links, or that there is no year, explains the empty drawing better.
  if (svg === '') throw new Failure(problems.join(' ') || words.export.nothingLinked);
  await writeOutput(out, new TextEncoder().encode(svg), words);
  return [
    words.written(out),
    `  ${words.export.network(shown, unlinked)}`,
    ...critical.map((step) => `  ${step}`),
    ...problems.map((problem) => `  ! ${problem}`),
  ];
}
