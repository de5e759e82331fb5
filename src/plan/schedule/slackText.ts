import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { plainNumber } from '../checks/group.ts';
import type { Activity, Plan } from '../model/plan.ts';
import { isCriticalPathShown } from '../model/settings.ts';
import { type ScheduledActivity, schedulePlan } from './schedulePlan.ts';

/** How a row of the plan is called: its number, '' when it has none, and its title. */
export interface RowName {
  readonly number: string;
  readonly title: string;
}

/**
 * Slack in plain words. Days are working days; `moved` is what a delay moves beside the activity itself, null =
 * nothing, it misses its own deadline.
 */
export interface SlackWords {
  /** «начало занятий», «окончание плана», «срок строки 5 «Бюджет»» */
  readonly lessons: string;
  readonly end: string;
  readonly deadlineOf: (row: RowName) => string;

  /** «задержка этой работы сдвинет начало занятий» */
  readonly none: (moved: string | null) => string;
  /** «запас 12 рабочих дней»; `isMost` = it may be less, for nobody says how long the activity takes. */
  readonly some: (days: number, isMost: boolean) => string;
  /** On the critical path: what comes when `slack`, made by `some`, is used up. */
  readonly least: (slack: string, moved: string) => string;
  readonly missing: (days: number, moved: string | null) => string;
}

export const rowName = ({ number, title, deadline }: Activity): RowName => ({
  number: plainNumber(number),
  title: title || deadline,
});

function movedBy({ activity, delay: { code, target } }: ScheduledActivity, words: SlackWords): string | null {
  if (code === 'lessons') return words.lessons;
  if (target === null) return words.end;
  return target === activity ? null : words.deadlineOf(rowName(target));
}

/** What slack an activity has; '' where nothing is linked to it, for then its own deadline says it all. */
export function slackText(scheduled: ScheduledActivity, words: SlackWords): string {
  const { activity, linked, slack, critical } = scheduled;
  if (!linked) return '';
  const moved = movedBy(scheduled, words);
  if (slack < 0) return words.missing(-slack, moved);
  if (slack === 0) return words.none(moved);
  const some = words.some(slack, activity.duration === null);
  return critical && moved ? words.least(some, moved) : some;
}

/** Slack of every linked activity in words; empty unless «Настройки» ask for it. */
export function slackTexts(
  plan: Plan,
  calendar: WorkCalendar,
  words: SlackWords,
): ReadonlyMap<Activity, string> {
  const scheduled = isCriticalPathShown(plan) ? schedulePlan(plan, calendar) : null;
  return new Map(
    (scheduled?.activities ?? [])
      .filter(({ linked }) => linked)
      .map((one) => [one.activity, slackText(one, words)]),
  );
}
