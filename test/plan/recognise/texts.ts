import type { RecognisedPlan } from '../../../src/plan/recognise/recognisePlan.ts';

/** Letters and digits: lists get another bullet, lines on which one signs are not kept. */
function words(text: string): string[] {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All that a recognised plan says. */
function textsOf(plan: RecognisedPlan): string[] {
  const { title } = plan;
  return [
    title.institution,
    title.title,
    title.place,
    title.titleYear,
    ...title.approval,
    ...plan.goals,
    ...plan.columns.map(({ heading }) => heading),
    ...plan.rows.flatMap((row) => (row.kind === 'section' ? [row.title] : row.cells)),
    ...plan.signatures.flatMap(({ post, name }) => [post, name]),
    ...plan.closing,
    ...plan.rest.map(({ text }) => text),
  ];
}

/** Rows that a note has told of and that need not be said again. */
const TOLD: ReadonlySet<string> = new Set(['column-number-row-skipped', 'header-repeated', 'tables-joined']);

/** Words of the source that the plan says less often than the source does. */
export function missingTexts(grid: readonly (readonly string[])[], plan: RecognisedPlan): string[] {
  const told = new Set(plan.notes.filter(({ code }) => TOLD.has(code)).flatMap(({ rows }) => rows));
  const said = new Map<string, number>();
  for (const word of textsOf(plan).flatMap(words)) said.set(word, (said.get(word) ?? 0) + 1);
  // Levels of a header may say the same where cells are merged.
  const header = new Set(
    plan.notes.filter(({ code }) => code === 'header-of-two-rows').flatMap(({ rows }) => rows),
  );
  const missing: string[] = [];
  grid.forEach((cells, row) => {
    if (told.has(row)) return;
    for (const word of distinct(cells).flatMap(words)) {
      const left = said.get(word) ?? 0;
      if (header.has(row) && said.has(word)) continue;
      if (left === 0) missing.push(word);
      else said.set(word, left - 1);
    }
  });
  return missing;
}

/** A text that stands in every cell of a merged row is said once. */
function distinct(cells: readonly string[]): readonly string[] {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return filled.length > 1 && new Set(filled).size === 1 ? filled.slice(0, 1) : filled;
}
