import type { Activity, Plan } from '../model/plan.ts';
import { untangle } from './cycles.ts';
import { linksOf, numberLinks } from './links.ts';

/**
 * Activities that wait for each other by «После чего (№)»: one shortest cycle of every knot, each activity before
 * the one that waits for it. Needs no deadlines, so that it speaks also while the plan has no year.
 */
export function cyclesOf({ activities }: Pick<Plan, 'activities'>): readonly (readonly Activity[])[] {
  const { from, to } = numberLinks(activities, linksOf({ activities }));
  const { cycles } = untangle(activities.length, from, to, () => true);
  return cycles.map((cycle) => cycle.map((place) => activities[place]!));
}
