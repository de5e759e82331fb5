import { upperFirst } from '../../sentences.ts';
import type { FindingWords } from '../../words.ts';
import { at, each, weekday } from './say.ts';

const inVenue = (venue: string | undefined): string => (venue ? ` (${venue})` : '');

/** “Расписание”. */
export const timetable = {
  'lesson-unreadable': {
    message: ({ where }, items) =>
      upperFirst(
        `${at(where)}times of lessons not understood: ${items
          .slice(0, 4)
          .map(({ text }) => `“${text}”`)
          .join(', ')}.`,
      ),
    remedy: () => 'Type start and end, for example 15.00–15.45, 15.55–16.40.',
  },
  'lesson-hours': {
    message: (_, items) =>
      each(
        items,
        ({ group, timetable: hours, planned }) =>
          `Group «${group}»: ${hours} academic hours a week by the timetable, ${planned} in the group.`,
      ),
    remedy: () => 'Correct the timetable or the hours of the group; breaks do not count.',
  },
  'group-clash': {
    message: (_, items) =>
      each(
        items,
        ({ name, weekday: day, time, venue, otherTime, otherVenue }) =>
          `Group «${name}», ${weekday(day)}: two lessons at once – ${time}${inVenue(venue)} and ${otherTime}${inVenue(otherVenue)}.`,
      ),
    remedy: () => 'Move one of the lessons, or take the extra row away.',
  },
  'teacher-clash': {
    message: (_, items) =>
      each(
        items,
        ({ name, weekday: day, time, group, venue, otherTime, otherGroup, otherVenue }) =>
          `${name}, ${weekday(day)}: two lessons at once – ${time} «${group}»${inVenue(venue)} and ${otherTime} «${otherGroup}»${inVenue(otherVenue)}.`,
      ),
    remedy: () => 'Move one of the lessons, or name another teacher.',
  },
  'venue-clash': {
    message: (_, items) =>
      each(
        items,
        ({ name, weekday: day, time, group, otherTime, otherGroup }) =>
          `${name}, ${weekday(day)}: two groups at once – ${time} «${group}» and ${otherTime} «${otherGroup}».`,
      ),
    remedy: () => 'Move one of the lessons; if these are different rooms, make a venue of each.',
  },
  'travel-time': {
    message: (_, items) =>
      each(
        items,
        ({ teacher, weekday: day, ends, from, begins, to, minutes }) =>
          `${teacher}, ${weekday(day)}: ends at ${ends} in ${from}, begins at ${begins} in ${to}, ${minutes} min on the way.`,
      ),
    remedy: () => 'Move the lesson, or correct the time on the way in “Площадки”.',
  },
  'allowed-hours': {
    message: (_, items) =>
      each(items, ({ group, weekday: day, time, from, to }) => {
        const allowed = to ? `from ${from} to ${to}` : `from ${from}`;
        return `Group «${group}», ${weekday(day)}: lesson ${time}, the settings say ${allowed}.`;
      }),
    remedy: () => 'Move the lesson, or change the hours in “Настройки”.',
  },
  'after-lessons': {
    message: (_, items) =>
      each(items, ({ group, from, shift, start, end, gap, pause }) => {
        const rest = gap ? `A break of ${gap} min` : 'No break';
        return `Group «${group}» (${from}, shift ${shift}): lesson at ${start}, school until ${end}. ${rest}, the settings say at least ${pause}.`;
      }),
    remedy: () => 'Move the lesson, or correct when school ends (tab “Площадки”).',
  },
} satisfies Partial<FindingWords>;
