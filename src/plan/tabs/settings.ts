import { type FormSpec, field } from './spec.ts';
import { switchFields } from './switchableChecks.ts';

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
        field('partAgreements', 'Часть: Договоры', appendix),
        field('partServices', 'Часть: Пакет услуг', appendix),
        field('partGroups', 'Часть: Группы', appendix),
        field('partCurriculum', 'Часть: Учебный план', appendix),
        field('partCalendar', 'Часть: Календарный учебный график', appendix),
        field('partTimetable', 'Часть: Расписание', appendix),
        field('partBudget', 'Часть: Смета', appendix),
        field('partSchedule', 'Часть: Сетевой график', { list: 'part', initial: 'Не печатать' }),
        field('printContacts', 'Печатать контакты участников', { list: 'yesNo', initial: 'Нет' }),
        field('leftMargin', 'Левое поле, мм (30 или 20)', { initial: '30' }),
      ],
    },
    {
      title: 'Сетевой график',
      fields: [field('criticalPath', 'Критический путь и запас времени', { list: 'yesNo', initial: 'Нет' })],
    },
    {
      title: 'Сроки',
      fields: [
        field('week', 'Неделя учреждения', { list: 'week', initial: '6 дней' }),
        field('warnDays', 'Предупреждать о сроке за, дней', { initial: '7' }),
        field('remindDays', 'Напоминать партнёру через, дней', { initial: '5' }),
        // Empty = by itself: as soon as a «Статус» is set, and not when the year is over.
        field('countOverdue', 'Считать просрочку', { list: 'yesNo' }),
      ],
    },
    {
      title: 'Занятия',
      fields: [
        field('hour5', 'Ак. час, мин: 5-6 лет', { initial: '30' }),
        field('hour7', 'Ак. час, мин: 7-10 лет', { initial: '40' }),
        field('hour11', 'Ак. час, мин: 11-18 лет', { initial: '45' }),
        field('breakMinutes', 'Перерыв между занятиями, мин', { initial: '10' }),
        field('afterLessonsMinutes', 'Перерыв после уроков, мин', { initial: '30' }),
        field('notBefore', 'Занятия не раньше', { initial: '8.00' }),
        field('notAfter', 'Занятия не позже', { initial: '20.00' }),
        field('notAfterSenior', 'Занятия не позже: 16-18 лет', { initial: '21.00' }),
      ],
    },
    {
      // No federal number: size and load are set by a local act (приказ № 629), so empty = not checked.
      title: 'Группы и нагрузка',
      fields: [
        field('groupSizeFrom', 'Наполняемость группы от'),
        field('groupSizeTo', 'Наполняемость группы до'),
        field('teacherLimit', 'Нагрузка педагога в неделю, не более ч'),
      ],
    },
    { title: 'Проверки', fields: switchFields },
  ],
} as const satisfies FormSpec;
