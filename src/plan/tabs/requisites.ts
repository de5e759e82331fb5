import { type FormSpec, field } from './spec.ts';

const day = { format: 'date' } as const;

/** «Реквизиты плана» (blueprint §1). */
export const requisitesTab = {
  kind: 'form',
  key: 'requisites',
  name: 'Реквизиты плана',
  set: 'basic',
  groups: [
    {
      title: 'Учреждение',
      fields: [
        field('institution', 'Полное наименование (по уставу)'),
        field('institutionShort', 'Сокращённое наименование (по уставу)'),
        field('founder', 'Учредитель / управление образования'),
        field('place', 'Населённый пункт (на титуле)'),
      ],
    },
    {
      title: 'План',
      fields: [
        field('planTitle', 'Название плана'),
        field('year', 'Учебный год'),
        field('lessonsFrom', 'Начало занятий', day),
        field('lessonsTo', 'Окончание занятий', day),
        field('titleYear', 'Год на титуле'),
        field('goals', 'Цели и задачи'),
        field('legalGrounds', 'Нормативные основания'),
        field('expectedResults', 'Ожидаемые результаты'),
        field('closing', 'Текст после таблицы мероприятий'),
      ],
    },
    {
      title: 'Рассмотрение и утверждение',
      fields: [
        field('approval', 'Гриф справа', { list: 'approval', initial: 'Без грифа' }),
        field('appendixNumber', 'Приложение №'),
        field('orderDate', 'Приказ: дата', day),
        field('orderNumber', 'Приказ: №'),
        field('approverPost', 'Утверждает: должность'),
        field('approverName', 'Утверждает: И.О. Фамилия'),
        field('adoptedBy', 'Принят на заседании (орган)'),
        field('minutesDate', 'Протокол: дата', day),
        field('minutesNumber', 'Протокол: №'),
        field('opinionOf', 'Учтено мнение (совет родителей, совет обучающихся, профком)'),
        field('concurrence', 'Согласование с партнёрами', { list: 'concurrence' }),
        field('signatureFrame', 'Место для отметки об электронной подписи', {
          list: 'yesNo',
          initial: 'Нет',
        }),
      ],
    },
    {
      title: 'Подписи в конце',
      fields: [
        field('signerPost', 'Составил: должность'),
        field('signerName', 'Составил: И.О. Фамилия'),
        field('executorContact', 'Исполнитель, телефон'),
      ],
    },
    {
      title: 'Состояние',
      fields: [
        field('edition', 'Редакция плана', { owner: 'computed', format: 'text', initial: 'Проект' }),
        field('editionDate', 'Дата утверждённой редакции', { owner: 'computed', format: 'date' }),
      ],
    },
  ],
} as const satisfies FormSpec;
