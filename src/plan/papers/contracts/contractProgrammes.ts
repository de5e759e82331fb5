import { isInNetworkForm, partnersOfGroup } from '../../model/coverage.ts';
import { isClosed } from '../../model/groupHours.ts';
import { lookUp } from '../../model/lookUp.ts';
import { splitMulti } from '../../model/multi.ts';
import { nameKey } from '../../model/nameKey.ts';
import { organisationKey } from '../../model/organisationKey.ts';
import type { Plan, Service, StudyGroup } from '../../model/plan.ts';
import type { Draft } from './drafts.ts';

/** A programme of a contract, with its rows of «Пакет услуг»: the whole and its modules. */
export interface ContractProgramme {
  readonly name: string;
  readonly rows: readonly Service[];
}

/**
 * What the row names under «Программы»; a row that names none, or no row, is about the programmes in network form
 * in which «Пакет услуг» gives one of the partners a part.
 */
export function contractProgrammes(plan: Plan, { agreement, partners }: Draft): readonly ContractProgramme[] {
  const named = splitMulti(agreement?.programmes ?? '');
  const names = named.length > 0 ? named : sharedProgrammes(plan, partners);
  const byKey = new Map(names.map((name) => [nameKey(name), name]));
  return [...byKey.values()].map((name) => ({ name, rows: lookUp(plan).programme(name) }));
}

/** The programmes in network form in which «Пакет услуг» gives one of the partners a part. */
export function sharedProgrammes(plan: Plan, partners: readonly string[]): string[] {
  const keys = new Set(partners.map((partner) => organisationKey(plan, partner)));
  return plan.services
    .filter((service) => isInNetworkForm(plan, service))
    .filter(({ provider, receivers, venue }) =>
      [provider, ...splitMulti(receivers), lookUp(plan).venue(venue)?.owner ?? ''].some(
        (name) => name !== '' && keys.has(organisationKey(plan, name)),
      ),
    )
    .map(({ programme }) => programme)
    .filter(Boolean);
}

/** The groups of these programmes that need one of the partners, or do not say yet whom they need. */
export function contractGroups(
  plan: Plan,
  { partners }: Draft,
  programmes: readonly ContractProgramme[],
): readonly StudyGroup[] {
  const names = new Set(programmes.map(({ name }) => nameKey(name)));
  const keys = new Set(partners.map((partner) => organisationKey(plan, partner)));
  return plan.groups.filter((group) => {
    if (isClosed(group) || !names.has(nameKey(group.programme))) return false;
    const needed = partnersOfGroup(plan, group);
    return needed.length === 0 || needed.some((partner) => keys.has(organisationKey(plan, partner)));
  });
}
