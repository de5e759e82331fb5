import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type IsoDate, parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { printDay } from '../../../src/plan/calendar/printDay.ts';
import { workCalendar } from '../../../src/plan/calendar/workCalendar.ts';
import { schedulePlan } from '../../../src/plan/schedule/schedulePlan.ts';
import { planOf } from '../../support/plan.ts';
import { slowSchedule, slowSlack } from './bruteForce.ts';

const START = parseIsoDate('2023-08-01')!;
const calendar = workCalendar({ week: 6 });

interface Row {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly duration: number | null;
  readonly cancelled: boolean;
  /** Places of earlier rows. */
  readonly after: readonly number[];
}

const deadline = fc
  .tuple(fc.integer({ min: 0, max: 340 }), fc.integer({ min: 0, max: 45 }), fc.constantFrom(0, 1, 2, 3))
  .map(([day, length, kind]) => ({
    from: kind === 0 || kind === 1 ? null : addDays(START, day),
    to: kind === 0 || kind === 2 ? null : addDays(START, day + length),
  }));

const plans = fc
  .array(
    fc.record({
      deadline,
      duration: fc.option(fc.integer({ min: 1, max: 15 })),
      cancelled: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
      after: fc.array(fc.nat(), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) =>
    all.map(
      ({ deadline: { from, to }, after, ...rest }, at): Row => ({
        ...rest,
        from,
        to,
        after: at === 0 ? [] : [...new Set(after.map((place) => place % at))],
      }),
    ),
  );

function textOf({ from, to }: Row): string {
  if (from && to) return from === to ? printDay(from) : `с ${printDay(from)} по ${printDay(to)}`;
  if (to) return `до ${printDay(to)}`;
  return from ? `с ${printDay(from)}` : '';
}

/** What a person who knows the rules would make of the rows: no text is read here. */
function networkOf(rows: readonly Row[]) {
  const isFree = ({ from, to }: Row): boolean => {
    if (!from || !to) return false;
    for (let day = from; day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) return false;
    return true;
  };
  const links = rows.flatMap(({ after }, at) => after.map((place) => [place, at] as const));
  return {
    durations: rows.map((row) => (row.cancelled || isFree(row) ? 0 : (row.duration ?? 1))),
    notBefore: rows.map(({ from, cancelled }) => (cancelled ? null : from)),
    notAfter: rows.map(({ to, cancelled }) => (cancelled ? null : to)),
    from: links.map(([from]) => from),
    to: links.map(([, to]) => to),
  };
}

test('a plan of texts has the days and the slack that a slow count on the calendar gives', () => {
  fc.assert(
    fc.property(plans, (rows) => {
      const plan = planOf({
        activities: rows.map((row, at) => ({
          number: `${at + 1}.`,
          title: `Работа ${at + 1}`,
          deadline: textOf(row),
          duration: row.duration ?? '',
          after: row.after.map((place) => place + 1).join('; '),
          status: row.cancelled ? 'Отменено' : '',
        })),
      });
      const network = networkOf(rows);
      const slow = slowSchedule(network, calendar, START);
      const slack = slowSlack(slow, calendar);
      const expected = rows.flatMap(({ cancelled }, at) =>
        cancelled ? [] : [{ number: `${at + 1}.`, slack: slack[at]!, duration: network.durations[at]! }],
      );
      const { activities } = schedulePlan(plan, calendar)!;
      expect(
        activities.map(({ activity, slack, duration }) => ({ number: activity.number, slack, duration })),
      ).toEqual(expected);
      for (const { activity, duration, earliest, latest } of activities) {
        const at = Number.parseInt(activity.number, 10) - 1;
        if (duration > 0)
          expect({ earliest, latest }).toEqual({ earliest: slow.earliest[at], latest: slow.latest[at] });
        else expect(earliest.start <= earliest.finish).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
