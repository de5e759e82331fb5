import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Call, Method, Reply } from '../../app/api.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { patchXlsx, readXlsx, XlsxError } from '../../xlsx/index.ts';
import type { Addon } from '../host/addon.ts';
import { openAddon } from '../host/runInNode.ts';
import type { DriveFile } from '../services/options.ts';
import { Failure } from './failure.ts';
import type { Options } from './options.ts';

/** dist/, where the command line itself is built to. */
const DIST = dirname(fileURLToPath(import.meta.url));

/** A workbook with the add-on loaded over it. */
export interface Book {
  readonly workbook: Workbook;
  readonly addon: Addon;
  /** The .xlsx as it is now; parts that nothing changed stay as they were. */
  bytes(): Uint8Array;
}

export function openBook(
  path: string,
  original: Uint8Array,
  options: Options,
  workbook = read(path, original, options),
  onFile?: (file: DriveFile) => string | undefined,
): Book {
  const addonDir = join(DIST, 'addon');
  const hostFile = join(DIST, 'host.js');
  if (!existsSync(join(addonDir, 'Code.js')) || !existsSync(hostFile))
    throw new Failure(options.words.noBuild);
  const addon = openAddon({
    addonDir,
    hostFile,
    workbook,
    userLocale: options.language,
    ...(options.today === undefined ? {} : { now: () => Date.parse(`${options.today}T12:00:00Z`) }),
    ...(onFile ? { onFile } : {}),
  });
  return { workbook, addon, bytes: () => guard(path, options, () => patchXlsx(original, workbook)) };
}

function read(path: string, bytes: Uint8Array, options: Options): Workbook {
  return guard(path, options, () => readXlsx(bytes));
}

function guard<T>(path: string, { words }: Options, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const { sheet = '', cell = '' } = error.place;
    throw new Failure((words.xlsx[error.code] ?? words.otherFile)(path, `${sheet}!${cell}`));
  }
}

/** Calls the add-on as the sidebar does; a problem it answers with ends the command. */
export function ask<M extends Method>({ addon }: Book, method: M, input: Call<M>['input'], options: Options) {
  const reply: Reply<M> = addon.serve(method, input, options.language);
  if (!reply.ok) throw new Failure(options.words.problem(reply.problem.message, reply.problem.remedy));
  return reply.value;
}

/** The last line on standard error: the count of every service call. */
export function trace({ addon }: Book, { trace }: Options): void {
  if (trace) process.stderr.write(`${JSON.stringify(addon.counts())}\n`);
}
