import type { IsoDate } from '../calendar/isoDate.ts';
import { planTitle } from '../document/titlePart.ts';
import type { Plan } from '../model/plan.ts';
import { deadlineEvents } from './deadlineEvents.ts';
import { icalendar } from './icalendar.ts';
import { timetableEvents } from './timetableEvents.ts';

export interface PlanCalendar {
  readonly ics: string;
  readonly deadlines: number;
  readonly lessons: number;
  /** Groups of the timetable that could not be placed in the year. */
  readonly without: readonly string[];
}

/** Deadlines and timetable as one .ics file. `stamp` is the day of the export: nothing here looks at a clock. */
export function planCalendar(plan: Plan, stamp: IsoDate): PlanCalendar {
  const deadlines = deadlineEvents(plan);
  const { events: lessons, without } = timetableEvents(plan);
  const name = planTitle(plan) || 'Сетевой план';
  return {
    ics: icalendar({ name, stamp, events: [...deadlines, ...lessons] }),
    deadlines: deadlines.length,
    lessons: lessons.length,
    without,
  };
}
