import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { PackageList, PackageRequest, PaperKindState, PaperState } from '../../app/api.ts';
import { PERIODS } from '../../plan/papers/paper.ts';
import { isFileOf } from '../../plan/papers/register/readRegister.ts';
import type { DriveFile } from '../services/options.ts';
import { ask, type Book, openBook, trace } from './book.ts';
import { earlierName } from './earlierName.ts';
import { Failure } from './failure.ts';
import { checkFolder, checkOutput, readInput, writeMissing, writeOutput } from './files.ts';
import { type Command, inputOf, type Options, outOf } from './options.ts';

type State = 'written' | 'same' | 'kept' | 'failed';

interface Result {
  readonly kind: string;
  readonly paper: PaperState;
  /** '' when it could not be composed. */
  readonly file: string;
  readonly state: State;
  readonly problem: string;
}

/** Every document of the package as a file of its own. A file that is there and differs stays, unless --force. */
export const packageCommand: Command = async (options) => {
  const { words, force = false, book: bookOut, json = false } = options;
  const input = inputOf(options);
  const folder = outOf(options);
  const request = requestOf(options);
  await checkFolder(folder, words);
  if (bookOut !== undefined) await checkOutput(bookOut, input, force, words);
  const results: Result[] = [];
  const nameOf = ({ appProperties }: DriveFile): string | undefined =>
    results.find(({ paper }) => isFileOf(appProperties.networkPlanKey ?? '', paper.id))?.file;
  const book = openBook(input, await readInput(input, words), options, undefined, nameOf);
  const wanted = chosen(ask(book, 'listPapers', request, options), options);
  for (let first = 0; first < wanted.length; first += BATCH) {
    const batch = wanted.slice(first, first + BATCH);
    const ids = batch.map(({ paper }) => paper.id);
    const documents = documentsOf(book, ids, request, options);
    for (const [index, chosen] of batch.entries())
      results.push({ ...chosen, ...(await write(documents[index]!, folder, results, options)) });
  }
  if (bookOut !== undefined) {
    register(book, request, results, options);
    await writeOutput(bookOut, book.bytes(), words);
  }
  process.stdout.write(`${json ? JSON.stringify(results.map(plain), null, 2) : print(results, options)}\n`);
  trace(book, options);
  return results.some(({ state }) => state === 'kept' || state === 'failed') ? 1 : 0;
};

function requestOf({ period, words }: Options): PackageRequest {
  const known = PERIODS.find((one) => one === period);
  if (period !== undefined && !known) throw new Failure(words.package.badPeriod(period));
  return known ? { period: known } : {};
}

/** By its key, its title, or a beginning of one of the words in the title that no other kind has: «договоры». */
function kindNamed(kinds: PackageList['kinds'], name: string): PaperKindState | undefined {
  const said = name.toLowerCase();
  const exact = kinds.find(({ kind, title }) => kind === said || title.toLowerCase() === said);
  const near = kinds.filter(({ title }) => ` ${title.toLowerCase()}`.includes(` ${said}`));
  return exact ?? (near.length === 1 ? near[0] : undefined);
}

/** The papers of «Весь комплект», or of the kinds that --only names by key or by title. */
function chosen({ kinds }: PackageList, { only, words }: Options) {
  const said = (only ?? '').split(',').flatMap((name) => name.trim() || []);
  const wanted = said.map((name) => {
    const kind = kindNamed(kinds, name);
    const list = kinds.map(({ kind, title }) => `${kind} (${title})`);
    if (!kind) throw new Failure(words.package.unknownKind(name, list));
    return kind;
  });
  // As the files are numbered: what belongs to the whole package comes first.
  const numbered = [...kinds.filter((kind) => kind.inPackage), ...kinds.filter((kind) => !kind.inPackage)];
  const named = numbered.filter((kind) => (only === undefined ? kind.inPackage : wanted.includes(kind)));
  const papers = named.flatMap(({ kind, papers }) => papers.map((paper) => ({ kind, paper })));
  if (papers.length === 0)
    throw new Failure(
      words.package.nothing(named.map(({ title, empty }) => words.package.reason(title, empty))),
    );
  return papers;
}

/** Files of one call: the add-on reads the whole workbook anew in each, and what is written stays if we are cut. */
const BATCH = 25;

interface Found {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The documents of these papers, which stand in the order of their numbers. A string = why it cannot be composed,
 * which must not cost the others.
 */
function documentsOf(
  book: Book,
  ids: readonly string[],
  request: PackageRequest,
  options: Options,
): (Found | string)[] {
  const reply = book.addon.serve('papersFile', { ...request, ids }, options.language);
  if (reply.ok) {
    const files = unzipSync(Buffer.from(reply.value.base64, 'base64'));
    return Object.entries(files).map(([file, bytes]) => ({ file, bytes }));
  }
  const { code, message, remedy } = reply.problem;
  if (code !== 'paper-failed') throw new Failure(options.words.problem(message, remedy));
  if (ids.length === 1) return [message];
  const half = Math.ceil(ids.length / 2);
  return [ids.slice(0, half), ids.slice(half)].flatMap((part) => documentsOf(book, part, request, options));
}

async function write(
  found: Found | string,
  folder: string,
  others: readonly Result[],
  { words, force = false }: Options,
): Promise<Pick<Result, 'file' | 'state' | 'problem'>> {
  if (typeof found === 'string') return { file: '', state: 'failed', problem: found };
  const { bytes } = found;
  const file = await earlierName(folder, found.file, new Set(others.map(({ file }) => file)));
  return { file, state: await writeMissing(join(folder, file), bytes, force, words), problem: '' };
}

/** Into «Документы» of the workbook, with the names of the files. */
function register(book: Book, request: PackageRequest, results: readonly Result[], options: Options): void {
  let ids = results
    .filter(({ paper, state }) => paper.progress !== 'made' && (state === 'written' || state === 'same'))
    .map(({ paper }) => paper.id);
  while (ids.length > 0) {
    const { papers } = ask(book, 'makePapers', { ...request, ids }, options);
    const done = new Set(papers.map(({ id }) => id));
    if (done.size === 0) return;
    ids = ids.filter((id) => !done.has(id));
  }
}

const plain = ({ kind, paper: { id, title, recipient, blanks }, file, state, problem }: Result) => ({
  id,
  kind,
  title,
  recipient,
  file,
  state,
  ...(problem ? { problem } : {}),
  blanks,
});

function print(results: readonly Result[], { words, book, out }: Options): string {
  const count = (state: State): number => results.filter((result) => result.state === state).length;
  const lines = results.map(({ file, state, problem }) => {
    if (state === 'failed') return words.package.failed(problem);
    return state === 'kept' ? words.package.kept(file) : `  ${file}`;
  });
  const [written, same, kept, failed] = [count('written'), count('same'), count('kept'), count('failed')];
  return [
    `${out}:`,
    ...lines,
    words.package.summary({ written, same, kept, failed }),
    ...(book === undefined ? [] : [words.written(book)]),
  ].join('\n');
}
