import { successorsOf } from './network.ts';
import type { PlanNetwork } from './planNetwork.ts';
import type { NetworkSchedule } from './scheduleNetwork.ts';

/**
 * The critical activities made into whole ways, from a beginning to an end: deadlines may leave the activities
 * before and behind more slack, and then the way goes on over the neighbour that has least. 1 = on such a way.
 */
export function criticalPathOf(
  { network, predecessors }: PlanNetwork,
  { critical, slack, earliestStart }: NetworkSchedule,
): Uint8Array {
  const { durations, from, to } = network;
  const { first, targets } = successorsOf(durations.length, from, to);
  const path = critical.slice();
  // A link of a knot leads back in time and is no way on.
  const follows = (before: number, behind: number): boolean =>
    earliestStart[before]! + durations[before]! <= earliestStart[behind]!;

  const goOn = (start: number, neighboursOf: (index: number) => readonly number[]): void => {
    for (let at = start; ; ) {
      const neighbours = neighboursOf(at);
      if (neighbours.length === 0 || neighbours.some((next) => path[next] === 1)) return;
      at = neighbours.reduce((a, b) => (slack[b]! < slack[a]! ? b : a));
      path[at] = 1;
    }
  };
  const before = (index: number): number[] => predecessors[index]!.filter((other) => follows(other, index));
  const behind = (index: number): number[] =>
    Array.from(targets.subarray(first[index]!, first[index + 1]!)).filter((other) => follows(index, other));
  critical.forEach((is, index) => {
    if (is === 0) return;
    goOn(index, before);
    goOn(index, behind);
  });
  return path;
}
