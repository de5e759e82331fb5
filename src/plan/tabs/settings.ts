import { type FormSpec, field } from './spec.ts';

const appendix = { list: 'part', initial: 'Отдельным приложением' } as const;

/** «Настройки» (blueprint §12): made when something differs from the defaults, or on demand. */
export const settingsTab = {
  kind: 'form',
  key: 'settings',
  name: 'Настройки',
  set: 'demand',
  groups: [
    {
      title: 'Печатный план',
      fields: [
        field('printedColumns', 'Колонки печатного плана', {
          initial: '№ п/п; Мероприятие; Сроки; Исполнители',
        }),
        field('printedHeadings', 'Заголовки колонок печатного плана', {
          initial: '№ п/п; Мероприятие; Сроки; Исполнители',
        }),
      ],
    },
    {
      // «Отдельным приложением» by default: the plan is approved in August, groups and timetable in September.
      title: 'Части документа',
      fields: [
        field('partParticipants', 'Часть: Участники', appendix),
        field('partGroups', 'Часть: Группы', appendix),
        field('partBudget', 'Часть: Смета', appendix),
        field('partSchedule', 'Часть: Сетевой график', { list: 'part', initial: 'Не печатать' }),
        field('printContacts', 'Печатать контакты участников', { list: 'yesNo', initial: 'Нет' }),
        field('leftMargin', 'Левое поле, мм (30 или 20)', { initial: '30' }),
      ],
    },
    {
      title: 'Сроки',
      fields: [
        field('week', 'Неделя учреждения', { list: 'week', initial: '6 дней' }),
        field('warnDays', 'Предупреждать о сроке за, дней', { initial: '7' }),
        field('remindDays', 'Напоминать партнёру через, дней', { initial: '5' }),
      ],
    },
  ],
} as const satisfies FormSpec;
