import { computed, computedInternal, human, internal, type TableSpec } from './spec.ts';

/** «Площадки» (blueprint §8): where the groups meet; the list of places on the institution's site. */
export const venuesTab = {
  kind: 'table',
  key: 'venues',
  name: 'Площадки',
  set: 'demand',
  frozenColumns: 1,
  columns: [
    human('name', 'Площадка', { width: 180 }),
    human('address', 'Адрес места осуществления деятельности', { width: 260 }),
    human('owner', 'Чьё помещение', { width: 180, from: { tab: 'participants', column: 'shortName' } }),
    human('ground', 'На каком основании используем', {
      width: 160,
      from: { tab: 'agreements', column: 'contractNumber', or: ['Собственное'] },
    }),
    internal('inLicence', 'Адрес есть в лицензии', { width: 120, list: 'inLicence' }),
    internal('sanitary', 'СЭЗ', { width: 100, list: 'sanitary' }),
    human('capacity', 'Вместимость, чел.', { width: 90, format: 'number' }),
    internal('travelMinutes', 'Время в пути до ДДТ, мин', { width: 90, format: 'number' }),
    human('lessonsEnd1', 'Уроки заканчиваются: 1 смена', { width: 110 }),
    human('lessonsEnd2', 'Уроки заканчиваются: 2 смена', { width: 110 }),
    computed('onSite', 'На сайте', { width: 140 }),
    computedInternal('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
