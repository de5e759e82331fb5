import type { IsoDate } from '../calendar/isoDate.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { untangle } from './cycles.ts';
import { type Network, type Successors, successorsOf } from './network.ts';
import { walkBackward, walkForward } from './passes.ts';
import { numberWorkingDays } from './workingDays.ts';

/**
 * When each activity can and must run. All times are numbers of working days; `dayOf` gives the day. An activity
 * of n days that starts on number s finishes on s + n − 1.
 */
export interface NetworkSchedule {
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  /**
   * Working days by which an activity can be late without breaking a deadline or moving the end of the whole;
   * negative = a deadline cannot be kept.
   */
  readonly slack: Float64Array;
  /** 1 where slack is least, or not above 0, among the activities whose slack comes from links. */
  readonly critical: Uint8Array;
  /** What its own deadline allows: the first working day it may begin on, the last it may end on (NaN = none). */
  readonly release: Float64Array;
  readonly due: Float64Array;
  /** Activities that wait for each other, one shortest cycle of each knot; their links were left out. */
  readonly cycles: readonly (readonly number[])[];
  /** All activities, none before one that it waits for (knots aside). */
  readonly order: Int32Array;
  readonly dayOf: (number: number) => IsoDate;
}

/**
 * Earliest dates forward, latest dates backward. An activity without `notBefore` and without predecessors may
 * begin on `start`; one without `notAfter` and without successors must end with the last of all. O(V + E).
 */
export function scheduleNetwork(network: Network, calendar: WorkCalendar, start: IsoDate): NetworkSchedule {
  const { durations, notBefore, notAfter } = network;
  const size = durations.length;
  const { first, last } = boundsOf(start, notBefore, notAfter);
  const days = numberWorkingDays(calendar, first, last);
  const earliestStart = days.onOrAfter(notBefore);
  const due = days.onOrBefore(notAfter);
  const begin = days.onOrAfter([start])[0]!;
  for (let at = 0; at < size; at++) if (Number.isNaN(earliestStart[at]!)) earliestStart[at] = begin;
  const release = earliestStart.slice();

  let successors = successorsOf(size, network.from, network.to);
  let order = new Int32Array(size);
  let reached = walkForward(successors, durations, earliestStart, order);
  let cycles: readonly (readonly number[])[] = [];
  if (reached < size) {
    const knots = untangle(size, network.from, network.to, unreachedBy(order, reached, size));
    cycles = knots.cycles;
    successors = successorsOf(size, knots.from, knots.to);
    order = new Int32Array(size);
    reached = walkForward(successors, durations, earliestStart, order);
  }
  const latestStart = walkBackward(
    successors,
    durations,
    due,
    order,
    lastFinish(earliestStart, durations, due),
  );
  const slack = new Float64Array(size);
  for (let at = 0; at < size; at++) slack[at] = latestStart[at]! - earliestStart[at]!;
  return {
    earliestStart,
    latestStart,
    slack,
    critical: criticalOf(network, successors, { earliestStart, latestStart, slack, release, due }),
    release,
    due,
    cycles,
    order,
    dayOf: days.dayOf,
  };
}

/** First and last day that the network names. */
function boundsOf(
  start: IsoDate,
  ...lists: readonly ArrayLike<IsoDate | null>[]
): { first: IsoDate; last: IsoDate } {
  let first = start;
  let last = start;
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) {
      const day = list[at]!;
      if (day === null) continue;
      if (day < first) first = day;
      else if (day > last) last = day;
    }
  }
  return { first, last };
}

/** The number after the last working day of the whole: the last deadline, or the last finish when that is later. */
function lastFinish(starts: Float64Array, durations: ArrayLike<number>, due: Float64Array): number {
  let end = 0;
  for (let at = 0; at < starts.length; at++) {
    const finish = starts[at]! + durations[at]!;
    if (finish > end) end = finish;
    if (due[at]! + 1 > end) end = due[at]! + 1;
  }
  return end;
}

/**
 * Slack that an activity owes to its own deadline alone says nothing of the network: a holiday on a fixed day is
 * not critical, however many others are linked to it.
 */
function criticalOf(
  { durations, to }: Network,
  { first }: Successors,
  times: Pick<NetworkSchedule, 'earliestStart' | 'latestStart' | 'slack' | 'release' | 'due'>,
): Uint8Array {
  const { earliestStart, latestStart, slack, release, due } = times;
  const bound = new Uint8Array(slack.length);
  for (let link = 0; link < to.length; link++) bound[to[link]!] = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < slack.length; at++) {
    if (first[at + 1]! > first[at]!) bound[at] = 1;
    const isOwn = earliestStart[at] === release[at] && latestStart[at]! + durations[at]! - 1 === due[at];
    if (isOwn) bound[at] = 0;
    if (bound[at] === 1 && slack[at]! < least) least = slack[at]!;
  }
  const most = Math.max(least, 0);
  for (let at = 0; at < slack.length; at++) if (slack[at]! > most) bound[at] = 0;
  return bound;
}

/** After a walk, `order` holds the reached activities: the others lie in a knot or behind one. */
function unreachedBy(order: Int32Array, reached: number, size: number): (activity: number) => boolean {
  const isReached = new Uint8Array(size);
  for (let at = 0; at < reached; at++) isReached[order[at]!] = 1;
  return (activity) => isReached[activity] === 0;
}
