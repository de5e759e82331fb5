import type { IsoDate } from '../calendar/isoDate.ts';
import { beginsOn, isRenewed } from '../model/agreements.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Agreement, Plan, StudyGroup } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { extendedTo } from './contracts.ts';
import { coverageMap, partnersOf } from './coverageMap.ts';
import { dayText, earliest, firstLessonOf, groupNeed, quoteNames } from './groupFacts.ts';

export interface UsedContract {
  readonly contract: Agreement;
  readonly groups: readonly StudyGroup[];
  /** The group that meets first. */
  readonly first: StudyGroup;
  readonly need: 'warning' | 'error';
}

/** The contracts that lessons need by now. */
export function* usedContracts(context: CheckContext): Iterable<UsedContract> {
  for (const [contract, groups] of coverageMap(context.plan).groups) {
    const first = earliest(context.plan, groups)!;
    const need = groupNeed(context, first);
    if (need) yield { contract, groups, first, need };
  }
}

/** How a sentence names the groups of a contract. */
export const groupParams = (plan: Plan, groups: readonly StudyGroup[], first: StudyGroup) => ({
  groups: quoteNames(groups.map(({ name }) => name)),
  groupCount: String(groups.length),
  from: dayText(firstLessonOf(plan, first)),
});

/** Whether each of the groups has another contract with the same partners that `fits`. */
export function hasAnother(
  plan: Plan,
  contract: Agreement,
  groups: readonly StudyGroup[],
  fits: (other: Agreement) => boolean,
): boolean {
  const { contracts } = coverageMap(plan);
  const partners = partnersOf(plan, contract).map((name) => organisationKey(plan, name));
  return groups.every((group) =>
    contracts.get(group)!.some((other) => {
      if (other === contract || !fits(other)) return false;
      const theirs = new Set(partnersOf(plan, other).map((name) => organisationKey(plan, name)));
      return partners.every((partner) => theirs.has(partner));
    }),
  );
}

/** Whether the term of the contract, with its additions, holds the day. */
export function holdsDay(plan: Plan, contract: Agreement, day: IsoDate): boolean {
  const to = extendedTo(plan, contract);
  return (beginsOn(contract) ?? day) <= day && (to === null || day <= to || isRenewed(contract));
}
