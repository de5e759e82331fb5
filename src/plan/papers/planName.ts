import { titleInAccusative } from '../document/titleInSentence.ts';
import { planTitle } from '../document/titlePart.ts';
import { oneLine } from '../document/typography.ts';
import type { Plan } from '../model/plan.ts';
import type { Blanks } from './blanks.ts';
import { ourField } from './formalPaper.ts';
import { inYear } from './yearWords.ts';

/** The plan in the accusative, inside a sentence: «план по организации …». */
export function planInSentence(plan: Plan, blanks: Blanks): string {
  const title = oneLine(planTitle(plan));
  if (plan.requisites('planTitle') === '') return `план ${ourField(plan, blanks, 'planTitle')}`;
  return titleInAccusative(title);
}

/** «в 2025-2026 учебном году», or a line where the year is not said. */
export const inPlanYear = (plan: Plan, blanks: Blanks): string =>
  plan.year === null ? `в ${ourField(plan, blanks, 'year')} учебном году` : inYear(plan.year);
