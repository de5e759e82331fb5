import { createInterface } from 'node:readline';
import { parsePlanYear } from '../../plan/calendar/planYear.ts';
import { readDeadline } from '../../plan/deadline/readDeadline.ts';
import { Failure } from './failure.ts';
import type { Command } from './options.ts';

/** One JSON string a line in, one reading a line out: for other programs and for the judgement of the reader. */
export const deadlinesCommand: Command = async ({ year, words }) => {
  if (year === undefined) throw new Failure(words.missingYear);
  const planYear = parsePlanYear(year);
  if (!planYear) throw new Failure(words.badOption(`--year ${year}`));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const text = textOf(line);
    if (text === null) throw new Failure(words.badOption(line.slice(0, 80)));
    process.stdout.write(`${JSON.stringify({ text, ...readDeadline(text, planYear) })}\n`);
  }
  return 0;
};

function textOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
