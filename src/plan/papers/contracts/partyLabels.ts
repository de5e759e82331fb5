import type { Party } from './parties.ts';
import { BASE_ROLE, EDUCATING_ROLE, RESOURCE_ROLE } from './roles.ts';

/** How a party is called in the paper, by its role: names themselves are declined by nobody. */
const LABELS: Readonly<Record<string, string>> = {
  [BASE_ROLE]: 'Базовая организация',
  [EDUCATING_ROLE]: 'Организация-участник',
  [RESOURCE_ROLE]: 'Организация, обладающая ресурсами',
};

export interface LabelledParty extends Party {
  /** «Базовая организация», «Сторона 2» */
  readonly label: string;
}

/** By role; several of one role are numbered, and who has none is «Сторона n». */
export function labelledByRole(parties: readonly Party[]): readonly LabelledParty[] {
  return parties.map((party, index) => {
    const label = LABELS[party.role];
    if (label === undefined) return { ...party, label: `Сторона ${index + 1}` };
    const alike = parties.filter(({ role }) => role === party.role);
    return { ...party, label: alike.length > 1 ? `${label} ${alike.indexOf(party) + 1}` : label };
  });
}

export const labelledByNumber = (parties: readonly Party[]): readonly LabelledParty[] =>
  parties.map((party, index) => ({ ...party, label: `Сторона ${index + 1}` }));
