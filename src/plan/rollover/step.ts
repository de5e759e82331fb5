import type { IsoDate } from '../calendar/isoDate.ts';
import type { PlanYear } from '../calendar/planYear.ts';

/** The step from one plan year to another. */
export interface Step {
  readonly from: PlanYear;
  readonly year: PlanYear;
  /** Years between them. */
  readonly shift: number;
  /** First and last day of lessons in the new year, or of the calendar year. */
  readonly lessonsFrom: IsoDate;
  readonly lessonsTo: IsoDate;
}
