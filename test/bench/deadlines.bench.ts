import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node/ru';
import type { PlanYear } from '../../src/plan/calendar/planYear.ts';
import { readDeadline } from '../../src/plan/deadline/readDeadline.ts';
import type { Span } from '../../src/plan/deadline/reading.ts';

interface Row {
  readonly phrase: string;
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly debatable?: boolean;
}

type Outcome = 'right' | 'wrong' | 'abstained';
type Reader = (phrase: string) => readonly Span[];

const PLAN: PlanYear = { kind: 'academic', first: 2023 };
const WARM_UP_ROUNDS = 60;
const CYCLES = 40;
/** Rounds over all cells in one measured stretch. */
const ROUNDS = 20;

/**
 * Our reader against chrono-node (ru) on the same distinct real cells, in one run, nothing memoised: how many
 * cells each reads rightly, wrongly or not at all, and how many it reads in a second. chrono-node is run on two
 * days, because what it reads depends on the day.
 */
export function benchDeadlines(): void {
  const rows = loadRows();
  const phrases = rows.map((row) => row.phrase);
  const ours: Reader = (phrase) => {
    const { kind, spans } = readDeadline(phrase, PLAN);
    return kind === 'dates' ? spans : [];
  };
  const readers: readonly (readonly [string, Reader])[] = [
    ['network-plan', ours],
    ['chrono-node/ru, opened 2023-08-25', chronoOn(new Date(2023, 7, 25))],
    ['chrono-node/ru, opened 2024-05-20', chronoOn(new Date(2024, 4, 20))],
  ];
  const rates = cellsPerSecond(
    readers.map(([, reader]) => reader),
    phrases,
  );
  console.log(`Deadlines: ${rows.length} distinct real cells, plan year 2023-2024`);
  console.table(
    readers.map(([name, reader], at) => {
      const outcomes = rows.map((row) => judge(row, reader(row.phrase)));
      const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
      return {
        reader: name,
        right: count('right'),
        'wrong but confident': count('wrong'),
        abstained: count('abstained'),
        'cells per second': Math.round(rates[at]!),
        'times chrono-node': Number((rates[at]! / Math.max(rates[1]!, rates[2]!)).toFixed(1)),
      };
    }),
  );
}

/** Cells on which careful readers may differ prove nothing. */
function loadRows(): Row[] {
  const rows = readFileSync('test/fixtures/deadlines.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => !row.debatable);
  return [...new Map(rows.map((row) => [row.phrase, row])).values()];
}

/** A cell without a date is read rightly by a reader that gives none. */
function judge(row: Row, spans: readonly Span[]): Outcome {
  const expected = row.kind === 'dates' ? row.spans : [];
  if (spans.length === 0) return expected.length === 0 ? 'right' : 'abstained';
  const agrees = spans.length === expected.length && spans.every((span, at) => sameDays(span, expected[at]!));
  return agrees ? 'right' : 'wrong';
}

/** chrono-node knows no bounds: «до 1 декабря» counts as right when it finds the day. */
function sameDays(found: Span, expected: Span): boolean {
  return (
    (found.from ?? found.to) === (expected.from ?? expected.to) &&
    (found.to ?? found.from) === (expected.to ?? expected.from)
  );
}

/** chrono-node as one would use it in a plan: forward dates, a month without a day taken as the whole month. */
function chronoOn(opened: Date): Reader {
  return (phrase) =>
    chrono.parse(phrase, opened, { forwardDate: true }).flatMap(({ start, end }) => {
      if (!start.isCertain('month') && !start.isCertain('day')) return [];
      const last = end ?? start;
      const from = iso(
        start.get('year')!,
        start.get('month')!,
        start.isCertain('day') ? start.get('day')! : 1,
      );
      const to = iso(last.get('year')!, last.get('month')!, last.isCertain('day') ? last.get('day')! : 0);
      return [{ from, to } as Span];
    });
}

/** Day 0 is the last day of the month. */
function iso(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, day === 0 ? month : month - 1, day));
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/**
 * The readers take turns, stretch by stretch, so that a busy machine slows all of them alike; the best stretch
 * of each counts, because the others measure the neighbours.
 */
function cellsPerSecond(readers: readonly Reader[], phrases: readonly string[]): number[] {
  let found = 0;
  const round = (reader: Reader): void => {
    for (const phrase of phrases) found += reader(phrase).length;
  };
  for (const reader of readers) for (let at = 0; at < WARM_UP_ROUNDS; at++) round(reader);
  const best = readers.map(() => 0);
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    readers.forEach((reader, at) => {
      const start = performance.now();
      for (let turn = 0; turn < ROUNDS; turn++) round(reader);
      const rate = (ROUNDS * phrases.length * 1000) / (performance.now() - start);
      best[at] = Math.max(best[at]!, rate);
    });
  }
  if (found === 0) throw new Error('Nothing was read: the readings were optimised away');
  return best;
}
