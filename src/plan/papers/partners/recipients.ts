import { plainSpaces } from '../../document/typography.ts';
import { organisationKey } from '../../model/organisationKey.ts';
import type { Participant, Plan } from '../../model/plan.ts';
import { isOurs } from '../ours.ts';

export const nameOf = ({ shortName, fullName }: Participant): string => plainSpaces(shortName || fullName);

/** Everyone but us, each once: a name typed twice is still one partner. */
export function partnersOf(plan: Plan): readonly Participant[] {
  const partners = new Map<string, Participant>();
  for (const participant of plan.participants) {
    const name = nameOf(participant);
    const key = organisationKey(plan, name);
    if (key !== '' && !isOurs(plan, name) && !partners.has(key)) partners.set(key, participant);
  }
  return [...partners.values()];
}

/**
 * Partners who get the plan to agree on: all but those marked «Не требуется». In August the column is still empty,
 * and the letters are what it waits for. A plan without activities goes to nobody.
 */
export const recipientsOf = (plan: Plan): readonly Participant[] =>
  plan.activities.length === 0
    ? []
    : partnersOf(plan).filter(({ approval }) => approval.toLowerCase() !== 'не требуется');
