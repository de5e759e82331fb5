import type { IsoDate } from '../../../src/plan/calendar/isoDate.ts';
import type { WorkCalendar } from '../../../src/plan/calendar/workCalendar.ts';
import type { Network } from '../../../src/plan/schedule/network.ts';

/** A network schedule worked out the slow way: day by day on the calendar, by definition, for small networks. */
export interface SlowSchedule {
  readonly earliest: readonly { readonly start: IsoDate; readonly finish: IsoDate }[];
  readonly latest: readonly { readonly start: IsoDate; readonly finish: IsoDate }[];
  readonly end: IsoDate;
}

const latestOf = (days: readonly IsoDate[]): IsoDate => [...days].sort().reverse()[0]!;
const earliestOf = (days: readonly IsoDate[]): IsoDate => [...days].sort()[0]!;

/** Last working day on or before. */
const backTo = (calendar: WorkCalendar, day: IsoDate): IsoDate =>
  calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, -1);

export function slowSchedule(network: Network, calendar: WorkCalendar, start: IsoDate): SlowSchedule {
  const { durations, notBefore, notAfter } = network;
  const size = durations.length;
  const all = Array.from({ length: size }, (_, at) => at);
  const links = Array.from(network.from, (from, at) => [from, network.to[at]!] as const);
  const before = (at: number): number[] => links.filter(([, to]) => to === at).map(([from]) => from);
  const behind = (at: number): number[] => links.filter(([from]) => from === at).map(([, to]) => to);
  const startOf = (at: number): IsoDate =>
    latestOf([
      calendar.nextWorkingDay(notBefore[at] ?? start),
      ...before(at).map((other) => calendar.addWorkingDays(finishOf(other), 1)),
    ]);
  const finishOf = (at: number): IsoDate => calendar.addWorkingDays(startOf(at), durations[at]! - 1);
  const dues = all.flatMap((at) => (notAfter[at] ? [backTo(calendar, notAfter[at]!)] : []));
  const end = latestOf([...all.map(finishOf), ...dues]);
  const lastFinish = (at: number): IsoDate => {
    const limits = behind(at).map((other) => calendar.addWorkingDays(lastStart(other), -1));
    if (notAfter[at]) limits.push(backTo(calendar, notAfter[at]!));
    return limits.length === 0 ? end : earliestOf(limits);
  };
  const lastStart = (at: number): IsoDate => calendar.addWorkingDays(lastFinish(at), 1 - durations[at]!);
  return {
    earliest: all.map((at) => ({ start: startOf(at), finish: finishOf(at) })),
    latest: all.map((at) => ({ start: lastStart(at), finish: lastFinish(at) })),
    end,
  };
}

/** The schedule when activity `at` is not begun before `day`. */
export function delayed(
  network: Network,
  calendar: WorkCalendar,
  start: IsoDate,
  at: number,
  day: IsoDate,
): SlowSchedule {
  const notBefore = Array.from(network.notBefore);
  notBefore[at] = day;
  return slowSchedule({ ...network, notBefore }, calendar, start);
}

/** Working days by which the latest start lies behind the earliest one; negative = before it. */
export function slowSlack({ earliest, latest }: SlowSchedule, calendar: WorkCalendar): number[] {
  return earliest.map(({ start }, at) => {
    const [from, to] = [start, latest[at]!.start];
    let days = 0;
    for (let day = from; day < to; day = calendar.addWorkingDays(day, 1)) days++;
    for (let day = from; day > to; day = calendar.addWorkingDays(day, -1)) days--;
    return days;
  });
}

/** The activities that are critical by the words of the definition. */
export function slowCritical(network: Network, calendar: WorkCalendar, start: IsoDate): boolean[] {
  const schedule = slowSchedule(network, calendar, start);
  const slack = slowSlack(schedule, calendar);
  const linked = new Set([...Array.from(network.from), ...Array.from(network.to)]);
  // What its own deadline alone holds on both sides is bound by no link.
  const isOwn = (at: number): boolean =>
    schedule.earliest[at]!.start === calendar.nextWorkingDay(network.notBefore[at] ?? start) &&
    network.notAfter[at] !== null &&
    schedule.latest[at]!.finish === backTo(calendar, network.notAfter[at]!);
  const bound = slack.map((_, at) => linked.has(at) && !isOwn(at));
  const least = Math.min(...slack.filter((_, at) => bound[at]));
  return slack.map((days, at) => bound[at]! && days <= Math.max(least, 0));
}

/** Whether every deadline and the end of the whole hold when activity `at` is not begun before `day`. */
export function holdsWhenDelayed(
  network: Network,
  calendar: WorkCalendar,
  start: IsoDate,
  at: number,
  day: IsoDate,
): boolean {
  const { end } = slowSchedule(network, calendar, start);
  const { earliest } = delayed(network, calendar, start, at, day);
  return earliest.every(({ finish }, index) => finish <= (network.notAfter[index] ?? end) && finish <= end);
}
