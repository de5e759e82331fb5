import { addDays, type IsoDate } from '../../src/plan/calendar/isoDate.ts';
import { boundsOfPlanYear, type PlanYear } from '../../src/plan/calendar/planYear.ts';
import { workCalendar } from '../../src/plan/calendar/workCalendar.ts';
import type { Activity, Plan } from '../../src/plan/model/plan.ts';
import { type Network, type Successors, successorsOf } from '../../src/plan/schedule/network.ts';
import { scheduleNetwork } from '../../src/plan/schedule/scheduleNetwork.ts';
import { schedulePlan } from '../../src/plan/schedule/schedulePlan.ts';

const START = boundsOfPlanYear({ kind: 'academic', first: 2023 }).from;
const SIZES = [25_000, 50_000, 100_000];
const ROUNDS = 30;
const WARM_UP = 12;
/** What the issue allows beside the bare passes, and by how much an activity may get dearer from size to size. */
const MOST_TIMES = 8;
const MOST_GROWTH = 1.6;

/**
 * The network schedule with calendar, deadlines and slack against a bare forward-and-backward pass over the same
 * network (order and successors given, whole numbers, no calendar), in one run; growth over three sizes.
 */
export function benchSchedule(): void {
  const rows = SIZES.map((size) => {
    const network = randomNetwork(size);
    const bare = prepareBare(network);
    let sink = 0;
    const [bareMs, ours] = bestOf([
      () => {
        sink += barePasses(bare)[0]!;
      },
      () => {
        // A calendar keeps what it has worked out: each round begins with a fresh one.
        sink += scheduleNetwork(network, workCalendar({ week: 6 }), START).slack[0]!;
      },
    ]);
    if (Number.isNaN(sink)) throw new Error('The passes were optimised away');
    return { size, links: network.from.length, bareMs: bareMs!, ours: ours! };
  });
  console.log('Network schedule: working calendar, deadlines, latest dates, slack, cycles');
  console.table(
    rows.map(({ size, links, bareMs, ours }) => ({
      activities: size,
      links,
      'bare passes, ms': round(bareMs),
      'schedule, ms': round(ours),
      times: round(ours / bareMs),
      'ns per activity': Math.round((ours * 1e6) / size),
    })),
  );
  const [small, , large] = rows as [Row, Row, Row];
  const growth = large.ours / large.size / (small.ours / small.size);
  console.log(`Growth per activity from ${small.size} to ${large.size}: × ${round(growth)}`);
  benchPlans();
  if (large.ours / large.bareMs > MOST_TIMES) throw new Error(`Slower than ${MOST_TIMES} × the bare passes`);
  if (growth > MOST_GROWTH) throw new Error('The schedule does not grow linearly');
}

/** The way from texts («После чего (№)») to days, for information: resolving numbers and writing days out included. */
function benchPlans(): void {
  console.table(
    SIZES.map((size) => {
      const plan = planOfSize(size);
      const calendar = workCalendar({ week: 6 });
      const [ms] = bestOf([() => void schedulePlan(plan, calendar)], 3, 1);
      return {
        'rows of a plan': size,
        'texts to days, ms': round(ms!),
        'µs per row': round((ms! * 1e3) / size),
      };
    }),
  );
}

const YEAR: PlanYear = { kind: 'academic', first: 2023 };

function planOfSize(size: number): Plan {
  const { durations, notBefore, notAfter, from, to } = randomNetwork(size);
  const after = Array.from({ length: size }, (): number[] => []);
  Array.from(to).forEach((later, link) => {
    after[later]!.push(from[link]! + 1);
  });
  const activities = after.map(
    (numbers, at) =>
      ({
        number: `${at + 1}.`,
        title: `Работа ${at + 1}`,
        inSection: '',
        status: '',
        after: numbers.join('; '),
        duration: durations[at]!,
        reading: { kind: 'dates', spans: [{ from: notBefore[at]!, to: notAfter[at]! }], notes: [] },
      }) as unknown as Activity,
  );
  return { year: YEAR, activities, breaks: [] } as unknown as Plan;
}

interface Row {
  readonly size: number;
  readonly links: number;
  readonly bareMs: number;
  readonly ours: number;
}

const round = (value: number): number => Number(value.toFixed(2));

/** The same numbers on every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** Two links an activity in no order of rows; a third of the activities have a first day, a third a last one. */
function randomNetwork(size: number): Network {
  const random = randomOf(size);
  const place = Int32Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [place[at], place[other]] = [place[other]!, place[at]!];
  }
  const from = new Int32Array(size * 2);
  const to = new Int32Array(size * 2);
  for (let link = 0; link < from.length; link++) {
    const later = 1 + Math.floor(random() * (size - 1));
    const earlier = Math.max(0, later - 1 - Math.floor(random() * 400));
    from[link] = place[earlier]!;
    to[link] = place[later]!;
  }
  const day = (share: number): IsoDate | null =>
    random() < share ? addDays(START, Math.floor(random() * 390)) : null;
  return {
    durations: Int32Array.from({ length: size }, () => 1 + Math.floor(random() * 20)),
    notBefore: Array.from({ length: size }, () => day(1 / 3)),
    notAfter: Array.from({ length: size }, () => day(1 / 3)),
    from,
    to,
  };
}

interface Bare {
  readonly durations: Int32Array;
  readonly successors: Successors;
  readonly order: Int32Array;
}

function prepareBare({ durations, from, to }: Network): Bare {
  const successors = successorsOf(durations.length, from, to);
  const waiting = successors.incoming.slice();
  const order: number[] = [];
  waiting.forEach((count, at) => {
    if (count === 0) order.push(at);
  });
  for (let at = 0; at < order.length; at++) {
    const activity = order[at]!;
    for (let link = successors.first[activity]!; link < successors.first[activity + 1]!; link++) {
      const target = successors.targets[link]!;
      if (--waiting[target]! === 0) order.push(target);
    }
  }
  return { durations: Int32Array.from(durations), successors, order: Int32Array.from(order) };
}

function barePasses({ durations, successors: { first, targets }, order }: Bare): Int32Array {
  const earliest = new Int32Array(order.length);
  let end = 0;
  for (let at = 0; at < order.length; at++) {
    const activity = order[at]!;
    const finish = earliest[activity]! + durations[activity]!;
    if (finish > end) end = finish;
    for (let link = first[activity]!; link < first[activity + 1]!; link++) {
      const target = targets[link]!;
      if (finish > earliest[target]!) earliest[target] = finish;
    }
  }
  const latest = new Int32Array(order.length);
  for (let at = order.length - 1; at >= 0; at--) {
    const activity = order[at]!;
    let finish = end;
    for (let link = first[activity]!; link < first[activity + 1]!; link++) {
      const next = latest[targets[link]!]!;
      if (next < finish) finish = next;
    }
    latest[activity] = finish - durations[activity]!;
  }
  return latest;
}

/** Best time of each work, in ms. They take turns, so that a busy machine slows all of them alike. */
function bestOf(works: readonly (() => void)[], rounds = ROUNDS, warmUp = WARM_UP): number[] {
  for (const work of works) for (let turn = 0; turn < warmUp; turn++) work();
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < rounds; turn++) {
    works.forEach((work, at) => {
      const begin = performance.now();
      work();
      best[at] = Math.min(best[at]!, performance.now() - begin);
    });
  }
  return best;
}
