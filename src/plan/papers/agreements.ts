import type { Block } from '../document/block.ts';
import type { Plan } from '../model/plan.ts';
import { type Draft, draftsOf } from './drafts.ts';
import type { ComposedPaper, PaperKind } from './paper.ts';

/** «Соглашение о сотрудничестве», short: the paper that most partners need. */
export const agreementPapers: PaperKind = {
  key: 'agreements',
  title: 'Соглашения о сотрудничестве',
  register: 'Договор',
  needs: 'Участники',
  inPackage: () => true,
  plannedPapers: (plan) =>
    draftsOf(plan, 'agreements').map((draft) => ({
      id: draft.id,
      title: `Соглашение о сотрудничестве с ${draft.partners.join(', ')}`,
      recipient: draft.partners.join('; '),
      compose: () => compose(plan, draft),
    })),
};

function compose(plan: Plan, { partners }: Draft): ComposedPaper {
  const blocks: Block[] = [
    { kind: 'title', text: 'Соглашение о сотрудничестве' },
    { kind: 'paragraph', text: [plan.requisites('institutionShort'), ...partners].join(', '), indent: true },
  ];
  return {
    model: {
      title: 'Соглашение о сотрудничестве',
      author: plan.requisites('institution'),
      tags: {},
      parts: [{ name: 'соглашение', blocks }],
    },
    blanks: [],
  };
}
