import type { Plan } from '../model/plan.ts';
import { matrixOf } from '../schedule/monthMatrix.ts';
import type { Block, TableRow } from './block.ts';
import { slackBlocks } from './slackBlocks.ts';

/** «Сетевой график» on paper: the month matrix of plan/schedule as a table, section rows as in the plan. */
export function monthMatrix(plan: Plan): Block[] {
  const { months, rows: lines } = matrixOf(plan);
  if (months.length === 0) return [];
  const rows: TableRow[] = [];
  let current = '';
  for (const { section, number, title, executors, marks, whole } of lines) {
    if (section && section !== current) rows.push({ kind: 'section', text: section });
    current = section;
    const shown = whole ? [{ text: title }, { text: ` – ${whole}`, italic: true }] : title;
    rows.push({ kind: 'cells', cells: [number, shown, executors, ...marks] });
  }
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
      header: ['№', 'Мероприятие', 'Исполнители', ...months.map(({ label }) => label)],
      rows,
    },
    ...slackBlocks(plan),
  ];
}
