import { plainNumber } from '../checks/group.ts';
import type { Activity, Plan } from '../model/plan.ts';

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
export function linksOf({ activities }: Pick<Plan, 'activities'>): Links {
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
