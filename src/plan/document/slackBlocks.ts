import { calendarOf } from '../model/calendarOf.ts';
import type { Plan } from '../model/plan.ts';
import { isCriticalPathShown } from '../model/settings.ts';
import { type PlanSchedule, type ScheduledActivity, schedulePlan } from '../schedule/schedulePlan.ts';
import { rowName, slackText } from '../schedule/slackText.ts';
import type { Block } from './block.ts';
import { namedRow, SLACK_WORDS, WORDS_OF_SEVERAL } from './slackWords.ts';

/**
 * Critical path and slack below the month matrix, where «Настройки» ask for them: one sentence, then a line for
 * each slack with all rows that have it. A column would cost every row of the table its width, for a few words.
 */
export function slackBlocks(plan: Plan): Block[] {
  const schedule = isCriticalPathShown(plan) ? schedulePlan(plan, calendarOf(plan)) : null;
  const lines = schedule ? slackLines(schedule) : [];
  if (!schedule || lines.length === 0) return [];
  const path = schedule.criticalPath.map(({ activity }) => namedRow(rowName(activity)));
  const sentences = [
    ...(path.length > 0
      ? [
          `Критический путь – цепочка работ, в которой запас времени наименьший, за ней следят прежде всего: ${path.join(', ')}.`,
        ]
      : []),
    ...(schedule.activities.some(({ activity, linked }) => linked && activity.duration === null)
      ? ['Где длительность не указана, работа считается однодневной, и назван наибольший запас.']
      : []),
  ];
  return [
    ...sentences.map((text): Block => ({ kind: 'paragraph', text, size: SIZE, before: 6 })),
    { kind: 'paragraph', text: 'Запас времени:', size: SIZE, before: 6, keepWithNext: true },
    ...lines.map((text): Block => ({ kind: 'paragraph', text, size: SIZE })),
  ];
}

/** As the table above. */
const SIZE = 10;

/** The least slack first. */
function slackLines({ activities }: PlanSchedule): string[] {
  const shortNames = shortNamesOf(activities);
  const rows = new Map<string, ScheduledActivity[]>();
  for (const scheduled of [...activities].sort((a, b) => a.slack - b.slack)) {
    const text = slackText(scheduled, SLACK_WORDS);
    if (text) rows.set(text, [...(rows.get(text) ?? []), scheduled]);
  }
  return [...rows.values()].map((alike) => {
    const text = slackText(alike[0]!, alike.length > 1 ? WORDS_OF_SEVERAL : SLACK_WORDS);
    return `${alike.map((scheduled) => shortNames.get(scheduled)!).join(', ')}: ${text}.`;
  });
}

/** «№ 5», with the title where another section has a row 5, too. */
function shortNamesOf(activities: readonly ScheduledActivity[]): ReadonlyMap<ScheduledActivity, string> {
  const counts = new Map<string, number>();
  for (const { activity } of activities) {
    const { number } = rowName(activity);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return new Map(
    activities.map((scheduled) => {
      const name = rowName(scheduled.activity);
      const isOnly = name.number !== '' && counts.get(name.number) === 1;
      return [scheduled, namedRow(isOnly ? { ...name, title: '' } : name)];
    }),
  );
}
