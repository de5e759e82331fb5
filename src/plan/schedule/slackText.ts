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

/** Slack in plain words. Days are working days; `moved` is one of the first four. */
export interface SlackWords {
  /** What a delay moves: «начало занятий», «окончание плана», «срок строки 5 «Бюджет»». */
  readonly lessons: string;
  readonly end: string;
  readonly ownDeadline: string;
  readonly deadlineOf: (row: RowName) => string;

  /** «задержка этой работы сдвинет начало занятий» */
  readonly none: (moved: string) => string;
  /** «запас 12 рабочих дней» */
  readonly some: (days: number) => string;
  /** On the critical path: what comes when the slack is used up. */
  readonly least: (days: number, moved: string) => string;
  readonly missing: (days: number, moved: string) => string;
}

export const rowName = ({ number, title, deadline }: Activity): RowName => ({
  number: plainNumber(number),
  title: title || deadline,
});

function movedBy({ activity, delay: { code, target } }: ScheduledActivity, words: SlackWords): string {
  if (code === 'lessons') return words.lessons;
  if (target === null) return words.end;
  return target === activity ? words.ownDeadline : words.deadlineOf(rowName(target));
}

/** What slack an activity has; '' where nothing is linked to it, for then its own deadline says it all. */
export function slackText(scheduled: ScheduledActivity, words: SlackWords): string {
  const { linked, slack, critical } = scheduled;
  if (!linked) return '';
  const moved = movedBy(scheduled, words);
  if (slack < 0) return words.missing(-slack, moved);
  if (slack === 0) return words.none(moved);
  return critical ? words.least(slack, moved) : words.some(slack);
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
