import type { CliWords } from '../../i18n/cliWords.ts';
import type { Language } from '../../i18n/words.ts';
import { Failure } from './failure.ts';

export interface Options {
  readonly inputs: readonly string[];
  readonly out?: string | undefined;
  readonly year?: string | undefined;
  readonly today?: string | undefined;
  readonly source?: string | undefined;
  readonly template?: string | undefined;
  /** File for the calendar. */
  readonly ics?: string | undefined;
  /** Name of the tab to export. */
  readonly csv?: string | undefined;
  /** Kinds of documents, separated by commas. */
  readonly only?: string | undefined;
  /** What the report speaks of. */
  readonly period?: string | undefined;
  /** File for the workbook in which the documents are registered. */
  readonly book?: string | undefined;
  /** File for the drawing of the network. */
  readonly svg?: string | undefined;
  /** Number of a fixed edition: «0001». */
  readonly edition?: string | undefined;
  readonly port?: string | undefined;
  readonly json?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly trace?: boolean | undefined;
  readonly language: Language;
  readonly words: CliWords;
}

/** Resolves to the exit status. */
export type Command = (options: Options) => Promise<number>;

export function inputOf({ inputs, words }: Options): string {
  if (inputs.length > 1) throw new Failure(words.badOption(inputs[1]!));
  if (inputs[0] === undefined) throw new Failure(words.missingInput);
  return inputs[0];
}

export function outOf({ out, words }: Options): string {
  if (!out) throw new Failure(words.missingOut);
  return out;
}
