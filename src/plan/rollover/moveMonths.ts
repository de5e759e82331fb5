import type { PlanYear } from '../calendar/planYear.ts';
import { lookUp } from '../deadline/lexicon.ts';
import { aroundPapers } from './datesOfActs.ts';

/** With a day before it, it is a date: of the event, of a paper, nobody knows. */
const MONTH = /(\d[\s\u00a0]*)?([А-Яа-яЁё]{3,}[\s\u00a0]+)(20\d\d)(?!\d)/g;

/** «План работы на сентябрь 2023 года»: a month of the plan with its year, moved; other years stay. */
export const moveMonths = (text: string, year: PlanYear, shift: number): string =>
  replaceMonths(text, year, (month, ofPlan) => `${month}${ofPlan + shift}`);

/** What is left of a text beside the months that `moveMonths` moves. */
export const withoutMonths = (text: string, year: PlanYear): string => replaceMonths(text, year, () => '');

function replaceMonths(
  text: string,
  { kind, first }: PlanYear,
  replacement: (month: string, year: number) => string,
): string {
  const moved = (whole: string, day: string | undefined, word: string, year: string): string => {
    if (day !== undefined) return whole;
    const { type, value: month } = lookUp(word.trim().toLowerCase().replace(/ё/g, 'е'));
    if (type !== 'month') return whole;
    const ofPlan = kind === 'academic' && month < 9 ? first + 1 : first;
    return Number(year) === ofPlan ? replacement(word, ofPlan) : whole;
  };
  return aroundPapers(text, (part) => part.replace(MONTH, moved));
}
