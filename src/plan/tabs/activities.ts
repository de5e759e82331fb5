import { computed, human, internal, type TableSpec } from './spec.ts';

/** «Мероприятия» (blueprint §2): the plan itself. */
export const activitiesTab = {
  kind: 'table',
  key: 'activities',
  name: 'Мероприятия',
  set: 'basic',
  frozenColumns: 2,
  columns: [
    human('number', '№ п/п', { width: 60 }),
    human('section', 'Раздел', { width: 130, list: 'sections' }),
    human('title', 'Мероприятие', { width: 340 }),
    human('deadline', 'Сроки', { width: 150 }),
    human('executors', 'Исполнители', { width: 220, multi: true }),
    human('organisations', 'Организации-участники', {
      width: 180,
      multi: true,
      from: { tab: 'participants', column: 'shortName' },
    }),
    human('place', 'Место проведения', { width: 150 }),
    human('audience', 'Целевая аудитория', { width: 150 }),
    human('result', 'Ожидаемый результат (документ)', { width: 160 }),
    human('status', 'Статус', { width: 110, list: 'activityStatus' }),
    human('postponedTo', 'Перенесено на срок', { width: 130 }),
    human('completion', 'Отметка о выполнении', { width: 180 }),
    human('actualCount', 'Количество участников (факт)', { width: 110, format: 'number' }),
    internal('after', 'После чего (№)', { width: 90, hidden: true, multi: true }),
    internal('duration', 'Длительность, раб. дней', { width: 100, hidden: true, format: 'number' }),
    internal('internalNote', 'Внутреннее примечание', { width: 180 }),
    computed('start', 'Начало', { width: 90, format: 'date' }),
    computed('end', 'Окончание', { width: 90, format: 'date' }),
    computed('understood', 'Как понят срок', { width: 230 }),
    computed('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;

export type ActivityColumn = (typeof activitiesTab.columns)[number]['key'];
