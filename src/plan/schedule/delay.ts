import type { Activity } from '../model/plan.ts';
import { successorsOf } from './network.ts';
import type { PlanNetwork } from './planNetwork.ts';
import type { NetworkSchedule } from './scheduleNetwork.ts';

/**
 * What happens first when an activity is later than its slack allows: the start of lessons moves, the deadline of
 * `target` breaks, or the end of all work moves (`target` null).
 */
export interface Delay {
  readonly code: 'lessons' | 'deadline' | 'end';
  readonly target: Activity | null;
}

/** «Начало занятий», «Открытие учебных групп», «Занятия в группах»: what all the preparation is for. */
const LESSONS =
  /(?:начал|старт|открыти)[а-яё]*\s+(?:[а-яё]+\s+){0,2}?(?:занят|обучен|групп)|^(?:проведение\s+)?(?:(?:учебн|сетев)[а-яё]+\s+)?заняти[яй]/i;

export const startsLessons = ({ title }: Activity): boolean => LESSONS.test(title.trim());

const UNKNOWN = -1;
const END = -2;

/** Follows, from an activity on, whoever would have to move with it; every activity is walked over once in all. */
export function delaysOf(
  { activities, network }: PlanNetwork,
  { latestStart, due }: NetworkSchedule,
): (index: number) => Delay {
  const { durations, from, to } = network;
  const { first, targets } = successorsOf(durations.length, from, to);
  const stop = new Int32Array(durations.length).fill(UNKNOWN);

  /** The activity that cannot move any more, or the one that is pushed next. */
  const stepFrom = (index: number): { readonly stops: number } | { readonly pushes: number } => {
    const next = latestStart[index]! + durations[index]!;
    if (startsLessons(activities[index]!) || due[index]! + 1 === next) return { stops: index };
    for (let link = first[index]!; link < first[index + 1]!; link++) {
      if (latestStart[targets[link]!] === next) return { pushes: targets[link]! };
    }
    return { stops: END };
  };
  const stopOf = (index: number): number => {
    const path: number[] = [];
    let at = index;
    let found = stop[at]!;
    while (found === UNKNOWN) {
      path.push(at);
      // Whoever waits for itself ends the walk: its links were left out of the schedule.
      stop[at] = END;
      const step = stepFrom(at);
      if ('stops' in step) found = step.stops;
      else {
        at = step.pushes;
        found = stop[at]!;
      }
    }
    for (const member of path) stop[member] = found;
    return found;
  };
  return (index) => {
    const found = stopOf(index);
    if (found === END) return { code: 'end', target: null };
    const target = activities[found]!;
    return { code: startsLessons(target) ? 'lessons' : 'deadline', target };
  };
}
