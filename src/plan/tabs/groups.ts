import { computed, computedInternal, human, internal, type TableSpec } from './spec.ts';

const organisation = { tab: 'participants', column: 'shortName' } as const;

/** «Группы» (blueprint §6). «Мест по плану» is known in August, «Зачислено» in September: two numbers, not one. */
export const groupsTab = {
  kind: 'table',
  key: 'groups',
  name: 'Группы',
  set: 'basic',
  frozenColumns: 1,
  columns: [
    human('name', 'Группа', { width: 120 }),
    human('programme', 'Программа', { width: 200, from: { tab: 'services', column: 'programme' } }),
    human('studyYear', 'Год обучения', { width: 80, format: 'number' }),
    human('enrolledAt', 'Организация зачисления', { width: 180, from: organisation }),
    human('studentsFrom', 'Откуда обучающиеся', { width: 180, multi: true, from: organisation }),
    human('classes', 'Классы / возраст', { width: 100 }),
    human('shift', 'Смена в школе', { width: 80, list: 'shift' }),
    human('teacher', 'Педагог', { width: 150, from: { tab: 'staff', column: 'name' } }),
    human('venue', 'Площадка', { width: 160, from: { tab: 'venues', column: 'name' } }),
    human('places', 'Мест по плану', { width: 80, format: 'number' }),
    human('enrolled', 'Зачислено', { width: 80, format: 'number' }),
    internal('orderNumber', 'Приказ о зачислении №', { width: 100 }),
    internal('orderDate', 'Приказ о зачислении: дата', { width: 100, format: 'date' }),
    human('weeklyHours', 'Ак. часов в неделю', { width: 80, format: 'number' }),
    human('weeks1', 'Учебных недель: 1 полугодие', { width: 90, format: 'number' }),
    human('weeks2', 'Учебных недель: 2 полугодие', { width: 90, format: 'number' }),
    human('programmeHours', 'Часов в год по программе', { width: 90, format: 'number' }),
    human('firstLesson', 'Начало занятий', { width: 90, format: 'date' }),
    human('lastLesson', 'Окончание занятий', { width: 90, format: 'date' }),
    human('breaks', 'Каникулы / перерывы', { width: 140 }),
    human('attestation', 'Промежуточная / итоговая аттестация', { width: 150 }),
    internal('fundingSource', 'Источник финансирования', { width: 180, list: 'fundingSource' }),
    human('status', 'Статус', { width: 110, list: 'groupStatus' }),
    computed('weeks', 'Недель всего', { width: 70, format: 'number' }),
    computed('yearHours', 'Часов в год', { width: 70, format: 'number' }),
    computedInternal('personHours', 'Человеко-часов', { width: 90, format: 'number' }),
    computed('timetableHours', 'Часов по расписанию в неделю', { width: 100, format: 'number' }),
    computed('lostToHolidays', 'Выпадает из-за праздников', { width: 130 }),
    computed('agreement', 'Договор', { width: 150 }),
    computed('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
