import type { Activity, Plan } from '../model/plan.ts';
import { findCycle, linksOf } from '../schedule/links.ts';
import { check, type Found } from './check.ts';
import { effectiveReading, endOf, isVague } from './deadline.ts';
import { grouped, type Item, plainNumber, together } from './group.ts';

export { findCycle, type Links, linksOf, predecessorNumbers } from '../schedule/links.ts';

/** So many pairs are told one by one, each with its own decision; of more the plan as a whole is out of order. */
const FEW = 8;

/** Pairs in which an activity ends before the one it comes after. */
function* brokenPairs(
  plan: Plan,
  isWanted: (later: Activity, earlier: Activity) => boolean,
): Iterable<Found> {
  const pairs: Item[] = [];
  for (const [later, before] of linksOf(plan).predecessors) {
    const end = endOf(effectiveReading(later, plan));
    for (const earlier of before) {
      const earlierEnd = endOf(effectiveReading(earlier, plan));
      if (!end || !earlierEnd || end >= earlierEnd || !isWanted(later, earlier)) continue;
      const params = {
        number: plainNumber(later.number),
        title: later.title,
        deadline: later.deadline,
        before: plainNumber(earlier.number),
        beforeTitle: earlier.title,
        beforeDeadline: earlier.deadline,
      };
      pairs.push({ row: later.row, params });
    }
  }
  if (pairs.length > FEW) yield* together('activities', 'deadline', pairs);
  else {
    for (const { row, params } of pairs) {
      yield { at: { tab: 'activities', row: row!, column: 'deadline' }, params };
    }
  }
}

const bothVague = (a: Activity, b: Activity): boolean => isVague(a.deadline) && isVague(b.deadline);

/** «После чего (№)». */
export const orderChecks = [
  check('order-broken', 'error', ({ plan }) => brokenPairs(plan, (a, b) => !bothVague(a, b))),

  // Two months may hide a right order of days.
  check('order-doubtful', 'warning', ({ plan }) => brokenPairs(plan, bothVague)),

  check('after-unknown', 'error', ({ plan }) => {
    const { unknown } = linksOf(plan);
    return grouped([...unknown.keys()], 'after', (activity) => `№ ${unknown.get(activity)!.join(', ')}`);
  }),

  check('after-cycle', 'error', function* ({ plan }) {
    const cycle = findCycle(plan.activities, linksOf(plan));
    if (!cycle) return;
    const numbers = cycle.map(({ number }) => plainNumber(number)).reverse();
    yield {
      at: { tab: 'activities', row: cycle[0]!.row, column: 'after' },
      rows: cycle.map(({ row }) => row),
      params: { numbers: [...numbers, numbers[0]].join(' → ') },
    };
  }),
] as const;
