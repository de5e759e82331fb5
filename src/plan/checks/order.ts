import type { Activity, Plan } from '../model/plan.ts';
import { check, type Found } from './check.ts';
import { effectiveReading, endOf, isVague } from './deadline.ts';
import { grouped, plainNumber } from './group.ts';

/** «2; 3», «2, 3», «2 и 3» → numbers. */
export function predecessorNumbers({ after }: Activity): string[] {
  return after
    .split(/[;,\n]|\s+и\s+|\s+/)
    .map((number) => plainNumber(number.replace(/^№\s*/, '')))
    .filter((number) => number !== '' && number !== '№');
}

export interface Links {
  readonly predecessors: ReadonlyMap<Activity, readonly Activity[]>;
  readonly unknown: ReadonlyMap<Activity, readonly string[]>;
}

/** Resolves «После чего (№)»: a number of the same section first, since numbering may restart in every section. */
export function linksOf({ activities }: Plan): Links {
  const anywhere = new Map<string, Activity>();
  const inSection = new Map<string, Activity>();
  for (const activity of activities) {
    const number = plainNumber(activity.number);
    if (!number) continue;
    if (!anywhere.has(number)) anywhere.set(number, activity);
    if (!inSection.has(`${activity.inSection}\n${number}`))
      inSection.set(`${activity.inSection}\n${number}`, activity);
  }
  const predecessors = new Map<Activity, Activity[]>();
  const unknown = new Map<Activity, string[]>();
  for (const activity of activities) {
    for (const number of predecessorNumbers(activity)) {
      const found = inSection.get(`${activity.inSection}\n${number}`) ?? anywhere.get(number);
      const [map, value] = found ? ([predecessors, found] as const) : ([unknown, number] as const);
      const list = (map as Map<Activity, unknown[]>).get(activity) ?? [];
      list.push(value);
      (map as Map<Activity, unknown[]>).set(activity, list);
    }
  }
  return { predecessors, unknown };
}

/** The activities of one cycle, or null. Iterative: a plan may be long. */
export function findCycle(
  activities: readonly Activity[],
  { predecessors }: Links,
): readonly Activity[] | null {
  const state = new Map<Activity, 'open' | 'done'>();
  for (const root of activities) {
    if (state.has(root)) continue;
    const path: { activity: Activity; next: number }[] = [{ activity: root, next: 0 }];
    state.set(root, 'open');
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const before = predecessors.get(top.activity)?.[top.next++];
      if (!before) {
        state.set(top.activity, 'done');
        path.pop();
      } else if (state.get(before) === 'open') {
        return path
          .slice(path.findIndex(({ activity }) => activity === before))
          .map(({ activity }) => activity);
      } else if (!state.has(before)) {
        state.set(before, 'open');
        path.push({ activity: before, next: 0 });
      }
    }
  }
  return null;
}

/** Pairs in which an activity ends before the one it comes after. */
function* brokenPairs(
  plan: Plan,
  isWanted: (later: Activity, earlier: Activity) => boolean,
): Iterable<Found> {
  for (const [later, before] of linksOf(plan).predecessors) {
    const end = endOf(effectiveReading(later, plan));
    for (const earlier of before) {
      const earlierEnd = endOf(effectiveReading(earlier, plan));
      if (!end || !earlierEnd || end >= earlierEnd || !isWanted(later, earlier)) continue;
      yield {
        at: { tab: 'activities', row: later.row, column: 'deadline' },
        params: {
          number: plainNumber(later.number),
          title: later.title,
          deadline: later.deadline,
          before: plainNumber(earlier.number),
          beforeTitle: earlier.title,
          beforeDeadline: earlier.deadline,
        },
      };
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
