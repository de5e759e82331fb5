import type { FindingWords } from '../../words.ts';
import { at, each, missing } from './say.ts';

const MONTHS = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The plan as a whole and its way through councils, partners and orders. */
export const approval = {
  'year-gap': {
    message: (_, [gap]) =>
      `From ${MONTHS[Number(gap!.from)]} to ${MONTHS[Number(gap!.to)]} the plan has no activity at all.`,
    remedy: () => 'Add activities, unless the pause is meant.',
  },
  'no-closing': {
    message: () => 'The plan has no closing activity (analysis, report).',
    remedy: () => 'Add a row about the results of the year.',
  },
  'activity-agreement': {
    message: ({ where, list }) => `${at(where)}no agreement is in force on the day of the activity: ${list}.`,
    remedy: () => 'Sign an agreement with the partner or check its term.',
  },
  'order-before-minutes': {
    message: (_, [dates]) =>
      `The order of approval of ${dates!.order} is earlier than the minutes of the meeting of ${dates!.minutes}.`,
    remedy: () => 'Check the dates: first the meeting, then the order.',
  },
  'still-draft': {
    message: (_, [state]) =>
      `Today is ${state!.today}, the plan is not approved, and ${state!.count} of its deadlines have begun.`,
    remedy: () => 'Approve the plan, or type the date and number of the order in “Реквизиты плана”.',
  },
  'partner-silent': {
    message: (_, items) =>
      each(
        items,
        ({ partner, sent, days }) => `${partner}: the plan was sent on ${sent}, no answer for ${days} days.`,
      ),
    remedy: () => 'Remind the partner, or note the answer.',
  },
  'edited-after-agreement': {
    message: (_, items) =>
      each(
        items,
        ({ partner, agreed, numbers, count }) =>
          `${partner} agreed to the edition of ${agreed}. Since then ${count === '1' ? 'row' : 'rows'} ${numbers} with this partner ${count === '1' ? 'has' : 'have'} changed – send the plan again.`,
      ),
    remedy: () => 'Send the partner the new edition and choose “Направлено”.',
  },
  'paper-incomplete': {
    message: (_, items) =>
      each(
        items,
        ({ kind, title, missing: what }) =>
          `${kind}${title ? ` “${title}”` : ''}: “Подписан”, but ${missing(what)}.`,
      ),
    remedy: () => 'Type the number and the date.',
  },
} satisfies Partial<FindingWords>;
