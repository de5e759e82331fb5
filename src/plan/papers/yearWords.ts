import { formatPlanYear, type PlanYear } from '../calendar/planYear.ts';
import { printDay } from '../calendar/printDay.ts';
import type { ReportPeriod } from './paper.ts';
import { daysOfPeriod } from './period.ts';

/** «на 2025-2026 учебный год», «на 2025 год», «на 2022-2024 годы»; '' without a year. */
export function forYear(year: PlanYear | null): string {
  return year === null ? '' : `на ${yearInAccusative(year)}`;
}

/** «за первое полугодие 2025-2026 учебного года», «за 2025-2026 учебный год»; '' without a year. */
export function forPeriod(year: PlanYear | null, period: ReportPeriod): string {
  if (year === null) return '';
  if (period === 'year') return `за ${yearInAccusative(year)}`;
  if (period === 'second' && year.last !== undefined) {
    // The rest of a plan of several years is no half-year.
    const { from, to } = daysOfPeriod(year, period);
    return `за период с ${printDay(from)} по ${printDay(to)}`;
  }
  const half = period === 'first' ? 'первое' : 'второе';
  const of = year.kind === 'academic' ? `${formatPlanYear(year)} учебного года` : `${year.first} года`;
  return `за ${half} полугодие ${of}`;
}

/** «в 2025-2026 учебном году», «в 2025 году», «в 2022-2024 годах». */
export function inYear(year: PlanYear): string {
  const noun = year.kind === 'academic' ? 'учебном году' : year.last === undefined ? 'году' : 'годах';
  return `в ${formatPlanYear(year)} ${noun}`;
}

function yearInAccusative(year: PlanYear): string {
  const noun = year.kind === 'academic' ? 'учебный год' : year.last === undefined ? 'год' : 'годы';
  return `${formatPlanYear(year)} ${noun}`;
}
