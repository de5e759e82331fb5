import type { BudgetLine } from './plan.ts';
import { plannedOf } from './plannedOf.ts';

/** Money of the lines that have something in common; roubles. */
export interface BudgetTotal {
  /** As first typed; '' = nothing typed. */
  readonly name: string;
  readonly planned: number;
  readonly actual: number;
}

/** Adds in kopecks, so that sums of tenths come out exact. */
const add = (sum: number, amount: number): number => (Math.round(sum * 100) + Math.round(amount * 100)) / 100;

/** Totals by what `nameOf` says of a line, in the order of first mention. */
export function totalsBy(
  lines: readonly BudgetLine[],
  nameOf: (line: BudgetLine) => string,
): readonly BudgetTotal[] {
  const totals = new Map<string, BudgetTotal>();
  for (const line of lines) {
    const name = nameOf(line);
    const { planned, actual } = totals.get(name) ?? { planned: 0, actual: 0 };
    totals.set(name, {
      name,
      planned: add(planned, plannedOf(line)),
      actual: add(actual, line.actual ?? 0),
    });
  }
  return [...totals.values()];
}

export const totalOf = (lines: readonly BudgetLine[]): BudgetTotal =>
  totalsBy(lines, () => '')[0] ?? { name: '', planned: 0, actual: 0 };
