import { internal, type TableSpec } from './spec.ts';

/**
 * «Замечания партнёров» (blueprint §11): collected from returned copies or typed by hand, so no column is ours.
 * One partner does not see what another has written.
 */
export const remarksTab = {
  kind: 'table',
  key: 'remarks',
  name: 'Замечания партнёров',
  set: 'demand',
  frozenColumns: 1,
  columns: [
    internal('partner', 'Партнёр', { width: 180, from: { tab: 'participants', column: 'shortName' } }),
    internal('tab', 'Лист', { width: 130 }),
    internal('place', 'Строка', { width: 80 }),
    internal('text', 'Замечание', { width: 360 }),
    internal('received', 'Получено', { width: 90, format: 'date' }),
    internal('decision', 'Наше решение', { width: 140, list: 'remarkDecision' }),
    internal('comment', 'Комментарий', { width: 280 }),
  ],
} as const satisfies TableSpec;
