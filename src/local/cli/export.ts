import { parseIsoDate } from '../../plan/calendar/isoDate.ts';
import { ask, openBook, trace } from './book.ts';
import { exportPicture } from './exportPicture.ts';
import { Failure } from './failure.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { type Command, inputOf, outOf } from './options.ts';

/** `--ics OUT.ics` for calendars, `--csv TAB --out OUT.csv` for tables, `--svg OUT.svg` for the network; or several. */
export const exportCommand: Command = async (options) => {
  const { words, ics, csv, svg, today, force = false } = options;
  const input = inputOf(options);
  if (ics === undefined && csv === undefined && svg === undefined) throw new Failure(words.export.nothing);
  if (today !== undefined && !parseIsoDate(today)) throw new Failure(words.badDay(today));
  const out = csv === undefined ? null : outOf(options);
  for (const path of [ics, svg, out]) if (path) await checkOutput(path, input, force, words);
  const book = openBook(input, await readInput(input, words), options);
  const wanted = [
    ...(csv !== undefined && out ? [{ path: out, request: { format: 'csv', tab: csv } as const }] : []),
    ...(ics !== undefined ? [{ path: ics, request: { format: 'ics' } as const }] : []),
  ];
  // Nothing is written before everything has been made.
  const files = wanted.map(({ path, request }) => ({ path, ...ask(book, 'exportFile', request, options) }));
  for (const { path, base64, notes } of files) {
    await writeOutput(path, Buffer.from(base64, 'base64'), words);
    process.stdout.write(`${[words.written(path), ...notes.map((note) => `  ${note}`)].join('\n')}\n`);
  }
  if (svg !== undefined) process.stdout.write(`${(await exportPicture(svg, book, options)).join('\n')}\n`);
  trace(book, options);
  return 0;
};
