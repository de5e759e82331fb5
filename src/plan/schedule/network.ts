import type { IsoDate } from '../calendar/isoDate.ts';

/**
 * An activity network as plain columns: activities are numbered from 0, link k says that activity `from[k]` is
 * finished before `to[k]` starts. A plan of any size fits into it, and the passes over it are loops over numbers.
 */
export interface Network {
  /** Whole working days from 1 on; 0 = takes no time and only hands on the order (a cancelled activity). */
  readonly durations: ArrayLike<number>;
  /** Deadlines as constraints: the first day on which work is possible, the last one. null = none. */
  readonly notBefore: ArrayLike<IsoDate | null>;
  readonly notAfter: ArrayLike<IsoDate | null>;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Successors of activity i: `targets[first[i]]` … `targets[first[i + 1] - 1]`. */
export interface Successors {
  readonly first: Int32Array;
  readonly targets: Int32Array;
  /** Number of predecessors of every activity; a fresh copy is counted down by whoever walks the network. */
  readonly incoming: Int32Array;
}

export function successorsOf(size: number, from: ArrayLike<number>, to: ArrayLike<number>): Successors {
  const links = from.length;
  const first = new Int32Array(size + 1);
  const incoming = new Int32Array(size);
  for (let link = 0; link < links; link++) {
    first[from[link]! + 1]!++;
    incoming[to[link]!]!++;
  }
  for (let at = 0; at < size; at++) first[at + 1]! += first[at]!;
  const next = first.slice(0, size);
  const targets = new Int32Array(links);
  for (let link = 0; link < links; link++) targets[next[from[link]!]!++] = to[link]!;
  return { first, targets, incoming };
}
