import { partiesOf } from '../model/agreements.ts';
import { agreementsOfGroup, isInNetworkForm } from '../model/coverage.ts';
import { lookUp } from '../model/lookUp.ts';
import { nameKey } from '../model/nameKey.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Agreement, Plan, StudyGroup } from '../model/plan.ts';
import { runningGroups } from './groupFacts.ts';

/** Which network contracts the groups in network form rest on, both ways. */
export interface CoverageMap {
  readonly contracts: ReadonlyMap<StudyGroup, readonly Agreement[]>;
  readonly groups: ReadonlyMap<Agreement, readonly StudyGroup[]>;
}

const built = new WeakMap<Plan, CoverageMap>();

/** Built once a plan. */
export function coverageMap(plan: Plan): CoverageMap {
  const known = built.get(plan);
  if (known) return known;
  const contracts = new Map<StudyGroup, readonly Agreement[]>();
  const groups = new Map<Agreement, StudyGroup[]>();
  for (const group of runningGroups(plan)) {
    if (!isInNetworkForm(plan, group)) continue;
    const found = agreementsOfGroup(plan, group);
    contracts.set(group, found);
    for (const contract of found) {
      const under = groups.get(contract) ?? [];
      under.push(group);
      groups.set(contract, under);
    }
  }
  const map: CoverageMap = { contracts, groups };
  built.set(plan, map);
  return map;
}

export const isSameName = (plan: Plan, a: string, b: string): boolean =>
  organisationKey(plan, a) === organisationKey(plan, b);

export function isUs(plan: Plan, name: string): boolean {
  const { us } = lookUp(plan);
  return us !== undefined && nameKey(us.shortName) === organisationKey(plan, name);
}

/** The parties of a contract without us: «МБОУ СОШ № 1, Краеведческий музей». */
export const partnersOf = (plan: Plan, agreement: Agreement): string[] =>
  partiesOf(agreement).filter((party) => !isUs(plan, party));
