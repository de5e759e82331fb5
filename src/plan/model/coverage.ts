import { hasParty, isNetworkContract, isSigned, isTerminated } from './agreements.ts';
import { lookUp } from './lookUp.ts';
import { splitMulti } from './multi.ts';
import { nameKey } from './nameKey.ts';
import type { Agreement, Plan, StudyGroup } from './plan.ts';

/** Strict checks of art. 15 apply only to programmes marked «Сетевая форма: Да» in «Пакет услуг». */
export function isInNetworkForm(plan: Plan, { programme }: Pick<StudyGroup, 'programme'>): boolean {
  return lookUp(plan)
    .programme(programme)
    .some(({ networkForm }) => networkForm.toLowerCase() === 'да');
}

/** «Сетевая форма: Нет» and nothing else; a programme of which the plan does not say counts as a network one. */
export function isOutsideNetworkForm(plan: Plan, programme: string): boolean {
  const forms = lookUp(plan)
    .programme(programme)
    .map(({ networkForm }) => networkForm.toLowerCase());
  return forms.includes('нет') && !forms.includes('да');
}

/** Everyone but us whom the group needs: enrolment, home schools, owner of the venue, who runs the modules. */
export function partnersOfGroup(plan: Plan, group: StudyGroup): string[] {
  const find = lookUp(plan);
  const ours = find.us ? [nameKey(find.us.shortName), nameKey(find.us.fullName)] : [];
  const named = [
    group.enrolledAt,
    ...splitMulti(group.studentsFrom),
    find.venue(group.venue)?.owner ?? '',
    ...find.programme(group.programme).map(({ provider }) => provider),
  ];
  const partners = new Map<string, string>();
  for (const name of named) {
    const key = nameKey(name);
    if (key && !ours.includes(key) && !partners.has(key)) partners.set(key, name);
  }
  return [...partners.values()];
}

/** Whether the contract speaks of the programme: it names it, or names none at all. */
export const coversProgramme = ({ programmes }: Agreement, programme: string): boolean => {
  const named = splitMulti(programmes).map(nameKey);
  return named.length === 0 || named.includes(nameKey(programme));
};

/**
 * The network contracts that the group rests on: of its programme, with one of its partners (or, while the group
 * names no partner, with anybody). Terminated ones are left out; signed ones come first.
 */
export function agreementsOfGroup(plan: Plan, group: StudyGroup): Agreement[] {
  const partners = partnersOfGroup(plan, group);
  const found = plan.agreements.filter(
    (agreement) =>
      isNetworkContract(agreement) &&
      !isTerminated(agreement) &&
      coversProgramme(agreement, group.programme) &&
      (partners.length === 0 || partners.some((partner) => hasParty(plan, agreement, partner))),
  );
  return [...found.filter(isSigned), ...found.filter((agreement) => !isSigned(agreement))];
}
