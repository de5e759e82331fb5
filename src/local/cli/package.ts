import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { PackageList, PackageRequest, PaperState } from '../../app/api.ts';
import { PERIODS } from '../../plan/papers/paper.ts';
import { isFileOf } from '../../plan/papers/register/readRegister.ts';
import type { DriveFile } from '../services/options.ts';
import { ask, type Book, openBook, trace } from './book.ts';
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
  for (const { kind, paper } of chosen(ask(book, 'listPapers', request, options), options)) {
    results.push({ kind, paper, ...(await write(book, { ...request, ids: [paper.id] }, folder, options)) });
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

/** The papers of «Весь комплект», or of the kinds that --only names by key or by title. */
function chosen({ kinds }: PackageList, { only, words }: Options) {
  const said = (only ?? '').split(',').flatMap((name) => name.trim() || []);
  const wanted = said.map((name) => {
    const kind = kinds.find(({ kind, title }) => [kind, title.toLowerCase()].includes(name.toLowerCase()));
    const list = kinds.map(({ kind, title }) => `${kind} (${title})`);
    if (!kind) throw new Failure(words.package.unknownKind(name, list));
    return kind;
  });
  const named = kinds.filter((kind) => (only === undefined ? kind.inPackage : wanted.includes(kind)));
  const papers = named.flatMap(({ kind, papers }) => papers.map((paper) => ({ kind, paper })));
  if (papers.length === 0)
    throw new Failure(
      words.package.nothing(named.map(({ title, empty }) => words.package.reason(title, empty))),
    );
  return papers;
}

/** One at a time: a document that cannot be composed must not cost the others. */
async function write(
  { addon }: Book,
  request: PackageRequest & { readonly ids: readonly string[] },
  folder: string,
  { words, language, force = false }: Options,
): Promise<Pick<Result, 'file' | 'state' | 'problem'>> {
  const reply = addon.serve('papersFile', request, language);
  if (!reply.ok) {
    const { code, message, remedy } = reply.problem;
    if (code !== 'paper-failed') throw new Failure(words.problem(message, remedy));
    return { file: '', state: 'failed', problem: message };
  }
  const [[file, bytes]] = Object.entries(unzipSync(Buffer.from(reply.value.base64, 'base64'))) as [
    [string, Uint8Array],
  ];
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
