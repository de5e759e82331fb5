import { computed, human, type TableSpec } from './spec.ts';

const organisation = { tab: 'participants', column: 'shortName' } as const;

/**
 * «Пакет услуг» (blueprint §5). One row is a programme or one part (module) of it; the name of the programme is
 * repeated in the rows of its modules. Without parts per organisation no contract of art. 15 can be filled.
 */
export const servicesTab = {
  kind: 'table',
  key: 'services',
  name: 'Пакет услуг',
  set: 'demand',
  frozenColumns: 2,
  columns: [
    human('programme', 'Программа', { width: 200 }),
    human('module', 'Модуль (часть программы)', { width: 200 }),
    human('kind', 'Вид программы', { width: 200, list: 'programmeKind' }),
    human('focusArea', 'Направленность', { width: 180, list: 'focusArea' }),
    human('level', 'Уровень', { width: 160, list: 'level' }),
    human('networkForm', 'Сетевая форма (ст. 15)', { width: 100, list: 'yesNo' }),
    human('provider', 'Кто реализует', { width: 180, from: organisation }),
    human('receivers', 'Для кого (чьи обучающиеся)', { width: 200, multi: true, from: organisation }),
    human('hours', 'Объём, ч', { width: 80, format: 'number' }),
    human('age', 'Возраст', { width: 80 }),
    human('form', 'Форма проведения', { width: 160, list: 'lessonForm' }),
    human('venue', 'Площадка', { width: 160, from: { tab: 'venues', column: 'name' } }),
    human('resource', 'Ресурс партнёра', { width: 200 }),
    human('terms', 'Условия', { width: 140, list: 'serviceTerms' }),
    human('result', 'Документ об обучении / итог', { width: 180 }),
    human('approvedBy', 'Утверждена (протокол, приказ)', { width: 180 }),
    human('registryId', '№ в Навигаторе', { width: 110 }),
    computed('programmeHours', 'Часов по программе всего', { width: 100, format: 'number' }),
    computed('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
