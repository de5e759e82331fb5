import { computed, human, type TableSpec } from './spec.ts';

/** «Проверка» (blueprint §11): for commenters and people in Р7 this tab is the sidebar. */
export const findingsTab = {
  kind: 'table',
  key: 'findings',
  name: 'Проверка',
  set: 'basic',
  frozenColumns: 0,
  columns: [
    computed('severity', 'Важность', { width: 100 }),
    computed('tab', 'Лист', { width: 130 }),
    computed('cell', 'Ячейка', { width: 80 }),
    computed('message', 'Что не так', { width: 420 }),
    computed('remedy', 'Что сделать', { width: 340 }),
    human('decision', 'Решение', { width: 140, list: 'decision' }),
    human('explanation', 'Пояснение', { width: 220 }),
    // What the row speaks of: a decision holds as long as the cell is unchanged, wherever people sort the row.
    computed('key', 'Ключ замечания', { width: 120, hidden: true }),
  ],
} as const satisfies TableSpec;
