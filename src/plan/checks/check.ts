import type { IsoDate } from '../calendar/isoDate.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { Plan } from '../model/plan.ts';
import type { TabKey } from '../tabs/spec.ts';
import type { SwitchableId } from '../tabs/switchableChecks.ts';

/** «Исправить», «Проверить», «К сведению». */
export type Severity = 'error' | 'warning' | 'note';

/** Where a finding points: a tab, a 1-based row, the key of a column or of a form field. */
export interface Place {
  readonly tab: TabKey;
  readonly row?: number;
  readonly column?: string;
}

export type Params = Readonly<Record<string, string>>;

/** What a check found. The words are made from `params` and `items` in src/i18n. */
export interface Found {
  readonly at: Place;
  /** Instead of that of the check, where it depends on the day (need.ts). */
  readonly severity?: Severity;
  /** All rows it speaks of, when it is one finding for several; the first is `at.row`. */
  readonly rows?: readonly number[];
  /** Their numbers in the plan, parallel to `rows`; '' where a row has none. */
  readonly numbers?: readonly string[];
  readonly params?: Params;
  /** One finding for several things: what is said of each (group.ts). */
  readonly items?: readonly Params[];
  /** Rows of the items, parallel to `items`; 0 = none. A row shows only what is said of it. */
  readonly itemRows?: readonly number[];
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
  /** The line of «Настройки» that switches it off, with its source (tabs/switchableChecks.ts). */
  readonly rule?: SwitchableId;
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
  rule?: SwitchableId,
): Check<Code> {
  return rule === undefined ? { code, severity, find } : { code, severity, find, rule };
}
