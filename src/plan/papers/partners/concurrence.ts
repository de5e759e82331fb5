import { concurrenceTable, shortName } from '../../document/approvalBlocks.ts';
import { planTitle } from '../../document/titlePart.ts';
import { bound, oneLine } from '../../document/typography.ts';
import { labelOf } from '../../editions/printChange.ts';
import type { Participant, Plan } from '../../model/plan.ts';
import { blankLines } from '../blanks.ts';
import { formalPaper, ourField } from '../formalPaper.ts';
import type { ComposedPaper, PaperKind } from '../paper.ts';
import { nameOf, recipientsOf } from './recipients.ts';

const TITLE = 'Лист согласования';

/** The sheet alone, to be sent round and signed. */
export const concurrencePaper: PaperKind = {
  key: 'concurrence',
  title: TITLE,
  register: 'Лист согласования',
  needs: ['Мероприятия', 'Участники'],
  // Up to two partners agree on the title page of the plan itself (blueprint §1).
  inPackage: (plan) => {
    const chosen = plan.requisites('concurrence');
    return chosen !== 'Не печатать' && (chosen === 'Лист согласования' || recipientsOf(plan).length > 2);
  },
  plannedPapers: (plan) =>
    recipientsOf(plan).length === 0
      ? []
      : [{ id: 'concurrence', title: TITLE, recipient: '', compose: () => compose(plan) }],
};

function compose(plan: Plan): ComposedPaper {
  const blanks = blankLines();
  const title = plan.requisites('planTitle') ? oneLine(planTitle(plan)) : ourField(plan, blanks, 'planTitle');
  const head = (participant: Participant): string => {
    const heading = (key: string): string => `${nameOf(participant)}: ${labelOf('participants', key)}`;
    return [
      blanks.fill(participant.headPost, heading('headPost')),
      blanks.fill(shortName(participant.headName), heading('headName')),
    ].join(', ');
  };
  const signers = recipientsOf(plan).map(
    (participant) => [oneLine(nameOf(participant)), head(participant)] as const,
  );
  return formalPaper(plan, blanks, {
    title: TITLE,
    part: 'лист_согласования',
    blocks: concurrenceTable(bound(title), signers),
  });
}
