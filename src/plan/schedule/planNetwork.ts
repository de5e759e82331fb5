import type { IsoDate } from '../calendar/isoDate.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { effectiveReading } from '../checks/deadline.ts';
import type { Activity, Plan } from '../model/plan.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { type Links, linksOf, numberLinks } from './links.ts';
import type { Network } from './network.ts';

/** The activities of a plan as a network; activity i of the network is `activities[i]`. */
export interface PlanNetwork {
  readonly activities: readonly Activity[];
  readonly bounds: readonly Bounds[];
  readonly network: Network;
  /** Predecessors of every activity, by number in the network. */
  readonly predecessors: readonly (readonly number[])[];
  readonly unknown: Links['unknown'];
}

/** Nobody plans a century; a number of an order typed into the wrong column must not make the table of days one. */
const MOST_DAYS = 2000;

export const isCancelled = ({ status }: Activity): boolean => status.toLowerCase() === 'отменено';

/**
 * Working days that an activity takes. Without «Длительность» it is one: the deadline says within which days,
 * not for how long.
 */
export function durationOf({ duration }: Activity): number {
  return duration === null ? 1 : Math.min(Math.max(Math.ceil(duration), 1), MOST_DAYS);
}

/** So far from the plan a day is a slip of the hand (a check speaks of it); the table of days must not reach there. */
const MOST_YEARS = 30;

function nearBounds({ notBefore, notAfter }: Bounds, { year }: Plan): Bounds {
  const near = (day: IsoDate | null): IsoDate | null =>
    day && year && Math.abs(Number(day.slice(0, 4)) - year.first) <= MOST_YEARS ? day : null;
  return { notBefore: near(notBefore), notAfter: near(notAfter) };
}

/** A festival on a Sunday takes no working day: whatever comes first is ready by Friday, the rest goes on on Monday. */
const isOnDaysOff = ({ notBefore, notAfter }: Bounds, calendar: WorkCalendar): boolean =>
  notBefore !== null && notAfter !== null && calendar.nextWorkingDay(notBefore) > notAfter;

/** A cancelled activity takes no time and keeps no deadline, but what stands behind it still waits for what stands before. */
export function networkOf(plan: Plan, calendar: WorkCalendar): PlanNetwork {
  const { activities } = plan;
  const links = linksOf(plan);
  const bounds = activities.map((activity) =>
    isCancelled(activity) ? boundsOf(null) : nearBounds(boundsOf(effectiveReading(activity, plan)), plan),
  );
  const { predecessors, from, to } = numberLinks(activities, links);
  return {
    activities,
    bounds,
    predecessors,
    unknown: links.unknown,
    network: {
      durations: activities.map((activity, index) =>
        isCancelled(activity) || isOnDaysOff(bounds[index]!, calendar) ? 0 : durationOf(activity),
      ),
      notBefore: bounds.map(({ notBefore }) => notBefore),
      notAfter: bounds.map(({ notAfter }) => notAfter),
      from,
      to,
    },
  };
}
