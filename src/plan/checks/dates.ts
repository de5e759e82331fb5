import type { IsoDate } from '../calendar/isoDate.ts';
import { readDay } from '../model/day.ts';
import type { Plan } from '../model/plan.ts';
import type { TabKey } from '../tabs/spec.ts';
import { check, type Found } from './check.ts';
import { together } from './group.ts';
import { dayText } from './groupFacts.ts';

interface Period {
  readonly row?: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Everything that has a first and a last day: [tab, column to look at, periods]. */
const periodsOf = (plan: Plan): readonly (readonly [TabKey, string, readonly Period[]])[] => [
  [
    'requisites',
    'lessonsTo',
    [{ from: readDay(plan.requisites('lessonsFrom')), to: readDay(plan.requisites('lessonsTo')) }],
  ],
  ['agreements', 'to', plan.agreements],
  [
    'groups',
    'lastLesson',
    plan.groups.map(({ row, firstLesson, lastLesson }) => ({ row, from: firstLesson, to: lastLesson })),
  ],
  ['timetable', 'to', plan.timetable],
  ['holidays', 'to', plan.holidays],
];

function* reversed(plan: Plan): Iterable<Found> {
  for (const [tab, column, periods] of periodsOf(plan)) {
    const wrong = periods.filter(({ from, to }) => from !== null && to !== null && from > to);
    yield* together(
      tab,
      column,
      wrong.map(({ row, from, to }) => ({
        ...(row ? { row } : {}),
        params: { from: dayText(from), to: dayText(to) },
      })),
    );
  }
}

/** First and last days of the tabs; deadlines have their own checks. */
export const dateChecks = [check('dates-reversed', 'error', ({ plan }) => reversed(plan))] as const;
