import type { RowName, SlackWords } from '../schedule/slackText.ts';
import { plural } from './plural.ts';

/** «12 рабочих дней» */
export const workingDays = (days: number): string =>
  `${days} ${plural(days, 'рабочий день', 'рабочих дня', 'рабочих дней')}`;

const ofWorkingDays = (days: number): string =>
  `${days} ${plural(days, 'рабочего дня', 'рабочих дней', 'рабочих дней')}`;

/** «№ 5 «Бюджет»» */
export const namedRow = ({ number, title }: RowName): string =>
  [number && `№\u00a0${number}`, title && `«${title}»`].filter(Boolean).join(' ');

/** Slack as the document says it; the tab and the panel say the same in Russian (i18n/ru). */
export const SLACK_WORDS: SlackWords = {
  lessons: 'начало занятий',
  end: 'окончание плана',
  deadlineOf: ({ number, title }) =>
    number ? `срок строки ${number} «${title}»` : `срок мероприятия «${title}»`,
  none: (moved) =>
    moved ? `задержка этой работы сдвинет ${moved}` : 'запаса нет: задержка нарушит срок этой работы',
  some: (days, isMost) => `запас ${isMost ? `до ${ofWorkingDays(days)}` : workingDays(days)}`,
  least: (slack, moved) => `${slack}; более долгая задержка сдвинет ${moved}`,
  missing: (days, moved) =>
    `не хватает ${ofWorkingDays(days)}${moved ? `: сдвинется ${moved}` : ', чтобы уложиться в срок'}`,
};

/** The same of several rows in one line. */
export const WORDS_OF_SEVERAL: SlackWords = {
  ...SLACK_WORDS,
  none: (moved) =>
    moved
      ? `задержка любой из этих работ сдвинет ${moved}`
      : 'запаса нет: задержка нарушит срок каждой из этих работ',
};
