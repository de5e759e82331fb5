import { daysBetween, isoDate } from '../calendar/isoDate.ts';
import { isNetworkContract, isRenewed, isTerminated } from '../model/agreements.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import { type CheckContext, check } from './check.ts';
import { extendedTo, numberText } from './contracts.ts';
import { coverageMap } from './coverageMap.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';
import { dayText, firstLessonOf, lastLessonOf } from './groupFacts.ts';
import { groupParams, hasAnother, holdsDay, type UsedContract, usedContracts } from './usedContracts.ts';

/** Lessons before the term begins. */
function beforeTerm(plan: Plan, { contract, groups, first, need }: UsedContract): Item | null {
  const begins = firstLessonOf(plan, first);
  const { from } = contract;
  // Without «Действует с» the term begins with the signature: that is told by L4.
  if (!from || !begins || from <= begins) return null;
  if (hasAnother(plan, contract, [first], (other) => holdsDay(plan, other, begins))) return null;
  const params = {
    ...groupParams(plan, groups, first),
    case: 'from',
    number: numberText(contract),
    term: dayText(from),
  };
  return { row: contract.row, column: 'from', severity: need, params };
}

/** The group whose lessons go on longest. */
function latest(plan: Plan, groups: readonly StudyGroup[]): StudyGroup {
  return groups.reduce((best, group) =>
    (lastLessonOf(plan, group) ?? '') > (lastLessonOf(plan, best) ?? '') ? group : best,
  );
}

/** Lessons after the term has ended. */
function afterTerm(plan: Plan, { contract, groups, need }: UsedContract): Item | null {
  const to = extendedTo(plan, contract);
  const last = latest(plan, groups);
  const ends = lastLessonOf(plan, last);
  if (!to || !ends || to >= ends || isRenewed(contract)) return null;
  const late = groups.filter((group) => (lastLessonOf(plan, group) ?? '') > to);
  if (hasAnother(plan, contract, late, (other) => holdsDay(plan, other, ends))) return null;
  const days = daysBetween(to, ends);
  const params = {
    ...groupParams(plan, late, last),
    case: 'to',
    number: numberText(contract),
    term: dayText(to),
    ends: dayText(ends),
    weeks: String(Math.floor(days / 7)),
    days: String(days),
  };
  return { row: contract.row, column: 'to', severity: need, params };
}

function* outsideTerm(context: CheckContext): Iterable<Item> {
  for (const used of usedContracts(context)) {
    const items = [beforeTerm(context.plan, used), afterTerm(context.plan, used)];
    for (const item of items) if (item) yield item;
  }
}

/** A term that ends before this month of the second year leaves lessons uncovered. */
const LESSONS_END_MONTH = 5;

function* endsEarly({ plan, today }: CheckContext): Iterable<Item> {
  const { year } = plan;
  if (year?.kind !== 'academic' || isYearOver(plan, today)) return;
  const from = isoDate(year.first, 9, 1)!;
  const until = isoDate(year.first + 1, LESSONS_END_MONTH, 1)!;
  for (const contract of plan.agreements) {
    if (!isNetworkContract(contract) || isTerminated(contract) || isRenewed(contract)) continue;
    const to = extendedTo(plan, contract);
    if (!to || to < from || to >= until) continue;
    // Where groups rest on it and have their days, the lessons decide (L5).
    const groups = coverageMap(plan).groups.get(contract) ?? [];
    if (groups.some((group) => lastLessonOf(plan, group) !== null)) continue;
    yield { row: contract.row, params: { number: numberText(contract), term: dayText(to) } };
  }
}

/** Terms of the contracts of art. 15. */
export const contractTermChecks = [
  check('agreement-term', 'warning', (context) => together('agreements', 'to', outsideTerm(context)), 'L5'),
  check(
    'agreement-ends-early',
    'warning',
    (context) => together('agreements', 'to', endsEarly(context)),
    'L6',
  ),
] as const;
