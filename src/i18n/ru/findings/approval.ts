import { MONTHS_GENITIVE } from '../../../plan/deadline/monthNames.ts';
import type { FindingWords } from '../../words.ts';
import { plural } from '../plural.ts';
import { at, each, missing } from './say.ts';

const MONTHS_TO = [
  '',
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** The plan as a whole and its way through councils, partners and orders. */
export const approval = {
  'year-gap': {
    message: (_, [gap]) =>
      `С ${MONTHS_GENITIVE[Number(gap!.from) - 1]} по ${MONTHS_TO[Number(gap!.to)]} в плане нет ни одного мероприятия.`,
    remedy: () => 'Если перерыв не задуман, добавьте мероприятия.',
  },
  'no-closing': {
    message: () => 'В плане нет мероприятия по подведению итогов (анализ, отчёт).',
    remedy: () => 'Добавьте строку об итогах, например «Анализ сетевого взаимодействия за год».',
  },
  'activity-agreement': {
    message: ({ where, list }) => `${at(where)}на день мероприятия нет действующего договора: ${list}.`,
    remedy: () => 'Подпишите договор или соглашение о сотрудничестве либо проверьте его срок.',
  },
  'order-before-minutes': {
    message: (_, [dates]) =>
      `Приказ об утверждении от ${dates!.order} раньше протокола ${dates!.council || 'заседания'} от ${dates!.minutes}.`,
    remedy: () => 'Проверьте даты: сначала заседание, потом приказ.',
  },
  'still-draft': {
    message: (_, [state]) => {
      const count = Number(state!.count);
      const running = plural(count, 'срок уже идёт', 'срока уже идут', 'сроков уже идут');
      return `Сегодня ${state!.today}, план не утверждён, а ${count} ${running}.`;
    },
    remedy: () => 'Утвердите план или впишите дату и номер приказа в «Реквизиты плана».',
  },
  'partner-silent': {
    message: (_, items) =>
      each(items, ({ partner, sent, days }) => {
        const waited = plural(Number(days), 'день', 'дня', 'дней');
        return `${partner}: план направлен ${sent}, ответа нет ${days} ${waited}.`;
      }),
    remedy: () => 'Напомните партнёру или отметьте его ответ.',
  },
  'edited-after-agreement': {
    message: (_, items) =>
      each(
        items,
        ({ partner, agreed, numbers, count }) =>
          `${partner}: согласована редакция от ${agreed}. После этого ${count === '1' ? 'изменена строка' : 'изменены строки'} ${numbers} с участием этой организации – направьте повторно.`,
      ),
    remedy: () => 'Направьте партнёру новую редакцию и поставьте «Направлено».',
  },
  'paper-incomplete': {
    message: (_, items) =>
      each(
        items,
        ({ kind, title, missing: what }) =>
          `${kind}${title ? ` «${title}»` : ''}: состояние «Подписан», но нет ${missing(what)}.`,
      ),
    remedy: () => 'Впишите номер и дату.',
  },
} satisfies Partial<FindingWords>;
