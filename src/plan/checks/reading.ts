import type { Unreadable } from '../model/typedRow.ts';
import { check } from './check.ts';

/** Whether the tabs could be read at all. */
export const readingChecks = [
  check('year-missing', 'error', function* ({ plan }) {
    if (plan.year === null && plan.activities.some(({ deadline }) => deadline !== '')) {
      yield { at: { tab: 'requisites', column: 'year' }, params: { text: plan.requisites('year') } };
    }
  }),

  check('cell-unreadable', 'error', function* ({ plan }) {
    for (const [tab, cells] of plan.unreadable) {
      const columns = new Map<string, Unreadable[]>();
      for (const cell of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
      for (const [column, [first, ...more]] of columns) {
        const rows = [first!, ...more].map(({ row }) => row);
        const texts = [first!, ...more].slice(0, 4).map(({ text }) => `«${text}»`);
        if (rows.length > texts.length) texts.push('…');
        yield {
          at: { tab, row: first!.row, column },
          rows,
          params: { format: first!.format, list: texts.join(', ') },
        };
      }
    }
  }),
] as const;
