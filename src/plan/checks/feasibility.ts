import { printDay } from '../calendar/printDay.ts';
import type { Activity, Plan } from '../model/plan.ts';
import type { ScheduleProblem } from '../schedule/problems.ts';
import { schedulePlan } from '../schedule/schedulePlan.ts';
import { type CheckContext, check } from './check.ts';
import { effectiveDeadline, effectiveReading, isFinished, isVague } from './deadline.ts';
import { eachOrTogether, type Item, plainNumber } from './group.ts';
import { bothVague, isOutOfOrder, pairParams } from './order.ts';

type Problem<C extends ScheduleProblem['code']> = Extract<ScheduleProblem, { code: C }>;

const problemsOf = <C extends ScheduleProblem['code']>(
  { plan, calendar }: CheckContext,
  code: C,
): Problem<C>[] =>
  (schedulePlan(plan, calendar)?.problems ?? []).filter(
    (problem): problem is Problem<C> => problem.code === code,
  );

/** The day of an event, while «Длительность» may well count its preparation in. */
function isSingleDay(activity: Activity, plan: Plan): boolean {
  const spans = effectiveReading(activity, plan)?.spans ?? [];
  return spans.length === 1 && spans[0]!.from === spans[0]!.to;
}

function tooShort({ activity, needs, has }: Problem<'too-short'>, plan: Plan): Item {
  const { row, number, title } = activity;
  const deadline = effectiveDeadline(activity);
  return {
    row,
    severity: isVague(deadline) || isSingleDay(activity, plan) ? 'warning' : 'error',
    params: { number: plainNumber(number), title, deadline, needs: String(needs), has: String(has) },
  };
}

function tooLate({ activity, after, finish, days }: Problem<'too-late'>): Item {
  return {
    row: activity.row,
    severity: bothVague(activity, after) ? 'warning' : 'error',
    params: { ...pairParams(activity, after), finish: printDay(finish), days: String(days) },
  };
}

/** `order-broken` or `order-doubtful` speaks of the pair already, or it lies behind. */
const isToldOrDone = ({ activity, after }: Problem<'too-late'>, plan: Plan): boolean =>
  isOutOfOrder(activity, after, plan) || isFinished(activity) || isFinished(after);

/** Deadlines that «Длительность, раб. дней» and «После чего (№)» leave no way to keep, by the network schedule. */
export const feasibilityChecks = [
  check('too-short', 'error', (context) =>
    eachOrTogether(
      'activities',
      'deadline',
      problemsOf(context, 'too-short')
        .filter(({ activity }) => !isFinished(activity))
        .map((problem) => tooShort(problem, context.plan)),
    ),
  ),

  check('too-late', 'error', (context) =>
    eachOrTogether(
      'activities',
      'deadline',
      problemsOf(context, 'too-late')
        .filter((problem) => !isToldOrDone(problem, context.plan))
        .map(tooLate),
    ),
  ),
] as const;
