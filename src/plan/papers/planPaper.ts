import { composePlan } from '../document/composePlan.ts';
import { planTitle } from '../document/titlePart.ts';
import type { PaperKind } from './paper.ts';

/** The plan itself, with its appendices. */
export const planPaper: PaperKind = {
  key: 'plan',
  title: 'План',
  register: 'План',
  needs: 'Мероприятия',
  inPackage: () => true,
  plannedPapers: (plan) =>
    plan.activities.length === 0
      ? []
      : [
          {
            id: 'plan',
            title: planTitle(plan) || 'План',
            recipient: '',
            compose: () => ({ model: composePlan(plan), blanks: [] }),
          },
        ],
};
