import type { IsoDate } from '../calendar/isoDate.ts';
import type { PlanYear } from '../calendar/planYear.ts';
import type { TabKey } from '../tabs/spec.ts';
import type { RolloverFinding } from './finding.ts';

/** A day is written as a date of the spreadsheet, a text as text: no text can become a formula. */
export type NextCell = string | number | { readonly day: IsoDate };

/** Column key, or `ownKey` for a column that the users added → cell. Empty cells are left out. */
export type NextRow = ReadonlyMap<string, NextCell>;

export interface NextTable {
  readonly tab: TabKey;
  /** Headings of the users' own columns, in their order. */
  readonly ownHeadings: readonly string[];
  readonly rows: readonly NextRow[];
}

/**
 * All that a new workbook gets. Only what is named here: the old workbook is read and never written, and nothing of
 * it that is not named (notes, comments, memory, tabs of the users) can slip into the new one.
 */
export interface NextWorkbook {
  readonly from: PlanYear;
  readonly year: PlanYear;
  /** Field key → value; fields that become empty are named with ''. */
  readonly forms: ReadonlyMap<TabKey, ReadonlyMap<string, NextCell>>;
  readonly tables: readonly NextTable[];
  /** Tabs of the blueprint that the old workbook had: the institution finds them again, filled or not. */
  readonly tabs: readonly TabKey[];
  /** What a person must decide or know. */
  readonly findings: readonly RolloverFinding[];
}

/** Key of a column that the users added, the n-th of this heading: no key of ours has a colon. */
export const ownKey = (heading: string, n: number): string => `own${n === 1 ? '' : n}:${heading}`;

/** The heading in such a key, null for a key of ours. */
export const ownHeading = (key: string): string | null => /^own\d*:(.*)$/s.exec(key)?.[1] ?? null;
