import { ask, openBook } from './book.ts';
import { emptyBook } from './emptyBook.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { type Command, inputOf, outOf } from './options.ts';

/** The shell to be edited in Word, of a workbook or of an empty plan. */
export const templateCommand: Command = async (options) => {
  const { words, force = false, inputs } = options;
  const out = outOf(options);
  const input = inputs.length === 0 ? null : inputOf(options);
  await checkOutput(out, input, force, words);
  const book = input === null ? emptyBook(options) : openBook(input, await readInput(input, words), options);
  const { base64 } = ask(book, 'templateShell', {}, options);
  await writeOutput(out, new Uint8Array(Buffer.from(base64, 'base64')), words);
  process.stdout.write(`${words.written(out)}\n`);
  return 0;
};
