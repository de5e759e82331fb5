import { plannedAmount } from '../model/plannedOf.ts';
import { type ComputeTab, present } from './cells.ts';

/** «План, руб.» is a human cell: quantity × price stands in for it and is never written into it. */
export const budgetCells: ComputeTab = ({ budget }) =>
  budget.map((line, index) => {
    const planned = plannedAmount(line);
    const known = planned !== null && line.actual !== null;
    const deviation = known ? Math.round((line.actual - planned) * 100) / 100 : null;
    return [line.row, present({ number: index + 1, deviation })];
  });
