import { type IsoDate, partsOf } from '../calendar/isoDate.ts';
import { boundsOfPlanYear } from '../calendar/planYear.ts';
import type { Reading } from '../deadline/reading.ts';
import type { Plan } from '../model/plan.ts';
import type { Block, TableRow, Text } from './block.ts';

const MONTHS = ['Янв', 'Фев', 'Мар', 'Апр', 'Май', 'Июн', 'Июл', 'Авг', 'Сен', 'Окт', 'Ноя', 'Дек'];

/** Months since year 0: consecutive numbers for consecutive months. */
const monthNumber = (day: IsoDate): number => {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
};

/** Months that a reading touches, inside `first`…`last`; an open side reaches the end of the plan year. */
function monthsOf(reading: Reading, first: number, last: number): ReadonlySet<number> {
  const months = new Set<number>();
  for (const { from, to } of reading.spans) {
    // «до 15 октября» is marked where it is due, not in all the months before.
    const start = from ? monthNumber(from) : to ? monthNumber(to) : first;
    const end = to ? monthNumber(to) : last;
    for (let month = Math.max(start, first); month <= Math.min(end, last); month++) months.add(month);
  }
  return months;
}

/** «Сетевой график»: a month matrix; «●» in the months of an activity, «↻» for what recurs (blueprint §11). */
export function monthMatrix(plan: Plan): Block[] {
  if (!plan.year || plan.activities.length === 0) return [];
  const bounds = boundsOfPlanYear(plan.year);
  const first = monthNumber(bounds.from);
  const last = monthNumber(bounds.to);
  const marks = plan.activities.map(({ reading }) =>
    reading ? monthsOf(reading, first, last) : new Set<number>(),
  );
  const used = new Set(marks.flatMap((months) => [...months]));
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((month) =>
    used.has(month),
  );
  if (months.length === 0) return [];
  const rows: TableRow[] = [];
  let section = '';
  plan.activities.forEach((activity, index) => {
    if (activity.inSection && activity.inSection !== section)
      rows.push({ kind: 'section', text: activity.inSection });
    section = activity.inSection;
    const mark = activity.reading?.kind === 'recurring' ? '↻' : '●';
    const dated = marks[index]!.size > 0;
    const title: Text = dated
      ? activity.title
      : [
          { text: activity.title },
          {
            text: ` – ${activity.reading?.kind === 'recurring' ? 'регулярно' : 'весь период'}`,
            italic: true,
          },
        ];
    rows.push({
      kind: 'cells',
      cells: [
        activity.number,
        title,
        activity.executors,
        ...months.map((month) => (marks[index]!.has(month) ? mark : '')),
      ],
    });
  });
  return [
    {
      kind: 'table',
      size: 10,
      columns: [
        { weight: 4, min: 9, align: 'center' },
        { weight: 40 },
        { weight: 24 },
        ...months.map(() => ({ weight: 4, min: 10, align: 'center' as const })),
      ],
      header: ['№', 'Мероприятие', 'Исполнители', ...months.map((month) => MONTHS[month % 12]!)],
      rows,
    },
  ];
}
