import { numbered } from '../../document/approvalBlocks.ts';
import type { Block } from '../../document/block.ts';
import { councilInGenitive } from '../../document/councilInGenitive.ts';
import { capital, oneLine } from '../../document/typography.ts';
import { labelOf } from '../../editions/printChange.ts';
import { isNetworkContract, isTerminated } from '../../model/agreements.ts';
import type { Plan } from '../../model/plan.ts';
import { type Blanks, blankLines, LINE } from '../blanks.ts';
import { clause, ourField } from '../formalPaper.ts';
import { EDUCATION_LAW } from '../law.ts';
import type { ComposedPaper, PaperKind } from '../paper.ts';
import { inPlanYear, planInSentence } from '../planName.ts';
import { CONTROL, formalOrder, ourAcquainted } from './orderForm.ts';
import { workingGroup } from './workingGroup.ts';

/** The order by which an institution begins its network cooperation of the year. */
export const orderPaper: PaperKind = {
  key: 'order',
  title: 'Приказ об организации сетевого взаимодействия',
  register: 'Приказ',
  needs: ['Мероприятия'],
  inPackage: () => true,
  plannedPapers: (plan) =>
    plan.activities.length === 0
      ? []
      : [
          {
            id: 'order',
            title: `Приказ «${subjectOf(plan, blankLines())}»`,
            recipient: '',
            compose: () => compose(plan),
          },
        ],
};

const subjectOf = (plan: Plan, blanks: Blanks): string =>
  `Об организации сетевого взаимодействия ${inPlanYear(plan, blanks)}`;

function compose(plan: Plan): ComposedPaper {
  const blanks = blankLines();
  const subject = subjectOf(plan, blanks);
  for (const key of ['orderDate', 'orderNumber'] as const) ourField(plan, blanks, key);
  return formalOrder(plan, blanks, {
    subject,
    date: oneLine(plan.requisites('orderDate')),
    number: oneLine(plan.requisites('orderNumber')),
    reason: reasonOf(plan, blanks),
    clauses: [
      clause('1.', `Утвердить ${planInSentence(plan, blanks)} (прилагается).`),
      ...membersClause(plan, blanks),
      clause('3.', 'Возложить ответственность за реализацию плана на руководителя рабочей группы.'),
      clause('4.', 'Разместить план на официальном сайте учреждения в сети «Интернет».'),
      clause('5.', CONTROL),
    ],
    acquainted: ourAcquainted(plan),
  });
}

/** Art. 15 is about the network form of programmes: a plan of joint events alone does not rest on it. */
function reasonOf(plan: Plan, blanks: Blanks): string {
  const { requisites: field } = plan;
  const isNetworkForm =
    plan.services.some(({ networkForm }) => networkForm.toLowerCase() === 'да') ||
    plan.agreements.some((row) => isNetworkContract(row) && !isTerminated(row));
  const council = councilInGenitive(oneLine(field('adoptedBy')));
  const minutes = numbered(oneLine(field('minutesDate')), oneLine(field('minutesNumber')));
  if (council) for (const key of ['minutesDate', 'minutesNumber'] as const) ourField(plan, blanks, key);
  const grounds = [
    isNetworkForm && `в соответствии с Федеральным законом ${EDUCATION_LAW} (статья 15)`,
    `в целях организации сетевого взаимодействия ${inPlanYear(plan, blanks)}`,
    council && `на основании решения ${council} (протокол ${minutes})`,
  ];
  return capital(grounds.filter(Boolean).join(', '));
}

function membersClause(plan: Plan, blanks: Blanks): Block[] {
  const heading = labelOf('staff', 'inGroup');
  const members = workingGroup(plan);
  const lines = members.map(({ inGroup, name, post, organisation }) =>
    oneLine(`${inGroup}: ${[name, post, organisation].filter(Boolean).join(', ')}`),
  );
  if (!members.some(({ inGroup }) => inGroup.toLowerCase() === 'руководитель'))
    lines.unshift(`Руководитель: ${blanks.fill('', heading)}`);
  if (members.length === 0) lines.push(`Секретарь: ${LINE}`, ...[1, 2, 3].map(() => `Член: ${LINE}`));
  return [
    clause('2.', 'Утвердить состав рабочей группы:', true),
    { kind: 'list', ordered: false, items: lines },
  ];
}
