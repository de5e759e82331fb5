import type { Plan } from '../model/plan.ts';
import { PAPER_KINDS } from './index.ts';
import { type PaperKind, type PaperOptions, PERIODS, type PlannedPaper } from './paper.ts';

export interface NumberedPaper {
  readonly kind: PaperKind;
  readonly planned: PlannedPaper;
  readonly inPackage: boolean;
  /** Files are sorted by it: «Весь комплект» counts from 1, what does not belong to it follows. */
  readonly number: number;
}

/** Every paper that the plan calls for, in the order of the catalogue. */
export function packageOf(plan: Plan, options: PaperOptions): readonly NumberedPaper[] {
  const papers = PAPER_KINDS.flatMap((kind) => {
    const inPackage = kind.inPackage(plan);
    return kind.plannedPapers(plan, options).map((planned) => ({ kind, planned, inPackage }));
  });
  const sorted = [
    ...papers.filter((paper) => paper.inPackage),
    ...papers.filter((paper) => !paper.inPackage),
  ];
  const numbers = new Map(sorted.map(({ planned }, index) => [planned, index + 1]));
  return papers.map((paper) => ({ ...paper, number: numbers.get(paper.planned)! }));
}

/** Ids of every paper that the plan calls for, whatever period is asked for. */
export const plannedIds = (plan: Plan): ReadonlySet<string> =>
  new Set(
    PERIODS.flatMap((period) =>
      PAPER_KINDS.flatMap((kind) => kind.plannedPapers(plan, { period }).map(({ id }) => id)),
    ),
  );
