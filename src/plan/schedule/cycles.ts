import { type Successors, successorsOf } from './network.ts';

/**
 * The knots of a network: sets of activities that wait for each other, each as one of its shortest cycles in the
 * order of the links. `isLeft` marks the activities that no walk from the beginnings reaches; every knot lies
 * among them, so an ordinary plan costs nothing here.
 */
export interface Knots {
  readonly cycles: readonly (readonly number[])[];
  /** Links that do not lie inside a knot: without the others the network has an order again. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function untangle(
  size: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  isLeft: (activity: number) => boolean,
): Knots {
  const successors = successorsOf(size, from, to);
  const knot = knotsOf(size, successors, isLeft);
  const kept: number[] = [];
  const isInside = (link: number): boolean => knot[from[link]!]! > 0 && knot[from[link]!] === knot[to[link]!];
  const tangled = new Set<number>();
  for (let link = 0; link < from.length; link++) {
    if (isInside(link)) tangled.add(from[link]!);
    else kept.push(link);
  }
  const seen = new Set<number>();
  const cycles: number[][] = [];
  for (const activity of [...tangled].sort((a, b) => a - b)) {
    if (seen.has(knot[activity]!)) continue;
    seen.add(knot[activity]!);
    cycles.push(shortestCycle(activity, successors, knot));
  }
  return {
    cycles,
    from: Int32Array.from(kept, (link) => from[link]!),
    to: Int32Array.from(kept, (link) => to[link]!),
  };
}

/** Strongly connected components by Tarjan's algorithm, without recursion: a knot may be as long as the plan. */
function knotsOf(
  size: number,
  { first, targets }: Successors,
  isLeft: (activity: number) => boolean,
): Int32Array {
  const knot = new Int32Array(size);
  const entered = new Int32Array(size);
  const lowest = new Int32Array(size);
  const next = first.slice(0, size);
  const open: number[] = [];
  const path: number[] = [];
  let time = 0;
  let knots = 0;
  const enter = (activity: number): void => {
    entered[activity] = lowest[activity] = ++time;
    open.push(activity);
    path.push(activity);
  };
  for (let root = 0; root < size; root++) {
    if (!isLeft(root) || entered[root]! > 0) continue;
    enter(root);
    while (path.length > 0) {
      const activity = path[path.length - 1]!;
      if (next[activity]! < first[activity + 1]!) {
        const target = targets[next[activity]!++]!;
        if (entered[target] === 0) enter(target);
        else if (knot[target] === 0) lowest[activity] = Math.min(lowest[activity]!, entered[target]!);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[activity]!);
      if (lowest[activity] !== entered[activity]) continue;
      knots++;
      for (let member = -1; member !== activity; ) {
        member = open.pop()!;
        knot[member] = knots;
      }
    }
  }
  return knot;
}

/** The shortest way from an activity back to itself inside its knot. */
function shortestCycle(start: number, { first, targets }: Successors, knot: Int32Array): number[] {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    const activity = queue[at]!;
    for (let link = first[activity]!; link < first[activity + 1]!; link++) {
      const target = targets[link]!;
      if (knot[target] !== knot[start]) continue;
      if (target === start) {
        const cycle = [activity];
        while (cycle[cycle.length - 1] !== start) cycle.push(cameFrom.get(cycle[cycle.length - 1]!)!);
        return cycle.reverse();
      }
      if (!cameFrom.has(target)) {
        cameFrom.set(target, activity);
        queue.push(target);
      }
    }
  }
  return [start];
}
