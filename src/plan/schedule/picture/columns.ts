import type { IsoDate } from '../../calendar/isoDate.ts';
import type { ScheduledActivity } from '../schedulePlan.ts';

/** A link of the picture, by numbers of its activities. */
export interface PictureLink {
  readonly from: number;
  readonly to: number;
  /** Both ends lie on the critical path and the second waits for the first. */
  readonly critical: boolean;
}

export interface MonthHead {
  /** «2023-09» */
  readonly month: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface Columns {
  /** Column of every activity. */
  readonly of: readonly number[];
  readonly count: number;
  readonly months: readonly MonthHead[];
  /** Links that lead to the right; the others belong to rows that wait for each other. */
  readonly links: readonly PictureLink[];
  readonly backward: readonly PictureLink[];
}

const monthOf = (day: IsoDate): string => day.slice(0, 7);

/**
 * Columns by earliest start: those of a month stand under its name, and within a month whoever waits stands to the
 * right of the one it waits for. So every arrow leads to the right.
 */
export function columnsOf(activities: readonly ScheduledActivity[]): Columns {
  const numberOf = new Map(activities.map(({ activity }, index) => [activity, index]));
  const all = activities.flatMap(({ predecessors }, to) =>
    [...new Set(predecessors)].flatMap((before): PictureLink[] => {
      const from = numberOf.get(before);
      if (from === undefined) return [];
      const [earlier, later] = [activities[from]!, activities[to]!];
      const critical = earlier.critical && later.critical && isInOrder(earlier, later);
      return [{ from, to, critical }];
    }),
  );
  const isForward = ({ from, to }: PictureLink): boolean => isInOrder(activities[from]!, activities[to]!);
  const links = all.filter(isForward);

  const depth = depths(activities, links);
  const keyOf = (index: number): string =>
    `${monthOf(activities[index]!.earliest.start)} ${String(depth[index]).padStart(6, '0')}`;
  const keys = [...new Set(activities.map((_, index) => keyOf(index)))].sort();
  const columnOfKey = new Map(keys.map((key, column) => [key, column]));
  const months: MonthHead[] = [];
  keys.forEach((key, column) => {
    const month = key.slice(0, 7);
    const last = months[months.length - 1];
    if (last?.month === month) months[months.length - 1] = { ...last, lastColumn: column };
    else months.push({ month, firstColumn: column, lastColumn: column });
  });
  return {
    of: activities.map((_, index) => columnOfKey.get(keyOf(index))!),
    count: keys.length,
    months,
    links,
    backward: all.filter((link) => !isForward(link)),
  };
}

/** A link of a knot may lead back; all others have time and order on their side. */
const isInOrder = (earlier: ScheduledActivity, later: ScheduledActivity): boolean =>
  earlier.place < later.place && earlier.earliest.finish <= later.earliest.start;

/** How many others of its month an activity has to wait for, one after another. */
function depths(activities: readonly ScheduledActivity[], links: readonly PictureLink[]): number[] {
  const depth = activities.map(() => 0);
  const before = new Map<number, number[]>();
  for (const { from, to } of links) {
    if (monthOf(activities[from]!.earliest.start) !== monthOf(activities[to]!.earliest.start)) continue;
    before.set(to, [...(before.get(to) ?? []), from]);
  }
  const inTime = activities
    .map((_, index) => index)
    .sort((a, b) => activities[a]!.place - activities[b]!.place);
  for (const index of inTime) {
    for (const from of before.get(index) ?? []) depth[index] = Math.max(depth[index]!, depth[from]! + 1);
  }
  return depth;
}
