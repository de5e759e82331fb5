import type { IsoDate } from '../calendar/isoDate.ts';
import type { Activity } from '../model/plan.ts';
import { isCancelled, type PlanNetwork } from './planNetwork.ts';
import type { NetworkSchedule } from './scheduleNetwork.ts';

/** What is wrong with the order of a plan. Data for findings: nothing here is thrown. */
export type ScheduleProblem =
  /** «После чего (№)» names numbers that no row has. */
  | { readonly code: 'unknown-number'; readonly activity: Activity; readonly numbers: readonly string[] }
  /** Each of these waits for the one before it, and the first for the last. */
  | { readonly code: 'cycle'; readonly activities: readonly Activity[] }
  /** The deadline leaves fewer working days (`has`) than the activity takes (`needs`). */
  | { readonly code: 'too-short'; readonly activity: Activity; readonly needs: number; readonly has: number }
  /** After `after` it can be finished on `finish` at best, `days` working days behind its own deadline `due`. */
  | {
      readonly code: 'too-late';
      readonly activity: Activity;
      readonly after: Activity;
      readonly finish: IsoDate;
      readonly due: IsoDate;
      readonly days: number;
    };

/**
 * Only where a trouble begins: what merely waits for a late activity is not told once more. `certain` is the same
 * network where only typed durations take time: a working day that the schedule assumes is no reason to blame
 * anybody, least of all for two things on one day.
 */
export function problemsOf(
  net: PlanNetwork,
  schedule: NetworkSchedule,
  certain: NetworkSchedule,
): ScheduleProblem[] {
  const { activities, unknown, bounds } = net;
  const { durations } = net.network;
  const { earliestStart, release, due, dayOf } = schedule;
  const problems: ScheduleProblem[] = [];
  for (const [activity, numbers] of unknown) problems.push({ code: 'unknown-number', activity, numbers });
  for (const cycle of schedule.cycles)
    problems.push({ code: 'cycle', activities: cycle.map((index) => activities[index]!) });

  const finishOf = (index: number): number => earliestStart[index]! + durations[index]! - 1;
  // An activity without a deadline has NaN here, which is less than nothing.
  const isLate = (index: number): boolean =>
    due[index]! < certain.earliestStart[index]! + certainDuration(index, net) - 1;
  activities.forEach((activity, index) => {
    if (!isLate(index)) return;
    const needs = durations[index]!;
    const has = Math.max(due[index]! - release[index]! + 1, 0);
    const driver = driverOf(index, net, schedule);
    if (has < needs) problems.push({ code: 'too-short', activity, needs, has });
    else if (driver !== null && !isLate(driver)) {
      problems.push({
        code: 'too-late',
        activity,
        after: activities[driver]!,
        finish: dayOf(finishOf(index)),
        due: bounds[index]!.notAfter!,
        days: finishOf(index) - due[index]!,
      });
    }
  });
  return problems;
}

/** Working days that somebody typed: 0 where «Длительность» is empty. */
export const certainDuration = (index: number, { activities, network }: PlanNetwork): number =>
  activities[index]!.duration === null ? 0 : network.durations[index]!;

/** The predecessor that an activity has to wait for; a cancelled one stands for whom it waits itself. */
function driverOf(index: number, net: PlanNetwork, { earliestStart }: NetworkSchedule): number | null {
  const { durations } = net.network;
  for (let at = index, steps = 0; steps < durations.length; steps++) {
    const start = earliestStart[at]!;
    const before = net.predecessors[at]!.find(
      (candidate) => earliestStart[candidate]! + durations[candidate]! === start,
    );
    if (before === undefined) return null;
    if (!isCancelled(net.activities[before]!)) return before;
    at = before;
  }
  return null;
}
