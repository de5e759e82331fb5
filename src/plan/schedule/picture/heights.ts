import type { Item } from './ordering.ts';

const GAP = 14;
const SWEEPS = 8;

export interface Heights {
  /** Middle of every item. */
  readonly middleOf: ReadonlyMap<Item, number>;
  /** Top and bottom of every lane. */
  readonly lanes: readonly { readonly top: number; readonly bottom: number }[];
}

export interface HeightOptions {
  readonly laneCount: number;
  readonly top: number;
  /** Room for the name of a lane above its items. */
  readonly laneHead: number;
  readonly heightOf: (item: Item) => number;
}

/**
 * Gives every item its place from top to bottom: inside its lane, in the order of its column, as near as may be to
 * the middle of its neighbours, so that arrows run straight.
 */
export function placeItems(
  columns: readonly (readonly Item[])[],
  { laneCount, top, laneHead, heightOf }: HeightOptions,
): Heights {
  const stacks = columns.map((column) =>
    Array.from({ length: laneCount }, (_, lane) => column.filter((item) => item.lane === lane)),
  );
  const heightOfStack = (stack: readonly Item[]): number =>
    stack.reduce((sum, item) => sum + heightOf(item), 0) + GAP * Math.max(stack.length - 1, 0);
  let edge = top;
  const lanes = Array.from({ length: laneCount }, (_, lane) => {
    const height = Math.max(...stacks.map((column) => heightOfStack(column[lane]!)));
    const place = { top: edge, bottom: edge + laneHead + height + 2 * GAP };
    edge = place.bottom;
    return place;
  });
  const middleOf = new Map<Item, number>();
  const put = (stack: readonly Item[], lane: number, wanted: (item: Item) => number | null): void => {
    const from = lanes[lane]!.top + laneHead + GAP;
    const to = lanes[lane]!.bottom - GAP;
    let next = from;
    const places = stack.map((item) => {
      const place = wanted(item) ?? next + heightOf(item) / 2;
      next += heightOf(item) + GAP;
      return place;
    });
    settle(places, stack.map(heightOf), from, to).forEach((place, at) => {
      middleOf.set(stack[at]!, place);
    });
  };
  for (const column of stacks) {
    column.forEach((stack, lane) => {
      put(stack, lane, () => null);
    });
  }
  for (let turn = 0; turn < SWEEPS; turn++) {
    const side = turn % 2 === 0 ? 'before' : 'behind';
    for (const column of turn % 2 === 0 ? stacks : [...stacks].reverse()) {
      column.forEach((stack, lane) => {
        put(stack, lane, (item) => middleOfAll(item[side], middleOf) ?? middleOf.get(item)!);
      });
    }
  }
  return { middleOf, lanes };
}

function middleOfAll(items: readonly Item[], middleOf: ReadonlyMap<Item, number>): number | null {
  if (items.length === 0) return null;
  return items.reduce((sum, item) => sum + middleOf.get(item)!, 0) / items.length;
}

/** Moves the wanted middles apart as little as is needed, keeping their order and the bounds. */
function settle(wanted: readonly number[], heights: readonly number[], from: number, to: number): number[] {
  const offset: number[] = [];
  let sum = 0;
  heights.forEach((height, at) => {
    sum += at === 0 ? height / 2 : heights[at - 1]! / 2 + GAP + height / 2;
    offset.push(sum);
  });
  // In offsets everything is one rising line: neighbours that would overlap take their common mean.
  const groups: { mean: number; count: number }[] = [];
  wanted.forEach((place, at) => {
    let group = { mean: place - offset[at]!, count: 1 };
    for (
      let last = groups[groups.length - 1];
      last && last.mean > group.mean;
      last = groups[groups.length - 1]
    ) {
      groups.pop();
      const count = last.count + group.count;
      group = { mean: (last.mean * last.count + group.mean * group.count) / count, count };
    }
    groups.push(group);
  });
  const room = to - from - sum - (heights[heights.length - 1] ?? 0) / 2;
  return groups
    .flatMap(({ mean, count }) => Array<number>(count).fill(Math.min(Math.max(mean, from), from + room)))
    .map((mean, at) => mean + offset[at]!);
}
