import { upperFirst } from '../../sentences.ts';
import type { FindingWords } from '../../words.ts';
import { at, each, weekday } from './say.ts';

const inVenue = (venue: string | undefined): string => (venue ? ` (${venue})` : '');

/** «Расписание». */
export const timetable = {
  'lesson-unreadable': {
    message: ({ where }, items) =>
      upperFirst(
        `${at(where)}время занятий не понято: ${items
          .slice(0, 4)
          .map(({ text }) => `«${text}»`)
          .join(', ')}.`,
      ),
    remedy: () => 'Впишите начало и окончание, например 15.00–15.45, 15.55–16.40.',
  },
  'lesson-hours': {
    message: (_, items) =>
      each(
        items,
        ({ group, timetable: hours, planned }) =>
          `Группа «${group}»: по расписанию ${hours} ак. ч в неделю, в группе указано ${planned}.`,
      ),
    remedy: () => 'Исправьте расписание или часы группы; перерывы в счёт не входят.',
  },
  'group-clash': {
    message: (_, items) =>
      each(
        items,
        ({ name, weekday: day, time, venue, otherTime, otherVenue }) =>
          `Группа «${name}», ${weekday(day)}: два занятия сразу – ${time}${inVenue(venue)} и ${otherTime}${inVenue(otherVenue)}.`,
      ),
    remedy: () => 'Сдвиньте одно из занятий или уберите лишнюю строку.',
  },
  'teacher-clash': {
    message: (_, items) =>
      each(
        items,
        ({ name, weekday: day, time, group, venue, otherTime, otherGroup, otherVenue }) =>
          `${name}, ${weekday(day)}: сразу два занятия – ${time} «${group}»${inVenue(venue)} и ${otherTime} «${otherGroup}»${inVenue(otherVenue)}.`,
      ),
    remedy: () => 'Сдвиньте одно из занятий или назначьте другого педагога.',
  },
  'venue-clash': {
    message: (_, items) =>
      each(
        items,
        ({ name, weekday: day, time, group, otherTime, otherGroup }) =>
          `${name}, ${weekday(day)}: сразу две группы – ${time} «${group}» и ${otherTime} «${otherGroup}».`,
      ),
    remedy: () => 'Сдвиньте одно из занятий; если кабинеты разные, заведите для них разные площадки.',
  },
  'travel-time': {
    message: (_, items) =>
      each(
        items,
        ({ teacher, weekday: day, ends, from, begins, to, minutes }) =>
          `${teacher}, ${weekday(day)}: ${ends} заканчивает в ${from}, ${begins} начинает в ${to}, в пути ${minutes} мин.`,
      ),
    remedy: () => 'Сдвиньте занятие или уточните время в пути на листе «Площадки».',
  },
  'allowed-hours': {
    message: (_, items) =>
      each(items, ({ group, weekday: day, time, from, to }) => {
        const allowed = to ? `с ${from} до ${to}` : `с ${from}`;
        return `Группа «${group}», ${weekday(day)}: занятие ${time}, в настройках – ${allowed}.`;
      }),
    remedy: () => 'Сдвиньте занятие или измените часы в «Настройках».',
  },
  'after-lessons': {
    message: (_, items) =>
      each(items, ({ group, from, shift, start, end, gap, pause }) => {
        const rest = gap ? `Перерыв ${gap} мин` : 'Перерыва нет';
        return `Группа «${group}» (${from}, ${shift} смена): занятие в ${start}, уроки до ${end}. ${rest}, в настройках – не менее ${pause}.`;
      }),
    remedy: () => 'Сдвиньте занятие или уточните, когда заканчиваются уроки (лист «Площадки»).',
  },
} satisfies Partial<FindingWords>;
