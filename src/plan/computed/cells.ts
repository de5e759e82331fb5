import type { IsoDate } from '../calendar/isoDate.ts';
import type { Plan } from '../model/plan.ts';
import type { OwnedValue } from '../structure/change.ts';

/** What the computed columns of a row show, by column key; what is not named is empty. */
export type Cells = Record<string, OwnedValue>;

/** Words of the sheet that are no words of the domain. */
export interface ComputedWords {
  readonly undated: string;
  readonly unreadable: (text: string) => string;
  readonly recurring: (window: string) => string;
  /** «строки 4, 7» */
  readonly changedRows: (numbers: readonly string[]) => string;
  /** «2 занятия, 4 ч» */
  readonly lostLessons: (lessons: number, hours: string) => string;
}

/** The computed columns of one tab: 1-based row → cells. */
export type ComputeTab = (
  plan: Plan,
  today: IsoDate,
  words: ComputedWords,
) => Iterable<readonly [row: number, cells: Cells]>;

/** The entries that are not null: an unknown number is an empty cell. */
export function present(cells: Readonly<Record<string, OwnedValue | null>>): Cells {
  const result: Cells = {};
  for (const [key, value] of Object.entries(cells)) if (value !== null) result[key] = value;
  return result;
}

export const dayCell = (day: IsoDate | null): OwnedValue | null => (day === null ? null : { day });

/** Zero says nothing in a count: the cell stays empty. */
export const countCell = (count: number): number | null => (count === 0 ? null : count);
