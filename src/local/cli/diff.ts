import { isOnlyNumber } from '../../plan/editions/changesTable.ts';
import {
  diffEditions,
  diffPlans,
  type FieldChange,
  isSame,
  type PlanDiff,
} from '../../plan/editions/diffPlans.ts';
import type { RowChange } from '../../plan/editions/diffTable.ts';
import { editionOf } from '../../plan/editions/edition.ts';
import { keptEditions } from '../../plan/editions/keptEditions.ts';
import { labelOf, printCell } from '../../plan/editions/printChange.ts';
import { tabSpec } from '../../plan/tabs/blueprint.ts';
import { excerpts } from './excerpts.ts';
import { Failure } from './failure.ts';
import { type Command, inputOf, type Options } from './options.ts';
import { readPlanFile } from './readPlanFile.ts';

/**
 * What changed from one workbook to another, or in one since an edition was fixed in it, row by row; status 0 also
 * when they differ.
 */
export const diffCommand: Command = async (options) => {
  const { words, inputs, json } = options;
  if (inputs.length > 2) throw new Failure(words.badOption(inputs[2]!));
  const diff = inputs.length === 2 ? await betweenBooks(options) : await sinceEdition(options);
  process.stdout.write(json ? `${JSON.stringify(diff)}\n` : `${diffLines(diff, options).join('\n')}\n`);
  return 0;
};

async function betweenBooks(options: Options): Promise<PlanDiff> {
  const [before, after] = options.inputs;
  if (options.edition !== undefined) throw new Failure(options.words.badOption('--edition'));
  const plans = [await readPlanFile(before!, options), await readPlanFile(after!, options)] as const;
  return diffPlans(plans[0].plan, plans[1].plan);
}

async function sinceEdition(options: Options): Promise<PlanDiff> {
  const path = inputOf(options);
  const { words, edition: id } = options;
  const { located, plan } = await readPlanFile(path, options);
  const { editions, unreadable } = keptEditions(located.memory);
  if (unreadable > 0) process.stderr.write(`${words.diff.unreadable(unreadable)}\n`);
  if (editions.length === 0) throw new Failure(words.diff.noEdition(path));
  const kept = id === undefined ? editions[0] : editions.find((each) => Number(each.id) === Number(id));
  if (!kept) throw new Failure(words.diff.badEdition(id!, editions.map((each) => each.id).join(', ')));
  return diffEditions(kept.edition, editionOf(plan, 'approved'));
}

/** One change a line, in the words of the sheet. */
export function diffLines(diff: PlanDiff, { words }: Pick<Options, 'words'>): string[] {
  if (isSame(diff)) return [words.diff.same];
  const numbersOnly = diff.rows.filter(isOnlyNumber).length;
  return [
    ...diff.fields.map((field) => `${tabSpec(field.tab).name}: ${fieldLine(field)}`),
    ...diff.rows.filter((row) => !isOnlyNumber(row)).map((row) => rowLine(row, words)),
    ...(numbersOnly > 0 ? [words.diff.renumbered(numbersOnly)] : []),
  ].map((line) => line.replace(/\s*\n\s*/g, ' '));
}

function rowLine(change: RowChange, words: Options['words']): string {
  const { number, title } = change.kind === 'removed' ? change.before : change.after;
  const place = `${tabSpec(change.tab).name}: ${[number && `${number}.`, `«${title}»`].filter(Boolean).join(' ')}`;
  if (change.kind === 'added') return `${place}: ${words.diff.added}`;
  if (change.kind === 'removed') return `${place}: ${words.diff.removed}`;
  const fields = change.fields.map(fieldLine);
  return `${place}: ${[...(change.moved ? [words.diff.moved] : []), ...fields].join('; ')}`;
}

function fieldLine({ tab, key, before, after }: FieldChange): string {
  const [was, is] = excerpts(printCell(tab, key, before), printCell(tab, key, after));
  const quote = (text: string): string => (text === '' ? '–' : `«${text}»`);
  return `${labelOf(tab, key)}: ${quote(was)} → ${quote(is)}`;
}
