import { computed, type TableSpec } from './spec.ts';

/**
 * «Служебный»: what the add-on must remember (design decision 2). Readable by a person; losing it loses comfort,
 * never data.
 */
export const memoryTab = {
  kind: 'table',
  key: 'memory',
  name: 'Служебный',
  set: 'basic',
  frozenColumns: 0,
  hidden: true,
  columns: [computed('key', 'Ключ', { width: 260 }), computed('value', 'Значение', { width: 600 })],
} as const satisfies TableSpec;
