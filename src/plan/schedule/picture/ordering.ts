import type { PictureLink } from './columns.ts';

/**
 * What stands in a column: an activity, or the place where a long arrow passes. The arrows of one activity share
 * their way as long as they run side by side.
 */
export interface Item {
  readonly column: number;
  readonly lane: number;
  /** Number of the activity, or -1 for a passing arrow. */
  readonly activity: number;
  readonly before: Item[];
  readonly behind: Item[];
}

export interface Ordered {
  /** Items of every column from top to bottom: lane by lane. */
  readonly columns: readonly (readonly Item[])[];
  /** Items that each link runs through, ends included. */
  readonly ways: ReadonlyMap<PictureLink, readonly Item[]>;
}

const SWEEPS = 16;

/** Lines up every column so that few arrows cross: by the middle of the neighbours, to and fro, keeping the best. */
export function orderItems(
  columnOf: readonly number[],
  laneOf: readonly number[],
  links: readonly PictureLink[],
): Ordered {
  const { items, ways } = makeItems(columnOf, laneOf, links);
  const columns: Item[][] = Array.from({ length: Math.max(...columnOf) + 1 }, () => []);
  for (const item of items) columns[item.column]!.push(item);
  const place = new Map<Item, number>();
  const number = (column: readonly Item[]): void => {
    column.forEach((item, at) => {
      place.set(item, at);
    });
  };
  for (const column of columns) {
    column.sort((a, b) => a.lane - b.lane);
    number(column);
  }
  const sweep = (column: Item[], side: 'before' | 'behind'): void => {
    const wanted = new Map(column.map((item) => [item, middle(item[side], place) ?? place.get(item)!]));
    column.sort(
      (a, b) => a.lane - b.lane || wanted.get(a)! - wanted.get(b)! || place.get(a)! - place.get(b)!,
    );
    number(column);
  };
  let best = columns.map((column) => [...column]);
  let fewest = crossings(columns, place);
  for (let turn = 0; turn < SWEEPS && fewest > 0; turn++) {
    if (turn % 2 === 0) for (const column of columns) sweep(column, 'before');
    else for (const column of [...columns].reverse()) sweep(column, 'behind');
    const now = crossings(columns, place);
    if (now >= fewest) continue;
    fewest = now;
    best = columns.map((column) => [...column]);
  }
  return { columns: best, ways };
}

function makeItems(columnOf: readonly number[], laneOf: readonly number[], links: readonly PictureLink[]) {
  const items: Item[] = columnOf.map((column, activity) => ({
    column,
    lane: laneOf[activity]!,
    activity,
    before: [],
    behind: [],
  }));
  const passing = new Map<string, Item>();
  const ways = new Map<PictureLink, Item[]>();
  const join = (a: Item, b: Item): void => {
    if (a.behind.includes(b)) return;
    a.behind.push(b);
    b.before.push(a);
  };
  for (const link of links) {
    const way = [items[link.from]!];
    for (let column = columnOf[link.from]! + 1; column < columnOf[link.to]!; column++) {
      const key = `${link.from} ${column}`;
      let item = passing.get(key);
      if (!item) {
        item = { column, lane: laneOf[link.from]!, activity: -1, before: [], behind: [] };
        passing.set(key, item);
        items.push(item);
      }
      way.push(item);
    }
    way.push(items[link.to]!);
    way.forEach((item, at) => {
      if (at > 0) join(way[at - 1]!, item);
    });
    ways.set(link, way);
  }
  return { items, ways };
}

function middle(neighbours: readonly Item[], place: ReadonlyMap<Item, number>): number | null {
  if (neighbours.length === 0) return null;
  return neighbours.reduce((sum, item) => sum + place.get(item)!, 0) / neighbours.length;
}

/** Pairs of arrows that cross between neighbouring columns. */
export function crossings(columns: readonly (readonly Item[])[], place: ReadonlyMap<Item, number>): number {
  let count = 0;
  for (const column of columns) {
    const arrows = column.flatMap((item) =>
      item.behind.map((next) => [place.get(item)!, place.get(next)!] as const),
    );
    for (let a = 0; a < arrows.length; a++) {
      for (let b = a + 1; b < arrows.length; b++) {
        const [from, to] = arrows[a]!;
        const [otherFrom, otherTo] = arrows[b]!;
        if ((from - otherFrom) * (to - otherTo) < 0) count++;
      }
    }
  }
  return count;
}
