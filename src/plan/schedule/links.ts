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

/** Links by the places of their rows in the plan: activity `from[k]` is finished before `to[k]` starts. */
export interface NumberedLinks {
  readonly predecessors: readonly (readonly number[])[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export function numberLinks(activities: readonly Activity[], { predecessors: all }: Links): NumberedLinks {
  const placeOf = new Map(activities.map((activity, place) => [activity, place]));
  const predecessors = activities.map((activity) =>
    (all.get(activity) ?? []).map((before) => placeOf.get(before)!),
  );
  const from: number[] = [];
  const to: number[] = [];
  predecessors.forEach((list, place) => {
    for (const before of list) {
      from.push(before);
      to.push(place);
    }
  });
  return { predecessors, from, to };
}
