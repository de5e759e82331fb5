import { sentencesWith } from '../../sentences.ts';

/** «… И ещё: 3.» */
export const each = sentencesWith((more) => `И ещё: ${more}.`);

/** «№ 4: » – «строки 5, 7: »; `where` comes from the rows a finding speaks of. */
export const at = (where: string | undefined): string => (where ? `${where}: ` : '');

const WEEKDAYS = ['', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
const SHORT = ['', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];

export const weekday = (number: string | undefined): string => WEEKDAYS[Number(number)] ?? '';

/** «1 3» → «пн, ср» */
export const weekdays = (numbers: string | undefined): string =>
  (numbers ?? '')
    .split(' ')
    .map((number) => SHORT[Number(number)] ?? '')
    .join(', ');

const one = (count: string | undefined): boolean => count === '1';

/** «Группа «А» занимается с 15.09.2025», «Группы «А», «Б» уже занимаются». */
export function lessonsOf(groups: string, count: string | undefined, from: string | undefined): string {
  const verb = one(count) ? 'занимается' : 'занимаются';
  return `${one(count) ? 'Группа' : 'Группы'} ${groups} ${from ? `${verb} с ${from}` : `уже ${verb}`}`;
}

/** «занятия группы «А»», «занятия групп «А», «Б»» */
export const ofGroups = (groups: string | undefined, count: string | undefined): string =>
  `${one(count) ? 'группы' : 'групп'} ${groups}`;

/** «нет номера и даты» */
export const missing = (what: string | undefined): string =>
  (what ?? '')
    .split(' ')
    .map((part) => (part === 'date' ? 'даты' : 'номера'))
    .join(' и ');
