import { isPostponed } from '../../checks/deadline.ts';
import type { TableBlock, TableRow } from '../../document/block.ts';
import { type PrintedColumn, tableOf } from '../../document/tableOf.ts';
import { typedText } from '../../document/typedText.ts';
import type { Activity, Plan } from '../../model/plan.ts';

const isCancelled = ({ status }: Activity): boolean => status.toLowerCase() === 'отменено';

/**
 * A cancelled activity is shown as such; what was noted beside it is the reason. What was done in part does not
 * pass for done because somebody noted which part.
 */
function markOf(activity: Activity): string {
  const { status, completion } = activity;
  if (isCancelled(activity) || completion === '') return status;
  return /частично/i.test(status) && !/частично/i.test(completion) ? `${status}: ${completion}` : completion;
}

/** Only what the sheet says; else the cell waits for a pen. */
function reasonOf(activity: Activity): string {
  if (isCancelled(activity)) return activity.completion;
  if (!isPostponed(activity)) return '';
  if (activity.postponedTo) return `Перенесено на срок: ${activity.postponedTo}`;
  return markOf(activity) === activity.status ? '' : activity.status;
}

/** № | Мероприятие | Срок | … with the sections of the plan (blueprint §15). */
export function completionTable(plan: Plan, activities: readonly Activity[]): TableBlock {
  const text = typedText<Activity>(plan, 'activities');
  // Under the numbers of the plan; a plan without any is numbered afresh.
  const isNumbered = plan.activities.some(({ number }) => number !== '');
  const columns: PrintedColumn<Activity>[] = [
    {
      heading: '№',
      weight: 4,
      min: 10,
      align: 'center',
      print: ({ number }, index) => (isNumbered ? number : String(index + 1)),
    },
    { heading: 'Мероприятие', weight: 32, print: ({ title }) => title },
    { heading: 'Срок', weight: 14, print: (row) => text(row, 'deadline') },
    { heading: 'Исполнители', weight: 18, print: ({ executors }) => executors },
    { heading: 'Отметка о выполнении', weight: 18, print: markOf },
    {
      heading: 'Количество участников (факт)',
      weight: 10,
      align: 'center',
      optional: true,
      print: (row) => text(row, 'actualCount'),
    },
    { heading: 'Причина невыполнения', weight: 18, print: reasonOf },
  ];
  const table = tableOf(activities, columns, 10);
  let section = '';
  const rows = table.rows.flatMap((row, index): TableRow[] => {
    const { inSection } = activities[index]!;
    const opens = inSection !== '' && inSection !== section;
    section = inSection;
    return opens ? [{ kind: 'section', text: inSection }, row] : [row];
  });
  return { ...table, rows };
}
