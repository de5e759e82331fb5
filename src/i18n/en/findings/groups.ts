import type { FindingWords } from '../../words.ts';
import { each, weekdays } from './say.ts';

/** Groups: hours, weeks, children; the load of their teachers. */
export const groups = {
  'group-hours': {
    message: (_, items) =>
      each(
        items,
        ({ group, weekly, weeks, counted, stated }) =>
          `Group «${group}»: ${weekly} h × ${weeks} weeks = ${counted} h, stated ${stated} h a year.`,
      ),
    remedy: () => 'Correct the hours a week, the weeks or the hours a year.',
  },
  'group-totals': {
    message: (_, items) =>
      each(
        items,
        ({ heading, stated, sum }) => `Row “Итого”, “${heading}”: stated ${stated}, by groups ${sum}.`,
      ),
    remedy: () => 'Correct the total or take the row away: the add-on counts the totals.',
  },
  'half-year-weeks': {
    message: (_, items) =>
      each(
        items,
        ({ group, half, from, to, stated, possible }) =>
          `Group «${group}»: ${stated} weeks in half-year ${half}, but from ${from} to ${to} there are ${possible}.`,
      ),
    remedy: () => 'Correct the weeks or the first and last lesson.',
  },
  'group-size': {
    message: (_, items) =>
      each(items, ({ group, children, least, most }) => {
        const norm = [...(least ? [`from ${least}`] : []), ...(most ? [`to ${most}`] : [])].join(' ');
        return `Group «${group}»: ${children} children, the settings say ${norm}.`;
      }),
    remedy: () => 'Check the number of children or the norm in “Настройки”.',
  },
  'places-filled': {
    message: (_, items) =>
      each(
        items,
        ({ group, places, enrolled, share }) =>
          `Group «${group}»: ${places} places, ${enrolled} enrolled (${share} %).`,
      ),
    remedy: () => 'Fill the group, join it with another one, or correct the number of places.',
  },
  'teacher-overload': {
    message: (_, items) =>
      each(items, ({ teacher, hours }) => `${teacher}: ${hours} h a week in network groups.`),
    remedy: ({ limit }) => `“Настройки” allow ${limit} h a week.`,
  },
  'person-hours-twice': {
    message: (_, items) =>
      each(items, ({ group, organisation, otherGroup, otherOrganisation, hours }) => {
        const counted = hours ? ` (${hours} person-hours)` : '';
        return `Groups «${group}» (${organisation}) and «${otherGroup}» (${otherOrganisation}): the same children stand in the municipal task of both${counted}.`;
      }),
    remedy: () => 'Keep the municipal task as the source at one of the two only.',
  },
  'lessons-lost': {
    message: (_, items) =>
      each(items, ({ group, weekdays: on, count, days, hours, wanted, missing, until }) => {
        const longer = until ? ` or go on until ${until}` : '';
        return `Group «${group}» (${weekdays(on)}): holidays take ${count} lessons (${days} – ${hours} h). Of ${wanted} h, ${missing} h are missing – plan denser lessons${longer}.`;
      }),
    remedy: () => 'Change the last lesson or the timetable; school breaks are kept in “Праздники”.',
  },
} satisfies Partial<FindingWords>;
