import { lookUp } from '../model/lookUp.ts';
import { shownInRow } from '../model/shownDefaults.ts';
import { rowHours } from '../model/weeklyLessons.ts';
import { type ComputeTab, present } from './cells.ts';

/** «Педагог» and «Площадка» follow the group until somebody overtypes them. */
export const timetableCells: ComputeTab = (plan) =>
  plan.timetable.map((row) => [
    row.row,
    present({
      ...shownInRow(plan, row),
      weeklyHours: rowHours(plan, row),
      plannedHours: lookUp(plan).group(row.group)?.weeklyHours ?? null,
    }),
  ]);
