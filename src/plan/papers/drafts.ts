import { isNetworkContract, isTerminated, partiesOf } from '../model/agreements.ts';
import { lookUp } from '../model/lookUp.ts';
import { nameKey } from '../model/nameKey.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Agreement, Participant, Plan } from '../model/plan.ts';

/** A paper to be signed with partners: a row of «Договоры», or a partner who has no row there yet. */
export interface Draft {
  readonly id: string;
  readonly agreement: Agreement | null;
  /** All parties but us, as typed. */
  readonly partners: readonly string[];
}

export type DraftKind = 'contracts' | 'agreements';

const isCooperation = ({ kind }: Agreement): boolean => kind.toLowerCase() === 'соглашение о сотрудничестве';

const WANTED: Readonly<Record<DraftKind, (agreement: Agreement) => boolean>> = {
  contracts: isNetworkContract,
  agreements: isCooperation,
};

const NETWORK_ROLES = new Set([
  'базовая организация',
  'образовательная организация-участник',
  'организация, обладающая ресурсами',
]);

/** Without a row in «Договоры» the usual role decides; most partners need the short agreement. */
const kindFor = ({ role }: Participant): DraftKind =>
  NETWORK_ROLES.has(role.toLowerCase()) ? 'contracts' : 'agreements';

/**
 * The papers of one kind that the plan calls for: every row of «Договоры» of this kind that is not terminated, in
 * its order, then every partner with whom there is neither a contract nor an agreement.
 */
export function draftsOf(plan: Plan, kind: DraftKind): readonly Draft[] {
  const { us } = lookUp(plan);
  const ours = us ? organisationKey(plan, us.shortName || us.fullName) : null;
  const isUs = (name: string): boolean => organisationKey(plan, name) === ours;
  const main = plan.agreements.filter((row) => isNetworkContract(row) || isCooperation(row));
  const covered = new Set(main.flatMap(partiesOf).map((name) => organisationKey(plan, name)));
  const drafts = [
    ...main
      .filter((agreement) => WANTED[kind](agreement) && !isTerminated(agreement))
      .map((agreement) => ({ agreement, partners: partiesOf(agreement).filter((name) => !isUs(name)) })),
    ...plan.participants
      .filter((participant) => participant !== us && kindFor(participant) === kind)
      .map(({ shortName, fullName }) => shortName || fullName)
      .filter((name) => name !== '' && !covered.has(organisationKey(plan, name)))
      .map((name) => ({ agreement: null, partners: [name] })),
  ];
  const seen = new Map<string, number>();
  return drafts.map((draft): Draft => {
    const parties = draft.partners.map(nameKey).sort().join(' + ');
    const count = (seen.get(parties) ?? 0) + 1;
    seen.set(parties, count);
    return { ...draft, id: `${kind}:${parties}${count > 1 ? ` (${count})` : ''}` };
  });
}
