import { activitiesPart } from '../../document/activitiesPart.ts';
import type { Block } from '../../document/block.ts';
import { tableOf } from '../../document/tableOf.ts';
import { planTitle } from '../../document/titlePart.ts';
import { typedText } from '../../document/typedText.ts';
import { bound, oneLine } from '../../document/typography.ts';
import { partnersOfGroup } from '../../model/coverage.ts';
import { isClosed } from '../../model/groupHours.ts';
import { lookUp } from '../../model/lookUp.ts';
import { organisationKey } from '../../model/organisationKey.ts';
import type { Activity, Participant, Plan, StudyGroup } from '../../model/plan.ts';
import { blankLines } from '../blanks.ts';
import { formalPaper, headSignature, letterhead, ourField } from '../formalPaper.ts';
import { nameInSentence } from '../nameInSentence.ts';
import type { ComposedPaper, PaperKind } from '../paper.ts';
import { nameOf, recipientsOf } from './recipients.ts';

/** What of the plan is one partner's: its activities in the columns that the institution prints. */
export const extractPapers: PaperKind = {
  key: 'extracts',
  title: 'Выписки из плана',
  register: 'Выписка',
  needs: ['Мероприятия', 'Участники'],
  inPackage: () => true,
  plannedPapers: (plan) =>
    recipientsOf(plan)
      .map((partner) => ({ partner, activities: activitiesOf(plan, partner) }))
      .filter(({ activities }) => activities.length > 0)
      .map(({ partner, activities }) => ({
        id: `extracts:${organisationKey(plan, nameOf(partner))}`,
        title: titleOf(partner),
        recipient: nameOf(partner),
        compose: () => compose(plan, partner, activities),
      })),
};

const titleOf = (partner: Participant): string =>
  `Выписка из плана для ${nameInSentence(nameOf(partner), 'организации')}`;

/** Activities that name the partner by its short name or its full one, in the order of the plan. */
export function activitiesOf(plan: Plan, { shortName, fullName }: Participant): readonly Activity[] {
  const find = lookUp(plan);
  const named = new Set([shortName, fullName].filter(Boolean).flatMap((name) => find.activitiesWith(name)));
  return plan.activities.filter((activity) => named.has(activity));
}

function compose(plan: Plan, partner: Participant, activities: readonly Activity[]): ComposedPaper {
  const blanks = blankLines();
  const title = plan.requisites('planTitle') ? oneLine(planTitle(plan)) : ourField(plan, blanks, 'planTitle');
  const blocks: Block[] = [
    ...letterhead(plan, blanks),
    { kind: 'space', points: 18 },
    { kind: 'title', text: bound(titleOf(partner)) },
    { kind: 'paragraph', text: title, align: 'center' },
    { kind: 'space', points: 12 },
    ...activitiesPart(plan, '', activities),
    ...groupsOf(plan, partner),
    { kind: 'paragraph', text: 'Выписка верна.', before: 12, keepWithNext: true },
    headSignature(plan, blanks),
  ];
  return formalPaper(plan, blanks, { title: titleOf(partner), part: 'выписка', blocks });
}

function groupsOf(plan: Plan, partner: Participant): Block[] {
  const key = organisationKey(plan, nameOf(partner));
  const groups = plan.groups.filter(
    (group) =>
      !isClosed(group) && partnersOfGroup(plan, group).some((name) => organisationKey(plan, name) === key),
  );
  if (groups.length === 0) return [];
  const text = typedText<StudyGroup>(plan, 'groups');
  return [
    { kind: 'heading', level: 1, text: 'Сетевые группы' },
    tableOf(groups, [
      { heading: 'Группа', weight: 14, print: ({ name }) => oneLine(name) },
      { heading: 'Программа', weight: 22, print: ({ programme }) => oneLine(programme) },
      { heading: 'Классы / возраст', weight: 14, optional: true, print: ({ classes }) => oneLine(classes) },
      { heading: 'Педагог', weight: 18, optional: true, print: ({ teacher }) => oneLine(teacher) },
      { heading: 'Площадка', weight: 20, optional: true, print: ({ venue }) => oneLine(venue) },
      {
        heading: 'Мест по плану',
        weight: 9,
        align: 'center',
        optional: true,
        print: (row) => oneLine(text(row, 'places')),
      },
    ]),
  ];
}
