import { isNetworkContract, isSigned, isTerminated } from '../model/agreements.ts';
import { lookUp } from '../model/lookUp.ts';
import { namesIn, splitMulti } from '../model/multi.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Agreement, Plan, Service } from '../model/plan.ts';
import { type CheckContext, check } from './check.ts';
import { numberText } from './contracts.ts';
import { coverageMap, isSameName, isUs, partnersOf } from './coverageMap.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';
import { earliest, groupNeed } from './groupFacts.ts';

const BASE_ROLE = 'базовая организация';

/** The other parties with their role in this contract; where it is not said, the usual one. */
export function partyRoles(plan: Plan, agreement: Agreement): { party: string; role: string }[] {
  const roles = splitMulti(agreement.partyRoles);
  return splitMulti(agreement.parties).map((party, index) => ({
    party,
    role: (roles[index] ?? lookUp(plan).organisation(party)?.role ?? '').toLowerCase(),
  }));
}

const networkContracts = ({ agreements }: Plan): readonly Agreement[] =>
  agreements.filter((agreement) => isNetworkContract(agreement) && !isTerminated(agreement));

function* withoutOneBase({ plan }: CheckContext): Iterable<Item> {
  for (const contract of networkContracts(plan)) {
    const bases = namesIn(contract.base, (name) => lookUp(plan).organisation(name) !== undefined);
    const roles = splitMulti(contract.partyRoles);
    const others = splitMulti(contract.parties).filter(
      (party, index) =>
        roles[index]?.toLowerCase() === BASE_ROLE && !bases.some((base) => isSameName(plan, base, party)),
    );
    const isMissing = bases.length === 0 && others.length === 0 && isSigned(contract);
    if (!isMissing && bases.length + others.length < 2) continue;
    const params = {
      number: numberText(contract),
      partners: partnersOf(plan, contract).join(', '),
      bases: [...bases, ...others].join(', '),
    };
    yield { row: contract.row, params };
  }
}

function* enrolledElsewhere({ plan }: CheckContext): Iterable<Item> {
  for (const [group, contracts] of coverageMap(plan).contracts) {
    const based = contracts.filter(({ base }) => base !== '');
    const [first] = based;
    if (!first || group.enrolledAt === '') continue;
    if (based.some(({ base }) => isSameName(plan, base, group.enrolledAt))) continue;
    const params = {
      group: group.name,
      enrolledAt: group.enrolledAt,
      base: first.base,
      number: numberText(first),
    };
    yield { row: group.row, params };
  }
}

/** The rows of «Пакет услуг» that the contract speaks of. */
const servicesOf = (plan: Plan, { programmes }: Agreement): readonly Service[] => {
  const named = splitMulti(programmes);
  return named.length === 0 ? plan.services : named.flatMap((name) => lookUp(plan).programme(name));
};

/** Who gives something that stands in no row of a programme: a venue, people, or what «Участники» says. */
function givers(plan: Plan): ReadonlySet<string> {
  const names = [
    ...plan.venues.map(({ owner }) => owner),
    ...plan.staff.map(({ organisation }) => organisation),
    ...plan.participants.filter(({ provides }) => provides !== '').map(({ shortName }) => shortName),
  ];
  return new Set(names.filter(Boolean).map((name) => organisationKey(plan, name)));
}

function* withoutPart(context: CheckContext): Iterable<Item> {
  const { plan, today } = context;
  if (isYearOver(plan, today)) return;
  const giving = givers(plan);
  for (const contract of networkContracts(plan)) {
    const first = earliest(plan, coverageMap(plan).groups.get(contract) ?? []);
    if (!isSigned(contract) && !(first && groupNeed(context, first))) continue;
    const services = servicesOf(plan, contract);
    if (services.length === 0) continue;
    const partners = splitMulti(contract.parties).filter((party) => !isUs(plan, party));
    const idle = partners.filter(
      (party) =>
        !giving.has(organisationKey(plan, party)) &&
        !services.some(
          ({ provider, resource }) =>
            (provider !== '' && isSameName(plan, provider, party)) ||
            (resource !== '' && (partners.length === 1 || resource.includes(party))),
        ),
    );
    if (idle.length === 0) continue;
    yield { row: contract.row, params: { partners: idle.join(', '), count: String(idle.length) } };
  }
}

function* incomplete({ plan }: CheckContext): Iterable<Item> {
  for (const agreement of plan.agreements) {
    if (!isSigned(agreement)) continue;
    const missing = [
      ...(agreement.contractNumber === '' ? ['number'] : []),
      ...(agreement.signedOn === null ? ['date'] : []),
    ];
    if (missing.length === 0) continue;
    const params = {
      kind: agreement.kind || 'Договор',
      number: agreement.contractNumber && numberText(agreement),
      partners: partnersOf(plan, agreement).join(', '),
      missing: missing.join(' '),
    };
    yield { row: agreement.row, column: missing[0] === 'date' ? 'signedOn' : 'contractNumber', params };
  }
}

/** Who the parties of a contract are and what each of them gives. */
export const contractPartyChecks = [
  check(
    'agreement-base',
    'error',
    (context) => together('agreements', 'base', withoutOneBase(context)),
    'L2',
  ),
  check(
    'group-base',
    'error',
    (context) => together('groups', 'enrolledAt', enrolledElsewhere(context)),
    'L2',
  ),
  check(
    'party-without-part',
    'warning',
    (context) => together('agreements', 'parties', withoutPart(context)),
    'L11',
  ),
  check('agreement-incomplete', 'warning', (context) =>
    together('agreements', 'signedOn', incomplete(context)),
  ),
] as const;
