import { parseIsoDate } from '../../plan/calendar/isoDate.ts';
import { ask, openBook, trace } from './book.ts';
import { Failure } from './failure.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { type Command, inputOf } from './options.ts';

/** Exit status 1 when there is an error among the findings that nobody has decided on. */
export const checkCommand: Command = async (options) => {
  const { words, force = false, today, out } = options;
  const input = inputOf(options);
  if (today !== undefined && !parseIsoDate(today)) throw new Failure(words.badDay(today));
  if (out) await checkOutput(out, input, force, words);
  const book = openBook(input, await readInput(input, words), options);
  const { findings, activities } = ask(book, 'check', today === undefined ? {} : { today }, options);
  const open = findings.filter(({ decision }) => !decision);
  if (options.json) {
    const short = open.map(({ code, severity, tab, cell, message }) => ({
      code,
      severity,
      tab,
      cell,
      message,
    }));
    process.stdout.write(`${JSON.stringify({ findings: short, activities })}\n`);
  } else {
    const count = (wanted: string): number => open.filter(({ severity }) => severity === wanted).length;
    const lines = open.map(({ severity, tab, cell, message, remedy }) =>
      `${words.severity[severity]}: ${tab}${cell ? `!${cell}` : ''}: ${message} ${remedy}`.replace(
        /\s*\n\s*/g,
        ' ',
      ),
    );
    lines.push(
      open.length === 0 ? words.noFindings : words.summary(count('error'), count('warning'), count('note')),
    );
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  if (out) await writeOutput(out, book.bytes(), words);
  trace(book, options);
  return open.some(({ severity }) => severity === 'error') ? 1 : 0;
};
