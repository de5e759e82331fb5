import { type PlanYear, parsePlanYear } from '../calendar/planYear.ts';
import { withoutActs } from './datesOfActs.ts';

/** Two written years are a school year when the second, in two digits or four, follows the first. */
export function isSchoolYear(first: string, second: string): boolean {
  const next = Number(first) + 1;
  return Number(second) === (second.length === 2 ? next % 100 : next);
}

const PAIR = /((?:20)\d\d)([\s\u00a0]*[-–—−/\\][\s\u00a0]*)((?:20)?\d\d)(?!\d)/g;

/**
 * A text with the school years around that of the plan moved: «Анализ работы за 2022-2023 учебный год» in a plan
 * of 2023-2024. Longer stretches («на 2022-2030 годы») and single years, which belong to acts and names, stay.
 */
export function moveSchoolYears(text: string, year: PlanYear, shift: number): string {
  return text.replace(PAIR, (whole: string, first: string, link: string, second: string) => {
    const begins = Number(first);
    if (!isSchoolYear(first, second) || Math.abs(begins - year.first) > 1) return whole;
    const next = String(begins + shift + 1);
    return `${begins + shift}${link}${second.length === 2 ? next.slice(2) : next}`;
  });
}

/** Whether a text still names a single year of the plan, which nobody can move for a person; acts have their own. */
export function namesYearOf(text: string, year: PlanYear): boolean {
  const last = year.kind === 'academic' ? year.first + 1 : (year.last ?? year.first);
  const single = withoutActs(text).replace(PAIR, '');
  const years = single.match(/(?:^|\D)20\d\d(?!\d)/g) ?? [];
  const isOfPlan = (found: string): boolean => {
    const named = Number(found.slice(-4));
    return named >= year.first && named <= last;
  };
  return years.some(isOfPlan) || (year.kind === 'calendar' && namesNeighbour(single, year.first, last));
}

/** «Отчёт за 2023 год», «План на 2025 год» in a plan of 2024: they move on as it does. */
const namesNeighbour = (text: string, first: number, last: number): boolean =>
  new RegExp(`(?:^|[^а-яё])(?:за\\s+${first - 1}|на\\s+${last + 1})\\s*г`, 'i').test(text);

/** Whether a text that stays as it is names the school year of the plan. */
export const namesSchoolYearOf = (text: string, year: PlanYear): boolean =>
  moveSchoolYears(text, year, 1) !== text;

/** The year that comes next: of a plan of several years, the same number of years on. */
export function nextYear(year: PlanYear): PlanYear {
  return shiftYear(year, year.last === undefined ? 1 : year.last - year.first + 1);
}

export function shiftYear(year: PlanYear, shift: number): PlanYear {
  const first = year.first + shift;
  return year.last === undefined
    ? { kind: year.kind, first }
    : { kind: year.kind, first, last: year.last + shift };
}

/** «2024-2025» typed by a person, as the year to move to; null when it is not later or not of the same kind. */
export function targetYear(text: string, year: PlanYear): PlanYear | null {
  const target = parsePlanYear(text);
  if (!target || target.kind !== year.kind || target.first <= year.first) return null;
  const length = (of: PlanYear): number => (of.last ?? of.first) - of.first;
  return length(target) === length(year) ? target : null;
}
