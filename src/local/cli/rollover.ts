import { formatPlanYear, type PlanYear } from '../../plan/calendar/planYear.ts';
import type { NextWorkbook } from '../../plan/rollover/nextWorkbook.ts';
import { rolloverPlan } from '../../plan/rollover/rolloverPlan.ts';
import { targetYear } from '../../plan/rollover/schoolYear.ts';
import { locate } from '../../plan/structure/locate.ts';
import { tabSpec } from '../../plan/tabs/blueprint.ts';
import { newXlsx } from '../../xlsx/index.ts';
import { fillBook } from '../fillBook.ts';
import { sourceWorkbook } from '../import/sourceWorkbook.ts';
import { snapshotOf } from '../snapshotOf.ts';
import { ask, type Book, openBook, trace } from './book.ts';
import { Failure } from './failure.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { readSource } from './import.ts';
import { type Command, inputOf, type Options, outOf } from './options.ts';

/** A new workbook for the next year; the old one, .xlsx or Word, is only read. */
export const rolloverCommand: Command = async (options) => {
  const { words, force = false } = options;
  const input = inputOf(options);
  const out = outOf(options);
  await checkOutput(out, input, force, words);
  const next = await nextOf(input, options);
  const book = newBook(next, options);
  await writeOutput(out, book.bytes(), words);
  const lines = next.findings.map(({ code, tab, row, params }) => {
    const place = [tab ? tabSpec(tab).name : '', row === null ? '' : words.rollover.row(row)]
      .filter(Boolean)
      .join(', ');
    return `  ! ${place ? `${place}: ` : ''}${words.rollover.findings[code](params)}`.replace(
      /\s*\n\s*/g,
      ' ',
    );
  });
  const title = words.rollover.done(formatPlanYear(next.from), formatPlanYear(next.year), lines.length);
  process.stdout.write(`${[title, ...lines, words.written(out)].join('\n')}\n`);
  trace(book, options);
  return 0;
};

async function nextOf(input: string, options: Options): Promise<NextWorkbook> {
  const { words, year } = options;
  const old = await oldBook(input, await readInput(input, words), options);
  const located = locate(snapshotOf(old.workbook));
  const next = rolloverPlan(located);
  if (!next) throw new Failure(words.rollover.noYear(input));
  if (next.tables.every(({ tab, rows }) => tab !== 'activities' || rows.length === 0))
    throw new Failure(words.notPlan(input));
  if (year === undefined) return next;
  return rolloverPlan(located, targetOf(year, next.from, options))!;
}

function targetOf(year: string, from: PlanYear, { words }: Options): PlanYear {
  const target = targetYear(year, from);
  if (!target) throw new Failure(words.rollover.badTarget(year, formatPlanYear(from)));
  return target;
}

/** The old plan in memory: a workbook as it is, a Word file or a table never prepared as the add-on structures it. */
async function oldBook(path: string, bytes: Uint8Array, options: Options): Promise<Book> {
  const isWorkbook = /\.xlsx$/i.test(path);
  const book = isWorkbook
    ? openBook(path, bytes, options)
    : openBook(path, newXlsx(), options, sourceWorkbook(await readSource(path, bytes, options)));
  if (!isWorkbook || !locate(snapshotOf(book.workbook)).tables.has('activities')) {
    const { fingerprint } = ask(book, 'previewStructure', {}, options);
    ask(book, 'structure', { fingerprint }, options);
  }
  return book;
}

/** Made from nothing, so that notes, comments, memory and tabs of the old workbook cannot come along. */
function newBook(next: NextWorkbook, options: Options): Book {
  const book = openBook('', newXlsx(), options);
  const { sheets } = book.workbook;
  const empty = sheets[0]!;
  const request = { year: formatPlanYear(next.year) };
  const { fingerprint } = ask(book, 'previewStructure', request, options);
  ask(book, 'structure', { ...request, fingerprint }, options);
  const made = locate(snapshotOf(book.workbook));
  for (const tab of next.tabs) {
    if (!made.tables.has(tab) && !made.forms.has(tab))
      ask(book, 'addTab', { tab: tabSpec(tab).name }, options);
  }
  sheets.splice(sheets.indexOf(empty), 1);
  fillBook(book.workbook, next);
  ask(book, 'check', {}, options);
  return book;
}
