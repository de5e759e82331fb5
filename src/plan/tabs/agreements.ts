import { computed, computedInternal, human, internal, type TableSpec } from './spec.ts';

const organisation = { tab: 'participants', column: 'shortName' } as const;

/**
 * «Договоры» (blueprint §4): papers with a partner only. Положения and приказы have no partner and no term: they
 * stand in «Документы». The strict checks speak of «Договор о сетевой форме» alone (273-ФЗ, art. 15).
 */
export const agreementsTab = {
  kind: 'table',
  key: 'agreements',
  name: 'Договоры',
  set: 'demand',
  frozenColumns: 3,
  columns: [
    computed('number', '№ п/п', { width: 50, format: 'number' }),
    human('kind', 'Вид', { width: 200, list: 'agreementKind' }),
    human('contractNumber', 'Номер', { width: 90 }),
    human('signedOn', 'Дата подписания', { width: 100, format: 'date' }),
    human('base', 'Базовая организация', { width: 180, from: organisation }),
    human('parties', 'Другие стороны', { width: 200, multi: true, from: organisation }),
    human('partyRoles', 'Роль стороны', { width: 220, multi: true, list: 'role' }),
    human('programmes', 'Программы', {
      width: 180,
      multi: true,
      from: { tab: 'services', column: 'programme' },
    }),
    human('from', 'Действует с', { width: 90, format: 'date' }),
    human('to', 'Действует по', { width: 90, format: 'date' }),
    human('renewal', 'Продление', { width: 140, list: 'renewal' }),
    human('studentsFrom', 'Обучающихся от', { width: 100, format: 'number' }),
    human('studentsTo', 'Обучающихся до', { width: 100, format: 'number' }),
    internal('listDays', 'Список обучающихся передать за, раб. дней', { width: 120, format: 'number' }),
    human('terms', 'Условия', { width: 120, list: 'agreementTerms' }),
    internal('amount', 'Сумма, руб.', { width: 110, format: 'money' }),
    human('relatesTo', 'К какому договору', {
      width: 110,
      from: { tab: 'agreements', column: 'contractNumber' },
    }),
    human('status', 'Статус', { width: 130, list: 'agreementStatus' }),
    internal('keptAt', 'Где лежит (папка, ссылка на скан)', { width: 180 }),
    computedInternal('daysLeft', 'Осталось дней', { width: 80, format: 'number' }),
    computed('state', 'Состояние', { width: 130 }),
    computedInternal('remarks', 'Замечания', { width: 280 }),
  ],
} as const satisfies TableSpec;
