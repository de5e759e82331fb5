import { computed, computedInternal, human, internal, type TableSpec } from './spec.ts';

/** «Педагоги и рабочая группа» (blueprint §9). Adults only; no birth dates, no СНИЛС, no passport. */
export const staffTab = {
  kind: 'table',
  key: 'staff',
  name: 'Педагоги и рабочая группа',
  set: 'demand',
  frozenColumns: 1,
  columns: [
    human('name', 'Фамилия И.О.', { width: 180 }),
    human('post', 'Должность', { width: 200 }),
    human('organisation', 'Организация', { width: 200, from: { tab: 'participants', column: 'shortName' } }),
    human('inGroup', 'В рабочей группе', { width: 120, list: 'groupRole' }),
    human('teaches', 'Ведёт занятия', { width: 90, list: 'yesNo' }),
    internal('employment', 'Оформление у нас', { width: 180, list: 'employment' }),
    internal('recordCheck', 'Справка об отсутствии судимости', { width: 150, list: 'recordCheck' }),
    computedInternal('weeklyHours', 'Часов в неделю', { width: 80, format: 'number' }),
    computed('groupCount', 'Групп', { width: 60, format: 'number' }),
    computed('venueCount', 'Площадок', { width: 80, format: 'number' }),
    computedInternal('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
