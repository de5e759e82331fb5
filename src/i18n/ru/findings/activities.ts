import { workingDays } from '../../../plan/document/slackWords.ts';
import type { FindingWords } from '../../words.ts';
import { plural } from '../plural.ts';
import { at, each } from './say.ts';

type Params = Readonly<Record<string, string>>;

const FORMATS: Readonly<Record<string, string>> = { number: 'число', money: 'сумма в рублях', date: 'дата' };

const outOfOrder = ({ number, title, deadline, before, beforeTitle, beforeDeadline }: Params): string =>
  `Строка ${number} «${title}» (${deadline}) заканчивается раньше строки ${before} «${beforeTitle}» (${beforeDeadline}), после которой она должна идти.`;

const row = ({ number, title }: Params): string =>
  [number ? `Строка ${number}` : 'Мероприятие', title && `«${title}»`].filter(Boolean).join(' ');

const impossiblyShort = (item: Params): string =>
  `${row(item)} (${item.deadline}): ${plural(Number(item.needs), 'нужен', 'нужно', 'нужно')} ${workingDays(Number(item.needs))}, а в сроке ${Number(item.has) === 1 ? 'только' : 'их'} ${item.has}.`;

const impossiblyLate = (item: Params): string =>
  `${row(item)} (${item.deadline}): после строки ${item.before} «${item.beforeTitle}» (${item.beforeDeadline || 'срока нет'}) раньше ${item.finish} не закончить – это на ${workingDays(Number(item.days))} позже срока.`;

/** The plan itself: deadlines, executors, numbers, order. */
export const activities = {
  'year-missing': {
    message: ({ text }) =>
      text
        ? `Учебный год «${text}» не понят, поэтому сроки не прочитаны.`
        : 'Не указан учебный год, поэтому сроки не прочитаны.',
    remedy: () => 'Впишите год в «Реквизиты плана», например 2025-2026 или 2025.',
  },
  'cell-unreadable': {
    message: ({ where, list, format }) => `${at(where)}это не ${FORMATS[format!] ?? format}: ${list}.`,
    remedy: ({ format }) =>
      format === 'date' ? 'Впишите дату как 15.09.2025.' : 'Впишите только число, например 36 или 1 440,50.',
  },
  'deadline-unreadable': {
    message: ({ where, list }) => `${at(where)}срок не понят: ${list}.`,
    remedy: () => 'Назовите месяц или дату, например «сентябрь» или «до 15.10.2025».',
  },
  'deadline-impossible': {
    message: ({ where, list }) => `${at(where)}такого дня нет в календаре: ${list}.`,
    remedy: () => 'Проверьте число и месяц.',
  },
  'deadline-reversed': {
    message: ({ where, list }) => `${at(where)}окончание раньше начала: ${list}.`,
    remedy: () => 'Проверьте годы и порядок дат.',
  },
  'deadline-stale-year': {
    message: ({ where, list, year }) =>
      `${at(where)}похоже на прошлогодние даты в плане на ${year}: ${list}.`,
    remedy: () => 'Исправьте год в сроке.',
  },
  'deadline-outside-year': {
    message: ({ where, list, year }) => `${at(where)}срок вне плана на ${year}: ${list}.`,
    remedy: () => 'Проверьте год в сроке и учебный год в «Реквизитах плана».',
  },
  'deadline-duration': {
    message: ({ where, list }) => `${at(where)}продолжительность не сходится с датами: ${list}.`,
    remedy: () => 'Пересчитайте дни: первый и последний день входят в счёт.',
  },
  'deadline-weekday': {
    message: ({ where, list }) => `${at(where)}день недели не сходится с датой: ${list}.`,
    remedy: () => 'Проверьте число или день недели.',
  },
  'deadline-maybe-range': {
    message: ({ where, list }) =>
      `${at(where)}две даты без знака между ними: ${list}. Прочитаны как два срока.`,
    remedy: () => 'Если это период, поставьте между датами тире.',
  },
  'deadline-missing-day': {
    message: ({ where, list }) => `${at(where)}нет числа перед месяцем: ${list}. Прочитано как весь месяц.`,
    remedy: () => 'Впишите число или назовите месяц как «апрель».',
  },
  'deadlines-overlap': {
    message: ({ where, list }) => `${at(where)}несколько сроков, и один покрывает другой: ${list}.`,
    remedy: () => 'Оставьте один срок или разделите мероприятие на две строки.',
  },
  'august-ambiguous': {
    message: ({ where, first }) => `${at(where)}август понят как август ${first} года – до начала занятий.`,
    remedy: ({ second }) => `Если речь об августе ${second} года, допишите год.`,
  },
  'quarter-ambiguous': {
    message: ({ where, list }) =>
      `${at(where)}III квартал календарного года захватывает два учебных года: ${list}.`,
    remedy: () => 'Допишите год или назовите месяцы.',
  },
  'year-over': {
    message: ({ year }) => `Год плана ${year} завершён: сроки не контролируются.`,
    remedy: () => 'Чтобы взять план за основу, перенесите его на новый учебный год.',
  },
  overdue: {
    message: ({ where, list }) => `${at(where)}срок вышел (${list}), отметки о выполнении нет.`,
    remedy: () => 'Отметьте выполнение или укажите «Перенесено» и новый срок.',
  },
  'due-soon': {
    message: ({ where, list }) => `${at(where)}срок подходит: ${list}.`,
    remedy: () => 'Отметьте выполнение, когда будет готово.',
  },
  'postponed-without-date': {
    message: ({ where }) => `${at(where)}мероприятие перенесено, а новый срок не назван.`,
    remedy: () => 'Впишите новый срок в колонку «Перенесено на срок».',
  },
  'deadline-day-off': {
    message: ({ where, list }) => `${at(where)}нерабочий день: ${list}.`,
    remedy: () => 'Если это не задумано, сдвиньте срок на рабочий день.',
  },
  'deadline-before-approval': {
    message: ({ where, list, approved }) =>
      `План утверждён ${approved}, а сроки закончились раньше (${where}: ${list}).`,
    remedy: () => 'Проверьте дату приказа или сроки.',
  },
  'no-date': {
    message: ({ where, count }) => `Строк без даты: ${count} (${where}). Сроки по ним не контролируются.`,
    remedy: () => 'Где можно, назовите месяц.',
  },
  'executors-glued': {
    message: ({ where, list }) => `${at(where)}исполнители записаны без разделителя: ${list}.`,
    remedy: () => 'Если это разные исполнители, поставьте между ними точку с запятой.',
  },
  'no-executor': {
    message: ({ where, list }) => `${at(where)}не назван исполнитель: ${list}.`,
    remedy: () => 'Впишите должность или фамилию.',
  },
  'working-group-unlisted': {
    message: ({ count }) =>
      `Исполнитель «Рабочая группа» указан в строках: ${count}, но состав рабочей группы не заполнен (лист «Педагоги и рабочая группа»).`,
    remedy: () => 'Перечислите членов рабочей группы.',
  },
  'agreement-pending': {
    message: ({ where, list }) => `${at(where)}участие ещё «по согласованию»: ${list}.`,
    remedy: () => 'Когда партнёр согласится, уберите пометку.',
  },
  'number-duplicate': {
    message: ({ list }) => `Номер повторяется в одном разделе: ${list}.`,
    remedy: () => 'Исправьте нумерацию.',
  },
  'number-skipped': {
    message: ({ list }) => `В нумерации пропуск: ${list}.`,
    remedy: () => 'Проверьте, не потерялась ли строка.',
  },
  'number-missing': {
    message: ({ list }) => `Строка без номера: ${list}.`,
    remedy: () => 'Впишите номер.',
  },
  'activity-empty': {
    message: ({ list }) => `Есть срок или исполнитель, но нет мероприятия: ${list}.`,
    remedy: () => 'Впишите мероприятие или очистите строку.',
  },
  'order-broken': {
    message: (pair, pairs) => each(pairs.length > 0 ? pairs : [pair], outOfOrder),
    remedy: () => 'Сдвиньте один из сроков или исправьте колонку «После чего (№)».',
  },
  'order-doubtful': {
    message: (pair, pairs) => each(pairs.length > 0 ? pairs : [pair], outOfOrder),
    remedy: () => 'Проверьте сроки или колонку «После чего (№)».',
  },
  'after-unknown': {
    message: ({ where, list }) =>
      `${at(where)}в плане нет строки, названной в колонке «После чего (№)»: ${list}.`,
    remedy: () => 'Исправьте колонку «После чего (№)».',
  },
  'after-cycle': {
    message: ({ numbers }) => `Строки ждут друг друга по кругу: ${numbers}.`,
    remedy: () => 'Разорвите круг в колонке «После чего (№)».',
  },
  'too-short': {
    message: (item, items) => each(items.length > 0 ? items : [item], impossiblyShort),
    remedy: () => 'Проверьте срок и колонку «Длительность, раб. дней».',
  },
  'too-late': {
    message: (pair, pairs) => each(pairs.length > 0 ? pairs : [pair], impossiblyLate),
    remedy: () => 'Сдвиньте срок или проверьте колонки «После чего (№)» и «Длительность, раб. дней».',
  },
  'section-month': {
    message: ({ where, list }) => `${at(where)}срок не совпадает с месяцем раздела: ${list}.`,
    remedy: () => 'Перенесите строку в другой раздел или исправьте срок.',
  },
} satisfies Partial<FindingWords>;
