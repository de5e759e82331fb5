import type { IsoDate } from '../calendar/isoDate.ts';
import type { Plan } from '../model/plan.ts';
import type { TabKey } from '../tabs/spec.ts';
import { activityCells } from './activities.ts';
import { agreementCells } from './agreements.ts';
import { budgetCells } from './budget.ts';
import type { Cells, ComputedWords, ComputeTab } from './cells.ts';
import { groupCells } from './groups.ts';
import { participantCells } from './participants.ts';
import { serviceCells } from './services.ts';
import { staffCells } from './staff.ts';
import { timetableCells } from './timetable.ts';
import { venueCells } from './venues.ts';

const TABS: readonly (readonly [TabKey, ComputeTab])[] = [
  ['activities', activityCells],
  ['participants', participantCells],
  ['agreements', agreementCells],
  ['services', serviceCells],
  ['groups', groupCells],
  ['timetable', timetableCells],
  ['venues', venueCells],
  ['staff', staffCells],
  ['budget', budgetCells],
];

/** What the computed columns of each tab have to show, without «Замечания». */
export function computedCells(
  plan: Plan,
  today: IsoDate,
  words: ComputedWords,
): Map<TabKey, Map<number, Cells>> {
  return new Map(TABS.map(([tab, compute]) => [tab, new Map(compute(plan, today, words))]));
}
