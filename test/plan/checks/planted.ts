import { filledPlan } from '../../support/filledPlan.ts';
import type { PlanData } from '../../support/plan.ts';

type Cell = string | number;
type Row = Record<string, Cell>;

interface Filled {
  requisites: Row;
  settings: Row;
  activities: Row[];
  tabs: Record<string, Row[]>;
}

/** The clean plan with something changed in it. */
export function plant(change: (plan: Filled) => void): PlanData {
  const plan = { ...structuredClone(filledPlan), settings: {} } as unknown as Filled;
  change(plan);
  return plan as unknown as PlanData;
}

/** The clean plan with other cells in one row: `tab` by key, 0-based row of the tab. */
export const cells = (tab: string, row: number, changed: Row): PlanData =>
  plant(({ tabs, activities }) =>
    Object.assign((tab === 'activities' ? activities : tabs[tab]!)[row]!, changed),
  );
