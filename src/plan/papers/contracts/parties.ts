import { lookUp } from '../../model/lookUp.ts';
import { splitMulti } from '../../model/multi.ts';
import { organisationKey } from '../../model/organisationKey.ts';
import type { Participant, Plan } from '../../model/plan.ts';
import { isOurs } from '../ours.ts';
import type { Draft } from './drafts.ts';
import { BASE_ROLE } from './roles.ts';

/** One side of a paper that is signed by several. */
export interface Party {
  /** The name in drop-downs; '' = nobody has been named yet. */
  readonly name: string;
  /** Its row of «Участники». */
  readonly participant: Participant | undefined;
  readonly isUs: boolean;
  /** Its role in this paper, lower case; '' = not said. */
  readonly role: string;
}

interface Named {
  readonly name: string;
  readonly role?: string | undefined;
}

/**
 * The base organisation first, then the others in the order of the row. We are a party of every paper of our own
 * plan, also where «Другие стороны» names the partners alone.
 */
export function partiesOfDraft(plan: Plan, { agreement, partners }: Draft): readonly Party[] {
  const roles = splitMulti(agreement?.partyRoles ?? '');
  const base: Named[] = agreement?.base ? [{ name: agreement.base, role: BASE_ROLE }] : [];
  const others: Named[] = agreement
    ? splitMulti(agreement.parties).map((name, index) => ({ name, role: roles[index] }))
    : partners.map((name) => ({ name }));
  const ours: Named = { name: ourName(plan) };
  const isNamed = [...base, ...others].some(({ name }) => isOurs(plan, name));
  const named = isNamed
    ? [...base, ...others]
    : base.length > 0
      ? [...base, ours, ...others]
      : [ours, ...others];
  const distinct = withoutRepeats(plan, named);
  const parties = distinct.map((party) => partyOf(plan, party));
  const said = parties[distinct.findIndex(({ role }) => role?.toLowerCase() === BASE_ROLE)];
  if (parties.length === 1) parties.push({ name: '', participant: undefined, isUs: false, role: '' });
  return withOneBase(parties, said);
}

function ourName(plan: Plan): string {
  const { us } = lookUp(plan);
  return (
    us?.shortName || us?.fullName || plan.requisites('institutionShort') || plan.requisites('institution')
  );
}

function withoutRepeats(plan: Plan, named: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return named.filter(({ name }) => {
    const key = isOurs(plan, name) ? '' : organisationKey(plan, name);
    return !seen.has(key) && seen.add(key);
  });
}

function partyOf(plan: Plan, { name, role }: Named): Party {
  const find = lookUp(plan);
  const isUs = name === '' || isOurs(plan, name);
  const participant = find.organisation(name) ?? (isUs ? find.us : undefined);
  return {
    name: participant?.shortName || name,
    participant,
    isUs,
    role: (role ?? participant?.role ?? '').toLowerCase(),
  };
}

/** In one contract one party is base: the one of which the row says so. By usual roles alone nobody guesses. */
function withOneBase(parties: readonly Party[], said: Party | undefined): readonly Party[] {
  const bases = parties.filter(({ role }) => role === BASE_ROLE);
  if (bases.length < 2) return parties;
  return parties.map((party) =>
    party.role === BASE_ROLE && party !== said ? { ...party, role: '' } : party,
  );
}
