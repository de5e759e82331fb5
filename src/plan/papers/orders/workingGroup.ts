import type { Plan, StaffMember } from '../../model/plan.ts';
import { LISTS } from '../../tabs/lists.ts';

const ROLES: readonly string[] = LISTS.groupRole.values;

const rank = ({ inGroup }: StaffMember): number => {
  const at = ROLES.findIndex((role) => role.toLowerCase() === inGroup.toLowerCase());
  return at < 0 ? ROLES.length : at;
};

/** «Руководитель», «Секретарь», then the members; inside a role in the order of the sheet. */
export function workingGroup({ staff }: Plan): readonly StaffMember[] {
  const members = staff.filter(
    ({ name, inGroup }) => name !== '' && inGroup !== '' && !/^нет$/i.test(inGroup),
  );
  return [...members].sort((a, b) => rank(a) - rank(b));
}
