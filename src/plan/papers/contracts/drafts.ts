import { plainSpaces } from '../../document/typography.ts';
import { isNetworkContract, isTerminated, partiesOf } from '../../model/agreements.ts';
import { lookUp } from '../../model/lookUp.ts';
import { nameKey } from '../../model/nameKey.ts';
import { organisationKey } from '../../model/organisationKey.ts';
import type { Agreement, Participant, Plan } from '../../model/plan.ts';
import { nameInSentence } from '../nameInSentence.ts';
import { isOurs } from '../ours.ts';
import { nameOf, partnersOf } from '../partners/recipients.ts';
import { sharedProgrammes } from './contractProgrammes.ts';
import { BASE_ROLE, EDUCATING_ROLE, RESOURCE_ROLE } from './roles.ts';

/** A paper to be signed with partners: a row of «Договоры», or a partner who has no row there yet. */
export interface Draft {
  readonly id: string;
  readonly agreement: Agreement | null;
  /** All parties but us, under their short names. */
  readonly partners: readonly string[];
  /** Tells it from other papers with the same partners; '' where there is no need. */
  readonly about: string;
}

export type DraftKind = 'contracts' | 'agreements';

const isCooperation = ({ kind }: Agreement): boolean => kind.toLowerCase() === 'соглашение о сотрудничестве';

const WANTED: Readonly<Record<DraftKind, (agreement: Agreement) => boolean>> = {
  contracts: isNetworkContract,
  agreements: isCooperation,
};

const NETWORK_ROLES = new Set<string>([BASE_ROLE, EDUCATING_ROLE, RESOURCE_ROLE]);

/**
 * Without a row in «Договоры» the usual role decides, and where that is empty, whether the partner has a part in a
 * programme in network form; most partners need the short agreement.
 */
function kindFor(plan: Plan, { role, shortName, fullName }: Participant): DraftKind {
  const isNetwork = role
    ? NETWORK_ROLES.has(role.toLowerCase())
    : sharedProgrammes(plan, [shortName, fullName].filter(Boolean)).length > 0;
  return isNetwork ? 'contracts' : 'agreements';
}

/**
 * The papers of one kind that the plan calls for: every row of «Договоры» of this kind that is not terminated, in
 * its order, then every partner with whom there is neither a contract nor an agreement.
 */
export function draftsOf(plan: Plan, kind: DraftKind): readonly Draft[] {
  const main = plan.agreements.filter((row) => isNetworkContract(row) || isCooperation(row));
  const covered = new Set(main.flatMap(partiesOf).map((name) => organisationKey(plan, name)));
  return withIds(kind, [
    ...main
      .filter((agreement) => WANTED[kind](agreement) && !isTerminated(agreement))
      .map((agreement) => ({ agreement, partners: partnersIn(plan, agreement) })),
    ...partnersOf(plan)
      .filter((participant) => kindFor(plan, participant) === kind)
      .map(nameOf)
      .filter((name) => !covered.has(organisationKey(plan, name)))
      .map((name) => ({ agreement: null, partners: [name] })),
  ]);
}

function partnersIn(plan: Plan, agreement: Agreement): string[] {
  const partners = new Map<string, string>();
  for (const name of partiesOf(agreement)) {
    const key = organisationKey(plan, name);
    if (!isOurs(plan, name) && !partners.has(key))
      partners.set(key, plainSpaces(lookUp(plan).organisation(name)?.shortName || name));
  }
  return [...partners.values()];
}

type Unnamed = Omit<Draft, 'id' | 'about'>;

/**
 * An id is made of the partners alone, so that it outlives the number, the day and the row. Where several papers
 * have the same partners, what they are about tells them apart, never the order of the rows.
 */
function withIds(kind: DraftKind, drafts: readonly Unnamed[]): readonly Draft[] {
  const named = new Map<Unnamed, Draft>();
  const taken = new Set<string>();
  for (const draft of [...drafts].sort(byContent)) {
    const parties = draft.partners.map(nameKey).sort().join(' + ');
    for (const about of marksOf(draft)) {
      const id = `${kind}:${parties}${about && ` (${nameKey(about)})`}`;
      if (taken.has(id)) continue;
      taken.add(id);
      named.set(draft, { ...draft, id, about });
      break;
    }
  }
  return drafts.map((draft) => named.get(draft)!);
}

/** What may tell a paper from others with the same partners: nothing, its programmes, its number, a count. */
function* marksOf({ agreement }: Unnamed): Iterable<string> {
  const subject = plainSpaces(agreement?.programmes || agreement?.contractNumber || '');
  yield '';
  if (subject) yield subject;
  for (let count = 2; ; count++) yield [subject, String(count)].filter(Boolean).join(', ');
}

function byContent(a: Unnamed, b: Unnamed): number {
  const [x, y] = [contentOf(a), contentOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** What the paper is about, but neither the row nor the state, which change while it stays the same paper. */
function contentOf({ agreement, partners }: Unnamed): string {
  if (agreement === null) return partners.map(nameKey).join(' + ');
  const { programmes, contractNumber, base, parties, partyRoles, from, to, terms, amount } = agreement;
  return JSON.stringify([programmes, contractNumber, base, parties, partyRoles, from, to, terms, amount]);
}

/** «Договор о сетевой форме с МБОУ СОШ № 1, организацией «Краеведческий музей»». */
export function titleWithPartners(title: string, { partners, about }: Draft): string {
  const names = partners.map((name) => nameInSentence(name, 'организацией')).join(', ');
  return [title, names && `с ${names}`, about && `(${about})`].filter(Boolean).join(' ');
}
