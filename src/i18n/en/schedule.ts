import type { IsoDate } from '../../plan/calendar/isoDate.ts';
import type { ScheduleWords } from '../words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const short = (day: IsoDate): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]!.slice(0, 3)}`;

const workingDays = (days: number): string => `${days} working day${days === 1 ? '' : 's'}`;

export const schedule: ScheduleWords = {
  picture: {
    title: 'Network schedule',
    describe: (activities, links, criticalPath) =>
      `Activities: ${activities}, links: ${links}.${criticalPath ? ` Critical path: ${criticalPath}.` : ''}`,
    month: (month) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
    run: (start, finish) => (start === finish ? short(start) : `${short(start)} – ${short(finish)}`),
    slack: (days, isMost) => {
      if (days < 0) return `${-days} days short`;
      return days === 0 ? 'no slack' : `slack ${isMost ? 'up to ' : ''}${days} days`;
    },
    noSection: 'No section',
    critical: (isPossible) =>
      isPossible
        ? 'Critical path: the chain of activities with the least slack, to be watched first'
        : 'Critical path: these activities have too little time',
    link: 'An arrow leads to what begins afterwards',
    knot: 'Dashes: activities wait for one another, the order has to be corrected',
    unlinked: (numbers) => `Not linked and not drawn: ${numbers}`,
  },
  slack: {
    lessons: 'the start of lessons',
    end: 'the end of the plan',
    deadlineOf: ({ number, title }) =>
      number ? `the deadline of row ${number} “${title}”` : `the deadline of “${title}”`,
    none: (moved) => (moved ? `a delay moves ${moved}` : 'no slack: a delay misses its own deadline'),
    some: (days, isMost) => `${isMost ? 'up to ' : ''}${workingDays(days)} to spare`,
    least: (slack, moved) => `${slack}; a longer delay moves ${moved}`,
    missing: (days, moved) =>
      `${workingDays(days)} too few${moved ? `: this moves ${moved}` : ' to keep its deadline'}`,
  },
  step: ({ number, title }, slack) => `${number ? `No. ${number} ` : ''}“${title}” – ${slack}`,
};
