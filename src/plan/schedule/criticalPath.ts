import { successorsOf } from './network.ts';
import type { PlanNetwork } from './planNetwork.ts';
import type { NetworkSchedule } from './scheduleNetwork.ts';

/**
 * The critical activities, and whoever is linked to them and has no more slack, if only by its own deadline: the
 * fixed day of the first lesson belongs to the path that leads to it. 1 = on the path.
 */
export function criticalPathOf(
  { network, predecessors }: PlanNetwork,
  { critical, slack, earliestStart }: NetworkSchedule,
): Uint8Array {
  const { durations, from, to } = network;
  const { first, targets } = successorsOf(durations.length, from, to);
  // A link of a knot leads back in time and is no way on.
  const follows = (before: number, behind: number): boolean =>
    earliestStart[before]! + durations[before]! <= earliestStart[behind]!;
  const neighboursOf = (index: number): number[] => [
    ...predecessors[index]!.filter((other) => follows(other, index)),
    ...Array.from(targets.subarray(first[index]!, first[index + 1]!)).filter((other) =>
      follows(index, other),
    ),
  ];

  const path = critical.slice();
  const open: number[] = [];
  critical.forEach((is, index) => {
    if (is === 1) open.push(index);
  });
  const most = open.reduce((sum, index) => Math.max(sum, slack[index]!), Number.NEGATIVE_INFINITY);
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const next of neighboursOf(index)) {
      if (path[next] === 1 || slack[next]! > most) continue;
      path[next] = 1;
      open.push(next);
    }
  }
  return path;
}
