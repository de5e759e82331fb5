import { lookUp } from './lookUp.ts';
import { nameKey } from './nameKey.ts';
import type { Plan } from './plan.ts';

/** An organisation of «Участники» by any of its names, else the name itself, to compare by. */
export function organisationKey(plan: Plan, name: string): string {
  return nameKey(lookUp(plan).organisation(name)?.shortName || name);
}
