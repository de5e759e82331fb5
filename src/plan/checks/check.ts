import type { IsoDate } from '../calendar/isoDate.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { Plan } from '../model/plan.ts';
import type { TabKey } from '../tabs/spec.ts';

/** «Исправить», «Проверить», «К сведению». */
export type Severity = 'error' | 'warning' | 'note';

/** Where a finding points: a tab, a 1-based row, the key of a column or of a form field. */
export interface Place {
  readonly tab: TabKey;
  readonly row?: number;
  readonly column?: string;
}

/** What a check found. The words are made from `params` in src/i18n. */
export interface Found {
  readonly at: Place;
  /** All rows it speaks of, when it is one finding for several; the first is `at.row`. */
  readonly rows?: readonly number[];
  /** Their numbers in the plan, parallel to `rows`; '' where a row has none. */
  readonly numbers?: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
}

/** A check never throws for bad data: it yields findings (design decision 11). */
export interface Check<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  find(context: CheckContext): Iterable<Found>;
}

export interface Finding extends Found {
  readonly code: string;
  readonly severity: Severity;
}

/** Keeps the code of a check as a literal, so that the compiler asks for its words in every language. */
export function check<const Code extends string>(
  code: Code,
  severity: Severity,
  find: (context: CheckContext) => Iterable<Found>,
): Check<Code> {
  return { code, severity, find };
}
