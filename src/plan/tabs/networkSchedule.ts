import { computed, type TableSpec } from './spec.ts';

const month = <const K extends string>(key: K, heading: string, width = 44) =>
  computed(key, heading, { width });

/**
 * «Сетевой график» (blueprint §11): generated, rebuilt as a whole by plan/schedule/scheduleRows.ts. The plan year
 * has two Augusts, and headings tell columns apart: the second one says that it is the last. «Запас времени» stays
 * empty until the institution switches the critical path on.
 */
export const networkScheduleTab = {
  kind: 'table',
  key: 'schedule',
  name: 'Сетевой график',
  set: 'demand',
  frozenColumns: 2,
  columns: [
    computed('number', '№', { width: 50 }),
    computed('title', 'Мероприятие', { width: 340 }),
    computed('executors', 'Исполнители', { width: 200 }),
    month('august', 'Авг'),
    month('september', 'Сен'),
    month('october', 'Окт'),
    month('november', 'Ноя'),
    month('december', 'Дек'),
    month('january', 'Янв'),
    month('february', 'Фев'),
    month('march', 'Мар'),
    month('april', 'Апр'),
    month('may', 'Май'),
    month('june', 'Июн'),
    month('july', 'Июл'),
    month('lastAugust', 'Авг (конец)', 70),
    computed('delay', 'Запас времени', { width: 300 }),
  ],
} as const satisfies TableSpec;

export type NetworkScheduleColumn = (typeof networkScheduleTab.columns)[number]['key'];
