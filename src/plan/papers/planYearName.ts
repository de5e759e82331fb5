import { formatPlanYear } from '../calendar/planYear.ts';
import type { Plan } from '../model/plan.ts';
import type { Blanks } from './blanks.ts';
import { ourField } from './formalPaper.ts';

/** «2025-2026 учебном году», «2026 году», «2026-2028 годах»: the year after «в». */
export function inPlanYear(plan: Plan, blanks: Blanks): string {
  if (plan.year === null) return `${ourField(plan, blanks, 'year')} учебном году`;
  const { kind, last } = plan.year;
  const noun = kind === 'academic' ? 'учебном году' : last === undefined ? 'году' : 'годах';
  return `${formatPlanYear(plan.year)} ${noun}`;
}
