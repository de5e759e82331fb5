import { computedInternal, internal, type TableSpec } from './spec.ts';

/** «Бюджет» (blueprint §10). Totals are printed, never rows of the tab: they would break sorting. */
export const budgetTab = {
  kind: 'table',
  key: 'budget',
  name: 'Бюджет',
  set: 'basic',
  frozenColumns: 2,
  columns: [
    computedInternal('number', '№ п/п', { width: 50, format: 'number' }),
    internal('item', 'Направление расходов', { width: 240 }),
    internal('relatesTo', 'К чему относится', { width: 180 }),
    internal('organisation', 'Организация', {
      width: 180,
      from: { tab: 'participants', column: 'shortName' },
    }),
    internal('source', 'Источник', { width: 220, list: 'fundingSource' }),
    internal('contribution', 'Вид вклада', { width: 140, list: 'contribution' }),
    internal('quantity', 'Количество', { width: 80, hidden: true, format: 'number' }),
    internal('price', 'Цена', { width: 90, hidden: true, format: 'money' }),
    internal('planned', 'План, руб.', { width: 110, format: 'money' }),
    internal('actual', 'Факт, руб.', { width: 110, format: 'money' }),
    internal('kvr', 'КВР', { width: 60, hidden: true }),
    internal('kosgu', 'КОСГУ', { width: 60, hidden: true }),
    internal('ground', 'Основание (договор, счёт)', { width: 200 }),
    computedInternal('deviation', 'Отклонение', { width: 110, format: 'money' }),
    computedInternal('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
