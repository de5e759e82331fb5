import type { Successors } from './network.ts';

/** Puts activities in order and their starts behind their predecessors; returns how many have an order. */
export function walkForward(
  { first, targets, incoming }: Successors,
  durations: ArrayLike<number>,
  starts: Float64Array,
  order: Int32Array,
): number {
  const waiting = incoming.slice();
  let found = 0;
  for (let at = 0; at < waiting.length; at++) if (waiting[at] === 0) order[found++] = at;
  for (let at = 0; at < found; at++) {
    const activity = order[at]!;
    const next = starts[activity]! + durations[activity]!;
    for (let link = first[activity]!; link < first[activity + 1]!; link++) {
      const target = targets[link]!;
      if (next > starts[target]!) starts[target] = next;
      if (--waiting[target]! === 0) order[found++] = target;
    }
  }
  return found;
}

/** Latest starts, from the last activity of the order to the first. */
export function walkBackward(
  { first, targets }: Successors,
  durations: ArrayLike<number>,
  due: Float64Array,
  order: Int32Array,
  end: number,
): Float64Array {
  const starts = new Float64Array(order.length);
  for (let at = order.length - 1; at >= 0; at--) {
    const activity = order[at]!;
    const own = due[activity]! + 1;
    const from = first[activity]!;
    const to = first[activity + 1]!;
    let latest = !Number.isNaN(own) ? own : from === to ? end : Number.POSITIVE_INFINITY;
    for (let link = from; link < to; link++) {
      const next = starts[targets[link]!]!;
      if (next < latest) latest = next;
    }
    starts[activity] = latest - durations[activity]!;
  }
  return starts;
}
