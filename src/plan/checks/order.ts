import type { Activity, Plan } from '../model/plan.ts';
import { linksOf } from '../schedule/links.ts';
import { cyclesOf } from '../schedule/planCycles.ts';
import { isCancelled } from '../schedule/planNetwork.ts';
import { check, type Found, type Params } from './check.ts';
import { effectiveDeadline, effectiveReading, endOf, isVague } from './deadline.ts';
import { eachOrTogether, grouped, type Item, plainNumber } from './group.ts';

/** An activity ends before the one it comes after. */
export function isOutOfOrder(later: Activity, earlier: Activity, plan: Plan): boolean {
  const end = endOf(effectiveReading(later, plan));
  const earlierEnd = endOf(effectiveReading(earlier, plan));
  return end !== null && earlierEnd !== null && end < earlierEnd;
}

/** Two months may hide a right order of days. */
export const bothVague = (a: Activity, b: Activity): boolean =>
  [a, b].every((activity) => isVague(effectiveDeadline(activity)));

/** What is said of an activity and the one it comes after. */
export const pairParams = (later: Activity, earlier: Activity): Params => ({
  number: plainNumber(later.number),
  title: later.title,
  deadline: effectiveDeadline(later),
  before: plainNumber(earlier.number),
  beforeTitle: earlier.title,
  beforeDeadline: effectiveDeadline(earlier),
});

function brokenPairs(plan: Plan, isWanted: (later: Activity, earlier: Activity) => boolean): Iterable<Found> {
  const pairs: Item[] = [];
  for (const [later, before] of linksOf(plan).predecessors) {
    for (const earlier of before) {
      if (isCancelled(earlier) || isCancelled(later)) continue;
      if (!isOutOfOrder(later, earlier, plan) || !isWanted(later, earlier)) continue;
      pairs.push({ row: later.row, params: pairParams(later, earlier) });
    }
  }
  return eachOrTogether('activities', 'deadline', pairs);
}

/** «После чего (№)». */
export const orderChecks = [
  check('order-broken', 'error', ({ plan }) => brokenPairs(plan, (a, b) => !bothVague(a, b))),

  check('order-doubtful', 'warning', ({ plan }) => brokenPairs(plan, bothVague)),

  check('after-unknown', 'error', ({ plan }) => {
    const { unknown } = linksOf(plan);
    return grouped([...unknown.keys()], 'after', (activity) => `№ ${unknown.get(activity)!.join(', ')}`);
  }),

  // One finding a knot: each is untied by itself.
  check('after-cycle', 'error', function* ({ plan }) {
    for (const cycle of cyclesOf(plan)) {
      const numbers = cycle.map(({ number }) => plainNumber(number));
      yield {
        at: { tab: 'activities', row: cycle[0]!.row, column: 'after' },
        rows: cycle.map(({ row }) => row),
        params: { numbers: [...numbers, numbers[0]].join(' → ') },
      };
    }
  }),
] as const;
