import { lookUp } from '../model/lookUp.ts';
import { nameKey } from '../model/nameKey.ts';
import type { Plan } from '../model/plan.ts';

/** Our own institution under any name it has: the row «Мы», or «Реквизиты плана» while no row is marked. */
export function isOurs(plan: Plan, name: string): boolean {
  const { us } = lookUp(plan);
  const names = [
    us?.shortName ?? '',
    us?.fullName ?? '',
    plan.requisites('institutionShort'),
    plan.requisites('institution'),
  ];
  const key = nameKey(name);
  return key !== '' && names.some((own) => nameKey(own) === key);
}
