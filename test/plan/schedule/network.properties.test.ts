import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate, parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { workCalendar } from '../../../src/plan/calendar/workCalendar.ts';
import type { Activity } from '../../../src/plan/model/plan.ts';
import { criticalPathOf } from '../../../src/plan/schedule/criticalPath.ts';
import { delaysOf } from '../../../src/plan/schedule/delay.ts';
import type { Network } from '../../../src/plan/schedule/network.ts';
import type { PlanNetwork } from '../../../src/plan/schedule/planNetwork.ts';
import { scheduleNetwork } from '../../../src/plan/schedule/scheduleNetwork.ts';
import { delayed, holdsWhenDelayed, slowCritical, slowSchedule, slowSlack } from './bruteForce.ts';

const START = parseIsoDate('2023-08-01')!;

const day = fc.integer({ min: -20, max: 420 }).map((days) => addDays(START, days));
const maybeDay = fc.option(day, { freq: 2 });
const calendar = fc.constantFrom(5, 6, 7).map((week) => workCalendar({ week: week as 5 | 6 | 7 }));

/** Links in any direction, or only from a lower number to a higher one. */
function networks(mayTangle: boolean): fc.Arbitrary<Network> {
  return fc.integer({ min: 1, max: 8 }).chain((size) => {
    const number = fc.integer({ min: 0, max: size - 1 });
    const link: fc.Arbitrary<number[]> = fc
      .tuple(number, number)
      .filter(([from, to]) => mayTangle || from !== to)
      .map(([from, to]) => (mayTangle || from < to ? [from, to] : [to, from]));
    return fc
      .record({
        durations: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: size, maxLength: size }),
        notBefore: fc.array(maybeDay, { minLength: size, maxLength: size }),
        notAfter: fc.array(maybeDay, { minLength: size, maxLength: size }),
        links: size === 1 && !mayTangle ? fc.constant<number[][]>([]) : fc.array(link, { maxLength: 14 }),
      })
      .map(({ links, ...columns }) => ({
        ...columns,
        from: links.map(([from]) => from!),
        to: links.map(([, to]) => to!),
      }));
  });
}

/** The network as that of a plan whose activities have nothing but a title. */
function planNetworkOf(network: Network, titles: readonly string[] = []): PlanNetwork {
  const places = Array.from(network.durations, (_, at) => at);
  return {
    network,
    activities: places.map((at) => ({ title: titles[at] ?? '' }) as Activity),
    predecessors: places.map((at) => Array.from(network.from).filter((_, link) => network.to[link] === at)),
    bounds: places.map((at) => ({ notBefore: network.notBefore[at]!, notAfter: network.notAfter[at]! })),
    unknown: new Map(),
  };
}

function daysOf(network: Network, schedule: ReturnType<typeof scheduleNetwork>) {
  const runs = (starts: Float64Array) =>
    Array.from(starts, (start, at) => ({
      start: schedule.dayOf(start),
      finish: schedule.dayOf(start + network.durations[at]! - 1),
    }));
  return { earliest: runs(schedule.earliestStart), latest: runs(schedule.latestStart) };
}

describe('the schedule of a small network', () => {
  test('has the days that a slow count on the calendar gives', () => {
    fc.assert(
      fc.property(networks(false), calendar, (network, work) => {
        const schedule = scheduleNetwork(network, work, START);
        const { earliest, latest } = slowSchedule(network, work, START);
        expect(daysOf(network, schedule)).toEqual({ earliest, latest });
        expect(schedule.cycles).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('slack is just how late an activity can be', () => {
    fc.assert(
      fc.property(networks(false), calendar, fc.nat(), (network, work, pick) => {
        const { slack, earliestStart, dayOf } = scheduleNetwork(network, work, START);
        fc.pre(slack.every((days) => days >= 0));
        const at = pick % slack.length;
        const holds = (days: number): boolean =>
          holdsWhenDelayed(network, work, START, at, dayOf(earliestStart[at]! + days));
        expect([holds(slack[at]!), holds(slack[at]! + 1)]).toEqual([true, false]);
      }),
      { numRuns: 300 },
    );
  });

  test('negative slack means that some deadline breaks, and the other way round', () => {
    fc.assert(
      fc.property(networks(false), calendar, (network, work) => {
        const { slack } = scheduleNetwork(network, work, START);
        const { earliest } = slowSchedule(network, work, START);
        const breaks = earliest.some(
          ({ finish }, at) => network.notAfter[at] && finish > network.notAfter[at]!,
        );
        expect(slack.some((days) => days < 0)).toBe(breaks);
      }),
      { numRuns: 300 },
    );
  });

  test('without deadlines the critical activities make a way from a beginning to the end', () => {
    fc.assert(
      fc.property(networks(false), calendar, (given, work) => {
        const none = Array.from(given.durations, () => null);
        const network = { ...given, notBefore: none, notAfter: none };
        const { slack, critical, earliestStart } = scheduleNetwork(network, work, START);
        fc.pre(network.from.length > 0);
        const isLinked = (at: number) =>
          [...Array.from(network.from), ...Array.from(network.to)].includes(at);
        const least = Math.min(...Array.from(slack).filter((_, at) => isLinked(at)));
        expect(Array.from(critical)).toEqual(
          Array.from(slack, (days, at) => (isLinked(at) && days === least ? 1 : 0)),
        );
        // Every critical activity begins on the first day or right behind another critical one.
        Array.from(critical).forEach((is, at) => {
          if (!is || earliestStart[at] === 0) return;
          const driven = Array.from(network.to).some(
            (to, link) =>
              to === at &&
              critical[network.from[link]!] === 1 &&
              earliestStart[network.from[link]!]! + network.durations[network.from[link]!]! ===
                earliestStart[at],
          );
          expect(driven).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('what the slack of a small network means', () => {
  test('critical are those with the least slack among whom links bind', () => {
    fc.assert(
      fc.property(networks(false), calendar, (network, work) => {
        const { critical, slack } = scheduleNetwork(network, work, START);
        expect(Array.from(slack)).toEqual(slowSlack(slowSchedule(network, work, START), work));
        expect(Array.from(critical, Boolean)).toEqual(slowCritical(network, work, START));
      }),
      { numRuns: 400 },
    );
  });

  test('the path is the critical activities and whoever is linked on to them with no more slack', () => {
    fc.assert(
      fc.property(networks(true), calendar, (network, work) => {
        const schedule = scheduleNetwork(network, work, START);
        const path = criticalPathOf(planNetworkOf(network), schedule);
        const { critical, slack } = schedule;
        const onPath = Array.from(path, (is, at) => (is ? at : -1)).filter((at) => at >= 0);
        const most = Math.max(...Array.from(slack).filter((_, at) => critical[at]));
        for (const at of onPath) expect(slack[at]).toBeLessThanOrEqual(most);
        Array.from(critical).forEach((is, at) => {
          if (is) expect(path[at]).toBe(1);
        });
        // Every other member hangs on the critical ones by links between members.
        const reached = new Set(onPath.filter((at) => critical[at]));
        for (const _ of onPath) {
          Array.from(network.from).forEach((from, link) => {
            const to = network.to[link]!;
            if (path[from] && path[to] && (reached.has(from) || reached.has(to))) reached.add(from).add(to);
          });
        }
        expect([...reached].sort()).toEqual([...onPath].sort());
      }),
      { numRuns: 300 },
    );
  });

  test('one day more than the slack moves just what is said: lessons, a deadline, or the end', () => {
    const titles = fc.array(fc.constantFrom('Начало занятий', 'Договоры', 'Отчёт'), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(networks(false), titles, calendar, fc.nat(), (network, names, work, pick) => {
        const schedule = scheduleNetwork(network, work, START);
        fc.pre(schedule.slack.every((days) => days >= 0));
        const at = pick % network.durations.length;
        const plan = planNetworkOf(network, names);
        const { code, target } = delaysOf(plan, schedule)(at);
        const day = schedule.dayOf(schedule.latestStart[at]! + 1);
        const before = slowSchedule(network, work, START);
        const { earliest } = delayed(network, work, START, at, day);
        const hit = target ? plan.activities.indexOf(target) : -1;
        if (code === 'end') expect(earliest.some(({ finish }) => finish > before.end)).toBe(true);
        if (code === 'deadline') expect(earliest[hit]!.finish > network.notAfter[hit]!).toBe(true);
        if (code === 'lessons') {
          expect(names[hit]).toBe('Начало занятий');
          expect(earliest[hit]!.start > before.latest[hit]!.start).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a network with knots', () => {
  const reaches = (network: Network, from: number, to: number): boolean => {
    const seen = new Set<number>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (let link = 0; link < network.from.length; link++) {
        const next = network.to[link]!;
        if (network.from[link] !== at) continue;
        if (next === to) return true;
        if (!seen.has(next)) open.push(next);
        seen.add(next);
      }
    }
    return false;
  };

  test('names every knot once, by a cycle of real links', () => {
    fc.assert(
      fc.property(networks(true), calendar, (network, work) => {
        const { cycles } = scheduleNetwork(network, work, START);
        const links = new Set(Array.from(network.from, (from, at) => `${from} ${network.to[at]}`));
        for (const cycle of cycles) {
          expect(new Set(cycle).size).toBe(cycle.length);
          cycle.forEach((from, at) => {
            expect(links).toContain(`${from} ${cycle[(at + 1) % cycle.length]}`);
          });
        }
        const knots = new Set<string>();
        for (let at = 0; at < network.durations.length; at++) {
          if (!reaches(network, at, at)) continue;
          const members = Array.from(network.durations, (_, other) => other).filter(
            (other) => other === at || (reaches(network, at, other) && reaches(network, other, at)),
          );
          knots.add(members.join());
        }
        expect(cycles).toHaveLength(knots.size);
      }),
      { numRuns: 500 },
    );
  });

  test('schedules the rest as if the links inside the knots were not there', () => {
    fc.assert(
      fc.property(networks(true), calendar, (network, work) => {
        const kept = Array.from(network.from, (_, link) => link).filter((link) => {
          const [from, to] = [network.from[link]!, network.to[link]!];
          return !(from === to || reaches(network, to, from));
        });
        const loose = {
          ...network,
          from: kept.map((link) => network.from[link]!),
          to: kept.map((link) => network.to[link]!),
        };
        const { earliest, latest } = slowSchedule(loose, work, START);
        expect(daysOf(network, scheduleNetwork(network, work, START))).toEqual({ earliest, latest });
      }),
      { numRuns: 300 },
    );
  });

  test('a chain of 100 000 activities that bites its own tail is walked without a stack overflow', () => {
    const size = 100_000;
    const numbers = Int32Array.from({ length: size }, (_, at) => at);
    const network: Network = {
      durations: numbers.map(() => 1),
      notBefore: Array.from<IsoDate | null>({ length: size }).fill(null),
      notAfter: Array.from<IsoDate | null>({ length: size }).fill(null),
      from: numbers,
      to: numbers.map((at) => (at + 1) % size),
    };
    const { cycles } = scheduleNetwork(network, workCalendar({ week: 5 }), START);
    expect(cycles.map((cycle) => cycle.length)).toEqual([size]);
  });
});
