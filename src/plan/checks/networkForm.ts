import { isSigned } from '../model/agreements.ts';
import { lookUp } from '../model/lookUp.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Agreement, Plan, StudyGroup } from '../model/plan.ts';
import { type CheckContext, check } from './check.ts';
import { numberText } from './contracts.ts';
import { coverageMap, isUs, partnersOf } from './coverageMap.ts';
import { type Item, together } from './group.ts';
import { dayText, firstLessonOf, groupNeed } from './groupFacts.ts';
import { groupParams, hasAnother, usedContracts } from './usedContracts.ts';

/** Organisations that run a module of the group's programme and stand in none of its contracts. */
function providersWithout(plan: Plan, group: StudyGroup, contracts: readonly Agreement[]): string[] {
  const parties = new Set(
    contracts.flatMap((contract) => partnersOf(plan, contract)).map((name) => organisationKey(plan, name)),
  );
  const missing = new Map<string, string>();
  for (const { provider } of lookUp(plan).programme(group.programme)) {
    const key = organisationKey(plan, provider);
    if (!key || isUs(plan, provider) || key === organisationKey(plan, group.enrolledAt)) continue;
    if (!parties.has(key)) missing.set(key, provider);
  }
  return [...missing.values()];
}

/** Groups that nobody has a contract for are told together, by programme. */
function* withoutContract(context: CheckContext): Iterable<Item> {
  const { plan } = context;
  for (const [group, contracts] of coverageMap(plan).contracts) {
    const severity = groupNeed(context, group);
    if (!severity) continue;
    const partners = providersWithout(plan, group, contracts);
    if (contracts.length > 0 && partners.length === 0) continue;
    const params = {
      group: group.name,
      programme: group.programme,
      from: dayText(firstLessonOf(plan, group)),
      partners: partners.join(', '),
    };
    yield { row: group.row, severity, params };
  }
}

function* unsigned(context: CheckContext): Iterable<Item> {
  const { plan } = context;
  for (const { contract, groups, first, need } of usedContracts(context)) {
    // A draft beside a signed contract with the same partner is the next edition.
    if (isSigned(contract) || hasAnother(plan, contract, groups, isSigned)) continue;
    const params = {
      ...groupParams(plan, groups, first),
      partners: partnersOf(plan, contract).join(', '),
      status: contract.status,
    };
    yield { row: contract.row, severity: need, params };
  }
}

function* signedLate(context: CheckContext): Iterable<Item> {
  const { plan } = context;
  for (const { contract, groups, first, need } of usedContracts(context)) {
    const begins = firstLessonOf(plan, first);
    const { signedOn } = contract;
    if (!isSigned(contract) || !signedOn || !begins || signedOn <= begins) continue;
    const isEarlier = (other: Agreement): boolean => isSigned(other) && (other.signedOn ?? begins) <= begins;
    if (hasAnother(plan, contract, groups, isEarlier)) continue;
    const params = {
      ...groupParams(plan, groups, first),
      number: numberText(contract),
      partners: partnersOf(plan, contract).join(', '),
      signed: dayText(signedOn),
    };
    yield { row: contract.row, severity: need, params };
  }
}

/** Groups in network form and the contracts of art. 15 that they rest on. */
export const networkFormChecks = [
  check(
    'network-agreement-missing',
    'warning',
    (context) => together('groups', 'programme', withoutContract(context)),
    'L1',
  ),
  check(
    'agreement-unsigned',
    'warning',
    (context) => together('agreements', 'status', unsigned(context)),
    'L4',
  ),
  check(
    'agreement-signed-late',
    'warning',
    (context) => together('agreements', 'signedOn', signedLate(context)),
    'L4',
  ),
] as const;
