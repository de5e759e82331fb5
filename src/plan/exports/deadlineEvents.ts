import type { IsoDate } from '../calendar/isoDate.ts';
import { formatPlanYear } from '../calendar/planYear.ts';
import { effectiveReading } from '../checks/deadline.ts';
import { plainNumber } from '../checks/group.ts';
import type { Activity, Plan } from '../model/plan.ts';
import type { CalendarEvent } from './icalendar.ts';
import { stableId } from './stableId.ts';

/**
 * The deadlines of a plan as all-day events: «Сентябрь» is the whole month, «до 15.10» that day, «с 1 октября» its
 * first day. What names no day is left out, and so are cancelled activities. Executors are people and are not told.
 */
export function deadlineEvents(plan: Plan): CalendarEvent[] {
  if (!plan.year) return [];
  const year = formatPlanYear(plan.year);
  const seen = new Map<string, number>();
  return plan.activities.flatMap((activity): CalendarEvent[] => {
    if (activity.status.toLowerCase() === 'отменено') return [];
    // Rows of one title are told apart by their order; the deadline is no part of the name, for it may change.
    const name = [activity.inSection, activity.title].join('\n');
    const turn = seen.get(name) ?? 0;
    seen.set(name, turn + 1);
    return spansOf(activity, plan).map(({ from, to }, index) => ({
      kind: 'days',
      from,
      to,
      uid: stableId(year, activity.inSection, activity.title, String(turn), String(index)),
      summary: [plainNumber(activity.number), activity.title].filter(Boolean).join('. '),
      description: [`Срок: ${activity.deadline}`, activity.result && `Результат: ${activity.result}`]
        .filter(Boolean)
        .join('\n'),
      location: activity.place,
      category: activity.inSection,
    }));
  });
}

function spansOf(activity: Activity, plan: Plan): { from: IsoDate; to: IsoDate }[] {
  const reading = effectiveReading(activity, plan);
  return (reading?.spans ?? []).flatMap(({ from, to }) => {
    const [first, last] = [from ?? to, to ?? from];
    return first && last && first <= last ? [{ from: first, to: last }] : [];
  });
}
