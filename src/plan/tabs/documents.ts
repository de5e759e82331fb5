import { computed, computedInternal, human, internal, type TableSpec } from './spec.ts';

/** «Документы» (blueprint §11): local acts typed by hand and the register of what the add-on made. */
export const documentsTab = {
  kind: 'table',
  key: 'documents',
  name: 'Документы',
  set: 'demand',
  frozenColumns: 2,
  columns: [
    human('kind', 'Вид', { width: 140, list: 'documentKind' }),
    human('title', 'Название', { width: 300 }),
    human('recipient', 'Для кого', { width: 180 }),
    human('documentNumber', 'Номер', { width: 90 }),
    human('date', 'Дата', { width: 90, format: 'date' }),
    human('validTo', 'Действует по', { width: 90, format: 'date' }),
    computed('edition', 'Редакция', { width: 140, registered: true }),
    computed('madeAt', 'Создан', { width: 130, registered: true }),
    computed('link', 'Ссылка / файл', { width: 180, registered: true }),
    // The add-on's own words («Создан») stand here until a person types another.
    internal('state', 'Состояние', { width: 110, list: 'documentState' }),
    // Which document the row tells of: it is found again however people sort, rename or edit the row.
    computedInternal('key', 'Ключ документа', { width: 120, hidden: true, registered: true }),
    computedInternal('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
