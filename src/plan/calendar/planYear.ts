import { type IsoDate, isoDate } from './isoDate.ts';

/** The year a plan is made for: academic 2023 = «2023-2024», calendar 2024 = «2024», calendar 2022…2024 = «2022-2024». */
export interface PlanYear {
  readonly kind: 'academic' | 'calendar';
  readonly first: number;
  /** Last year of a plan of several calendar years; bare months belong to the first. */
  readonly last?: number;
}

/** Programmes run for years; a longer stretch is a mistake of typing. */
const MOST_YEARS = 15;

/**
 * Reads «2023-2024», «2023/24», «2023–2024 учебный год», «2024 год». «2022-2024» is
 * a plan of several calendar years. Null when the text names no year, or two in the wrong order.
 */
export function parsePlanYear(text: string): PlanYear | null {
  const pair = /(?:^|\D)(20\d\d)\s*(?:[-–—/\\]|\s)\s*(20\d\d|\d\d)(?!\d)/.exec(text);
  if (pair) {
    const first = Number(pair[1]);
    const second = pair[2]!.length === 2 ? 2000 + Number(pair[2]) : Number(pair[2]);
    if (second === first + 1) return { kind: 'academic', first };
    return second > first && second - first < MOST_YEARS ? { kind: 'calendar', first, last: second } : null;
  }
  const single = /(?:^|\D)(20\d\d)(?!\d)/.exec(text);
  return single ? { kind: 'calendar', first: Number(single[1]) } : null;
}

export function formatPlanYear(year: PlanYear): string {
  const last = year.kind === 'academic' ? year.first + 1 : year.last;
  return last === undefined ? String(year.first) : `${year.first}-${last}`;
}

/** First and last day of the plan year: preparation begins on 1 August (deadline-rules). */
export function boundsOfPlanYear(year: PlanYear): { readonly from: IsoDate; readonly to: IsoDate } {
  return year.kind === 'academic'
    ? { from: isoDate(year.first, 8, 1)!, to: isoDate(year.first + 1, 8, 31)! }
    : { from: isoDate(year.first, 1, 1)!, to: isoDate(year.last ?? year.first, 12, 31)! };
}
