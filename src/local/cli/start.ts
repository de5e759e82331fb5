import { join } from 'node:path';
import { ask } from './book.ts';
import { readInput, writeOutput } from './files.ts';
import { importBook } from './import.ts';
import type { Command } from './options.ts';
import { pageHtml } from './pageHtml.ts';
import { servePage } from './serve.ts';

const SAMPLE = 'test/fixtures/sample-plan.txt';

/** `npm start`: the main job on the sample, then the page. */
export const startCommand: Command = async (options) => {
  const { words } = options;
  const { book } = await importBook(SAMPLE, await readInput(SAMPLE, words), options);
  const { activities } = ask(book, 'check', {}, options);
  ask(book, 'generate', {}, options);
  const xlsx = join('out', 'plan.xlsx');
  const docx = join('out', 'plan.docx');
  await writeOutput(xlsx, book.bytes(), words);
  await writeOutput(docx, book.addon.files()[0]!.bytes, words);
  const { url } = await servePage(await pageHtml(options), options);
  const { started } = words;
  process.stdout.write(
    `${['', started.source(SAMPLE), started.book(xlsx, activities.length), started.document(docx), started.page(url)].join('\n')}\n`,
  );
  await new Promise(() => undefined);
  return 0;
};
