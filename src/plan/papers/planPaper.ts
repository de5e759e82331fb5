import { composePlan } from '../document/composePlan.ts';
import { planTitle } from '../document/titlePart.ts';
import type { Plan } from '../model/plan.ts';
import type { PaperKind } from './paper.ts';

/** There is one plan in a workbook. */
export const PLAN_ID = 'plan';

/** What the plan is called in lists. */
export const planPaperTitle = (plan: Plan): string => planTitle(plan) || 'План';

/** The plan itself, with its appendices. */
export const planPaper: PaperKind = {
  key: 'plan',
  title: 'План',
  register: 'План',
  needs: ['Мероприятия'],
  inPackage: () => true,
  plannedPapers: (plan) =>
    plan.activities.length === 0
      ? []
      : [
          {
            id: PLAN_ID,
            title: planPaperTitle(plan),
            recipient: '',
            compose: () => ({ model: composePlan(plan), blanks: [] }),
          },
        ],
};
