import type { RolloverCode } from '../plan/rollover/finding.ts';

/** What «Перенести на новый учебный год» says. */
export interface NextYearWords {
  /** Of this year's table. */
  readonly row: (row: number) => string;
  readonly findings: Readonly<Record<RolloverCode, (params: Readonly<Record<string, string>>) => string>>;
}
