import { computedInternal, human, type TableSpec } from './spec.ts';

/** «Праздники» (blueprint §12): what the institution adds to the built-in work calendar. */
export const holidaysTab = {
  kind: 'table',
  key: 'holidays',
  name: 'Праздники',
  set: 'demand',
  frozenColumns: 0,
  columns: [
    human('from', 'Дата с', { width: 100, format: 'date' }),
    human('to', 'Дата по', { width: 100, format: 'date' }),
    human('name', 'Название', { width: 240 }),
    human('kind', 'Вид', { width: 180, list: 'dayKind' }),
    human('where', 'Где действует', { width: 180, from: { tab: 'participants', column: 'shortName' } }),
    human('lessons', 'Занятия ДДТ', { width: 120, list: 'lessonsHeld' }),
    computedInternal('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
