import type { BudgetLine } from './plan.ts';

/** «План, руб.», else quantity × price in whole kopecks; null when neither says anything. */
export function plannedAmount({ planned, quantity, price }: BudgetLine): number | null {
  if (planned !== null) return planned;
  return quantity === null || price === null ? null : Math.round(quantity * price * 100) / 100;
}

/** As `plannedAmount`; an empty line counts as nothing. */
export const plannedOf = (line: BudgetLine): number => plannedAmount(line) ?? 0;
