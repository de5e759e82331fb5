import type { PlanYear } from '../calendar/planYear.ts';
import { aroundPapers } from './datesOfActs.ts';
import { isSchoolYear } from './schoolYear.ts';

const SPACE = '[\\s\\u00a0]*';
const YEARS = new RegExp(`(^|\\D)(20\\d\\d)(?:(${SPACE}[-–—/]${SPACE})(20\\d\\d))?(?!\\d)`, 'g');

/**
 * The title of a plan of calendar years, moved: «на 2023 год», «(2022-2024 годы)». Years that are not the plan's belong
 * to a concept or a programme («до 2030 года», «на 2021-2030 годы») and stay.
 */
export function movePlanYears(text: string, { first, last = first }: PlanYear, shift: number): string {
  const isOfPlan = (year: number): boolean => year >= first && year <= last;
  return aroundPapers(text, (part) =>
    part.replace(
      YEARS,
      (whole: string, before: string, begins: string, link: string | undefined, ends: string) => {
        if (!isOfPlan(Number(begins))) return whole;
        const moved = String(Number(begins) + shift);
        if (link === undefined) return before + moved;
        const isMoved = isOfPlan(Number(ends)) || isSchoolYear(begins, ends);
        return isMoved ? `${before}${moved}${link}${Number(ends) + shift}` : whole;
      },
    ),
  );
}
