import type { FindingWords } from '../../words.ts';
import { plural } from '../plural.ts';
import { each, weekdays } from './say.ts';

/** Groups: hours, weeks, children; the load of their teachers. */
export const groups = {
  'group-hours': {
    message: (_, items) =>
      each(
        items,
        ({ group, weekly, weeks, counted, stated }) =>
          `Группа «${group}»: ${weekly} ч × ${weeks} нед. = ${counted} ч, указано ${stated} ч в год.`,
      ),
    remedy: () => 'Исправьте часы в неделю, недели или часы в год.',
  },
  'group-totals': {
    message: (_, items) =>
      each(
        items,
        ({ heading, stated, sum }) => `Строка «Итого», «${heading}»: указано ${stated}, по группам ${sum}.`,
      ),
    remedy: () => 'Исправьте итог или уберите строку: итоги считает надстройка.',
  },
  'half-year-weeks': {
    message: (_, items) =>
      each(
        items,
        ({ group, half, from, to, stated, possible }) =>
          `Группа «${group}»: в ${half} полугодии указано недель ${stated}, а с ${from} по ${to} их ${possible}.`,
      ),
    remedy: () => 'Исправьте число недель или дни начала и окончания занятий.',
  },
  'group-size': {
    message: (_, items) =>
      each(items, ({ group, children, least, most }) => {
        const norm = [...(least ? [`от ${least}`] : []), ...(most ? [`до ${most}`] : [])].join(' ');
        return `Группа «${group}»: ${children} чел., в настройках – ${norm}.`;
      }),
    remedy: () => 'Проверьте число обучающихся или норму в «Настройках».',
  },
  'places-filled': {
    message: (_, items) =>
      each(
        items,
        ({ group, places, enrolled, share }) =>
          `Группа «${group}»: ${places} ${plural(Number(places), 'место', 'места', 'мест')}, зачислено ${enrolled} (${share} %).`,
      ),
    remedy: () => 'Доберите группу, объедините её с другой или исправьте число мест.',
  },
  'teacher-overload': {
    message: (_, items) =>
      each(items, ({ teacher, hours }) => `${teacher}: ${hours} ч в неделю в сетевых группах.`),
    remedy: ({ limit }) => `В «Настройках» – не более ${limit} ч в неделю.`,
  },
  'person-hours-twice': {
    message: (_, items) =>
      each(items, ({ group, organisation, otherGroup, otherOrganisation, hours }) => {
        const counted = hours ? ` (${hours} человеко-часов)` : '';
        return `Группы «${group}» (${organisation}) и «${otherGroup}» (${otherOrganisation}): одни и те же дети учтены в муниципальном задании обеих организаций${counted}.`;
      }),
    remedy: () => 'Оставьте муниципальное задание источником только у одной из организаций.',
  },
  'lessons-lost': {
    message: (_, items) =>
      each(items, ({ group, weekdays: on, count, days, hours, wanted, missing, until }) => {
        const lessons = plural(Number(count), 'занятие', 'занятия', 'занятий');
        const longer = until ? ` или продление до ${until}` : '';
        return `Группа «${group}» (${weekdays(on)}): на праздники выпадает ${count} ${lessons} (${days} – ${hours} ч). До ${wanted} ч не хватает ${missing} ч – предусмотрите уплотнение${longer}.`;
      }),
    remedy: () =>
      'Измените дни окончания занятий или расписание; школьные каникулы правьте на листе «Праздники».',
  },
} satisfies Partial<FindingWords>;
