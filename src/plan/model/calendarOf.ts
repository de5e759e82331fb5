import { type DayRule, type WorkCalendar, workCalendar } from '../calendar/workCalendar.ts';
import type { Plan } from './plan.ts';

const KINDS: Readonly<Record<string, DayRule['kind']>> = {
  'Праздничный день': 'holiday',
  'Региональный праздник': 'holiday',
  'Перенос выходного': 'moved-rest',
  'Рабочая суббота': 'working',
};

/** The work calendar of the institution: built-in days and those of «Праздники». */
export function calendarOf(plan: Plan): WorkCalendar {
  const extra = plan.holidays.flatMap(({ kind, from, to, name }): DayRule[] => {
    const known = KINDS[kind];
    return known && from
      ? [{ from, to: to ?? from, kind: known, name, source: 'Праздники', verified: true }]
      : [];
  });
  const days = Number(/^[567]/.exec(plan.settings('week'))?.[0] ?? 6) as 5 | 6 | 7;
  return workCalendar({ week: days, extra });
}
