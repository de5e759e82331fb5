import { describe, expect, test } from 'vitest';
import { type RecognisedPlan, recognisePlan } from '../../../src/plan/recognise/recognisePlan.ts';
import {
  type CorpusPlan,
  corpusPlans,
  EXPECTED_FIELDS,
  gridOf,
  headOf,
  SIGNED,
  signsOf,
  tableOf,
} from './corpus.ts';
import { missingTexts } from './texts.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Rows as the source has them: a section as one text, an activity as its cells without composed ones. */
function rowsOf(plan: RecognisedPlan): string[][] {
  const kept = plan.columns.map(({ column }) => column >= 0);
  return plan.rows.map((row) =>
    row.kind === 'section' ? [squeeze(row.title)] : row.cells.filter((_, at) => kept[at]).map(squeeze),
  );
}

function expectWhole(plan: CorpusPlan, recognised: RecognisedPlan | null): void {
  expect(recognised).not.toBeNull();
  expect(rowsOf(recognised!)).toEqual(plan.rows.map((row) => row.map(squeeze)));
  expect(recognised!.title.title).toBe(plan.title);
  expect(recognised!.signatures).toEqual([{ post: 'Заместитель директора', name: 'О.В. Вымышленская' }]);
  expect(recognised!.rest).toEqual([]);
}

/** A Word cell of several paragraphs pasted into a sheet: a row for each. */
function splitByParagraphs(rows: readonly (readonly string[])[]): string[][] {
  return rows.flatMap((row) => {
    const parts = row.map((cell) => cell.split('\n').filter(Boolean));
    const height = Math.max(1, ...parts.map((part) => part.length));
    return Array.from({ length: height }, (_, at) => parts.map((part) => part[at] ?? ''));
  });
}

/** A text file that keeps the line breaks of cells without quotes. */
function asPlainText(rows: readonly (readonly string[])[]): string[][] {
  const text = rows.map((row) => row.join('\t')).join('\n');
  return text.split('\n').map((line) => line.split('\t'));
}

const FORMS: Record<string, (plan: CorpusPlan) => string[][]> = {
  'as it stands': gridOf,
  'with rows split by a paste': (plan) =>
    [...headOf(plan), ...splitByParagraphs(tableOf(plan)), ...SIGNED] as string[][],
  'from a text with bare line breaks': (plan) =>
    [...headOf(plan), ...asPlainText(tableOf(plan)), ...SIGNED] as string[][],
  'two columns to the right and below empty rows': (plan) => [
    [],
    [],
    ...gridOf(plan).map((row) => ['', '', ...row]),
  ],
  'with an empty row after each row': (plan) =>
    [...headOf(plan), ...tableOf(plan).flatMap((row) => [row, []]), ...SIGNED] as string[][],
  'with sections repeated over the cells of a merged row': (plan) =>
    gridOf({
      ...plan,
      rows: plan.rows.map((row) => (row.length === 1 ? plan.columns.map(() => row[0]!) : row)),
    }),
};

describe('plan tables found in public', () => {
  const plans = corpusPlans();

  test('every table has its expected columns written down', () => {
    expect(EXPECTED_FIELDS).toHaveLength(plans.length);
  });

  plans.forEach((plan, index) => {
    describe(`${index}: ${plan.columns.join(' | ').slice(0, 90)}`, () => {
      for (const [form, build] of Object.entries(FORMS)) {
        test(form, () => {
          const recognised = recognisePlan(build(plan));
          expectWhole(plan, recognised);
          expect(signsOf(recognised!.columns)).toBe(EXPECTED_FIELDS[index]);
        });
      }

      test('loses no text of its title block', () => {
        const grid = [...plan.title_block.map((line) => [line]), ...gridOf(plan)];
        const recognised = recognisePlan(grid)!;
        expect(missingTexts(grid, recognised)).toEqual([]);
        expect(recognised.rest).toEqual([]);
      });
    });
  });
});
