import { computed, human, type TableSpec } from './spec.ts';

/** The days of «Расписание» in the order of the week, Monday first. */
export const WEEKDAY_KEYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type WeekdayKey = (typeof WEEKDAY_KEYS)[number];

const HEADINGS: Readonly<Record<WeekdayKey, string>> = {
  mon: 'Пн',
  tue: 'Вт',
  wed: 'Ср',
  thu: 'Чт',
  fri: 'Пт',
  sat: 'Сб',
  sun: 'Вс',
};

const day = <const K extends WeekdayKey>(key: K) => human(key, HEADINGS[key], { width: 110 });

/**
 * «Расписание» (blueprint §7): the matrix that every ДДТ keeps, not one row per lesson. A second row of a group
 * means another venue or teacher. «Педагог» and «Площадка» follow «Группы» until somebody overtypes them.
 */
export const timetableTab = {
  kind: 'table',
  key: 'timetable',
  name: 'Расписание',
  set: 'demand',
  frozenColumns: 1,
  columns: [
    human('group', 'Группа', { width: 120, from: { tab: 'groups', column: 'name' } }),
    human('teacher', 'Педагог', {
      width: 150,
      inherited: true,
      from: { tab: 'staff', column: 'name' },
    }),
    human('venue', 'Площадка, кабинет', {
      width: 160,
      inherited: true,
      from: { tab: 'venues', column: 'name' },
    }),
    day('mon'),
    day('tue'),
    day('wed'),
    day('thu'),
    day('fri'),
    day('sat'),
    day('sun'),
    human('from', 'Действует с', { width: 90, format: 'date' }),
    human('to', 'Действует по', { width: 90, format: 'date' }),
    computed('weeklyHours', 'Ак. часов в неделю', { width: 90, format: 'number' }),
    computed('plannedHours', 'По плану группы', { width: 90, format: 'number' }),
    computed('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
