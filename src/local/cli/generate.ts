import { ask, openBook, trace } from './book.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { type Command, inputOf, outOf } from './options.ts';

export const generateCommand: Command = async (options) => {
  const { words, force = false, template } = options;
  const input = inputOf(options);
  const out = outOf(options);
  await checkOutput(out, input, force, words);
  const book = openBook(input, await readInput(input, words), options);
  const request = template === undefined ? {} : { template: base64(await readInput(template, words)) };
  const { notes } = ask(book, 'generate', request, options);
  const [file] = book.addon.files();
  await writeOutput(out, file!.bytes, words);
  process.stdout.write(`${[words.written(out), ...notes.map((note) => `  ! ${note}`)].join('\n')}\n`);
  trace(book, options);
  return 0;
};

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
