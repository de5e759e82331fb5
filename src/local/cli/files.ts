import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { CliWords } from '../../i18n/cliWords.ts';
import { Failure } from './failure.ts';

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

export async function readInput(path: string, words: CliWords): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    throw new Failure(
      code === 'ENOENT' ? words.noFile(path) : code === 'EISDIR' ? words.isFolder(path) : words.noRead(path),
    );
  }
}

/** Asked before any work is done: the input is never replaced, another file only with --force. */
export async function checkOutput(
  path: string,
  input: string | null,
  force: boolean,
  words: CliWords,
): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (!there) return;
  if (there.isDirectory()) throw new Failure(words.isFolder(path));
  // The same file may bear two names: by a link, or by another way of writing its path.
  if (input !== null && (await realpath(input).catch(() => resolve(input))) === (await realpath(path))) {
    throw new Failure(words.outIsInput);
  }
  if (!force) throw new Failure(words.outExists(path));
}

/** A folder for results: there, or one that can be made. */
export async function checkFolder(path: string, words: CliWords): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there && !there.isDirectory()) throw new Failure(words.package.notFolder(path));
}

/** Writes what is not there yet. `kept` = a file of this name holds something else, and it was left. */
export async function writeMissing(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  words: CliWords,
): Promise<'written' | 'same' | 'kept'> {
  const there = await stat(path).catch(() => null);
  if (there) {
    const same = there.isFile() && Buffer.compare(await readInput(path, words), bytes) === 0;
    if (same) return 'same';
    if (!force || !there.isFile()) return 'kept';
  }
  await writeOutput(path, bytes, words);
  return 'written';
}

/** Writes beside the target and renames, so that a broken run leaves the old file or none. */
export async function writeOutput(path: string, bytes: Uint8Array, words: CliWords): Promise<void> {
  const folder = dirname(resolve(path));
  const draft = join(folder, `.${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Failure(words.noWrite(path));
  }
}
