import type { IsoDate } from '../calendar/isoDate.ts';
import { boundsOfPlanYear } from '../calendar/planYear.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { Activity, Plan } from '../model/plan.ts';
import { criticalPathOf } from './criticalPath.ts';
import { type Delay, delaysOf } from './delay.ts';
import type { Network } from './network.ts';
import { isCancelled, networkOf, type PlanNetwork } from './planNetwork.ts';
import { certainDuration, problemsOf, type ScheduleProblem } from './problems.ts';
import { type NetworkSchedule, scheduleNetwork } from './scheduleNetwork.ts';

/** First and last day of work, both included. */
export interface Run {
  readonly start: IsoDate;
  readonly finish: IsoDate;
}

export interface ScheduledActivity {
  readonly activity: Activity;
  readonly earliest: Run;
  readonly latest: Run;
  /** Working days; 0 for an event on days off. */
  readonly duration: number;
  /** Place in an order in which none stands before one that it waits for (knots aside). */
  readonly place: number;
  /** Working days by which it can be late and nothing happens; negative = its order or deadline cannot be kept. */
  readonly slack: number;
  /** Lies on the critical path. */
  readonly critical: boolean;
  /** Comes after another activity, or another after it. */
  readonly linked: boolean;
  /** Whom it waits for; a cancelled one is stood for by those that the cancelled one waited for. */
  readonly predecessors: readonly Activity[];
  /** What a delay would move, in words by its code. */
  readonly delay: Delay;
}

export interface PlanSchedule {
  /** In the order of the plan; cancelled activities are left out. */
  readonly activities: readonly ScheduledActivity[];
  /** In the order of their earliest starts; empty while nothing is linked. */
  readonly criticalPath: readonly ScheduledActivity[];
  /** The least slack that links leave to a critical activity, in working days; null without a path. */
  readonly criticalSlack: number | null;
  readonly problems: readonly ScheduleProblem[];
}

/**
 * The network schedule of a plan: «После чего (№)», deadlines and «Длительность, раб. дней» on the institution's
 * calendar (`calendarOf(plan)`). Null while the plan has no year: nothing is dated then. Never throws for bad data.
 */
export function schedulePlan(plan: Plan, calendar: WorkCalendar): PlanSchedule | null {
  if (!plan.year) return null;
  const net = networkOf(plan, calendar);
  const { from } = boundsOfPlanYear(plan.year);
  const schedule = scheduleNetwork(net.network, calendar, from);
  const activities = describe(net, schedule);
  const criticalPath = activities
    .filter(({ critical }) => critical)
    .sort((a, b) => (a.earliest.start < b.earliest.start ? -1 : a.earliest.start > b.earliest.start ? 1 : 0));
  const { slack, critical } = schedule;
  const tightest = Array.from(slack).filter((_, index) => critical[index] === 1);
  return {
    activities,
    criticalPath,
    criticalSlack: tightest.length === 0 ? null : tightest.reduce((a, b) => Math.min(a, b)),
    problems: problemsOf(net, schedule, scheduleNetwork(certainly(net), calendar, from)),
  };
}

/** The network where only typed durations take time. */
function certainly(net: PlanNetwork): Network {
  return { ...net.network, durations: net.activities.map((_, index) => certainDuration(index, net)) };
}

function describe(net: PlanNetwork, schedule: NetworkSchedule): ScheduledActivity[] {
  const { durations, from, to } = net.network;
  const { earliestStart, latestStart, slack } = schedule;
  const critical = criticalPathOf(net, schedule);
  const linked = new Uint8Array(durations.length);
  for (let link = 0; link < from.length; link++) linked[from[link]!] = linked[to[link]!] = 1;
  const delays = delaysOf(net, schedule);
  const place = new Int32Array(durations.length);
  schedule.order.forEach((index, at) => {
    place[index] = at;
  });
  return net.activities.flatMap((activity, index): ScheduledActivity[] => {
    if (isCancelled(activity)) return [];
    const run = (start: number): Run => runOf(index, start, net, schedule);
    return [
      {
        activity,
        earliest: run(earliestStart[index]!),
        latest: run(latestStart[index]!),
        duration: durations[index]!,
        place: place[index]!,
        slack: slack[index]!,
        critical: critical[index] === 1,
        linked: linked[index] === 1,
        predecessors: predecessorsOf(index, net),
        delay: delays(index),
      },
    ];
  });
}

/** The days of an activity that starts on working day `start`. */
function runOf(
  index: number,
  start: number,
  { network, bounds }: PlanNetwork,
  { release, dayOf }: NetworkSchedule,
): Run {
  const duration = network.durations[index]!;
  if (duration > 0) return { start: dayOf(start), finish: dayOf(start + duration - 1) };
  const { notBefore, notAfter } = bounds[index]!;
  if (start === release[index] && notBefore && notAfter) return { start: notBefore, finish: notAfter };
  return { start: dayOf(start), finish: dayOf(start) };
}

function predecessorsOf(index: number, { predecessors, activities }: PlanNetwork): Activity[] {
  const found = new Set<number>();
  const open = [...predecessors[index]!];
  for (let at = 0; at < open.length; at++) {
    const before = open[at]!;
    if (found.has(before)) continue;
    found.add(before);
    if (isCancelled(activities[before]!)) open.push(...predecessors[before]!);
  }
  return [...found].map((before) => activities[before]!).filter((before) => !isCancelled(before));
}
