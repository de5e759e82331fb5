import type { Participant, Plan } from '../model/plan.ts';
import { isOurs } from './ours.ts';

/**
 * Partners who get the plan to agree on: everyone but us and those marked «Не требуется». In August the column is
 * still empty, and the letters are what it waits for.
 */
export function recipientsOf(plan: Plan): readonly Participant[] {
  return plan.participants.filter((participant) => {
    const name = nameOf(participant);
    return name !== '' && !isOurs(plan, name) && participant.approval.toLowerCase() !== 'не требуется';
  });
}

export const nameOf = ({ shortName, fullName }: Participant): string => shortName || fullName;
