import { printNumber } from '../document/printNumber.ts';
import { personHoursOf } from '../model/groupHours.ts';
import { splitMulti } from '../model/multi.ts';
import { nameKey } from '../model/nameKey.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Plan, StudyGroup } from '../model/plan.ts';
import { check } from './check.ts';
import { type Item, together } from './group.ts';
import { runningGroups } from './groupFacts.ts';

const isMunicipalTask = ({ fundingSource }: StudyGroup): boolean =>
  /муниципальн\S*\s+задани|государственн\S*\s+задани/i.test(fundingSource);

/**
 * What two rows for the same children have in common: the programme, the year, the classes and the schools; a group
 * of the same name too, when its children are not described.
 */
function childrenKey(plan: Plan, group: StudyGroup): string {
  const schools = splitMulti(group.studentsFrom).map((name) => organisationKey(plan, name));
  const described = schools.length > 0 && group.classes !== '';
  return [
    nameKey(group.programme),
    String(group.studyYear ?? ''),
    ...(described ? [nameKey(group.classes), ...schools.sort()] : [nameKey(group.name)]),
  ].join('|');
}

/** The same children in the municipal tasks of the base and of the participant (domain.md §3.3). */
function* countedTwice(plan: Plan): Iterable<Item> {
  const seen = new Map<string, StudyGroup[]>();
  for (const group of runningGroups(plan)) {
    if (!isMunicipalTask(group) || group.enrolledAt === '') continue;
    const key = childrenKey(plan, group);
    const others = seen.get(key) ?? [];
    const here = organisationKey(plan, group.enrolledAt);
    const twin = others.find((other) => organisationKey(plan, other.enrolledAt) !== here);
    seen.set(key, [...others.slice(0, 1), group]);
    if (!twin) continue;
    const params = {
      group: twin.name,
      organisation: twin.enrolledAt,
      otherGroup: group.name,
      otherOrganisation: group.enrolledAt,
      hours: printNumber(personHoursOf(group)),
    };
    yield { row: group.row, params };
  }
}

/** Person-hours that two organisations count. */
export const doubleFundingChecks = [
  check(
    'person-hours-twice',
    'warning',
    ({ plan }) => together('groups', 'fundingSource', countedTwice(plan)),
    'doubleFunding',
  ),
] as const;
