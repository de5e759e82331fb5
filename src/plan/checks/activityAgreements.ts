import type { IsoDate } from '../calendar/isoDate.ts';
import { beginsOn, isRenewed, isSigned, isTerminated, partiesOf } from '../model/agreements.ts';
import { lookUp } from '../model/lookUp.ts';
import { namesIn } from '../model/multi.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Activity, Agreement, Plan } from '../model/plan.ts';
import { type CheckContext, check, type Found } from './check.ts';
import { extendedTo } from './contracts.ts';
import { coverageMap, isUs } from './coverageMap.ts';
import { effectiveReading, endOf, isFinished, isYearOver, startOf } from './deadline.ts';
import { grouped } from './group.ts';
import { dayText } from './groupFacts.ts';
import { needOn } from './need.ts';

/** Work that comes before any contract, or makes it. */
const PREPARATION =
  /договор|соглашен|формирован|подготовк|разработк|планирован|совещан|согласован|мониторинг|рабоч\S+ групп/i;

/** Signed contracts and agreements of any kind, by their parties. */
function byParty(plan: Plan): Map<string, Agreement[]> {
  const parties = new Map<string, Agreement[]>();
  for (const agreement of plan.agreements) {
    if (!isSigned(agreement) || isTerminated(agreement)) continue;
    for (const party of partiesOf(agreement)) {
      const key = organisationKey(plan, party);
      const others = parties.get(key);
      if (others) others.push(agreement);
      else parties.set(key, [agreement]);
    }
  }
  return parties;
}

/** The contract stands on some day of the activity: of «сентябрь» nobody knows the day. */
function meets(plan: Plan, agreement: Agreement, from: IsoDate, to: IsoDate): boolean {
  const end = extendedTo(plan, agreement);
  return (beginsOn(agreement) ?? from) <= to && (end === null || from <= end || isRenewed(agreement));
}

/** Partners of the activity that no contract binds on its days. */
function unbound(
  plan: Plan,
  agreements: Map<string, Agreement[]>,
  watched: ReadonlySet<string>,
  activity: Activity,
): string[] {
  const reading = effectiveReading(activity, plan);
  const from = startOf(reading);
  if (!from) return [];
  const to = endOf(reading) ?? from;
  const isKnown = (name: string): boolean => lookUp(plan).organisation(name) !== undefined;
  return namesIn(activity.organisations, isKnown).filter((name) => {
    const key = organisationKey(plan, name);
    if (!isKnown(name) || isUs(plan, name) || watched.has(key)) return false;
    return !(agreements.get(key) ?? []).some((agreement) => meets(plan, agreement, from, to));
  });
}

/** Parties of contracts that lessons rest on: those are watched more strictly (L4, L5). */
const boundByLessons = (plan: Plan): ReadonlySet<string> =>
  new Set(
    [...coverageMap(plan).groups.keys()].flatMap((contract) =>
      partiesOf(contract).map((party) => organisationKey(plan, party)),
    ),
  );

/** Only where contracts are kept at all: a plan without «Договоры» keeps them elsewhere. */
function* withoutAgreement({ plan, today }: CheckContext): Iterable<Found> {
  if (plan.agreements.length === 0 || isYearOver(plan, today)) return;
  const agreements = byParty(plan);
  const watched = boundByLessons(plan);
  const names = new Map<Activity, string[]>();
  for (const activity of plan.activities) {
    if (activity.organisations === '' || isFinished(activity) || PREPARATION.test(activity.title)) continue;
    if (!needOn(today, startOf(effectiveReading(activity, plan)))) continue;
    const partners = unbound(plan, agreements, watched, activity);
    if (partners.length > 0) names.set(activity, partners);
  }
  yield* grouped([...names.keys()], 'organisations', (activity) => {
    const from = startOf(effectiveReading(activity, plan));
    return `${names.get(activity)!.join(', ')} – ${dayText(from)}`;
  });
}

/** Each partner has an agreement on the day of the activity (blueprint §2). */
export const activityAgreementChecks = [
  check('activity-agreement', 'warning', withoutAgreement, 'activityAgreement'),
] as const;
