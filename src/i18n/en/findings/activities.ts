import type { FindingWords } from '../../words.ts';
import { at, each } from './say.ts';

type Params = Readonly<Record<string, string>>;

const FORMATS: Readonly<Record<string, string>> = {
  number: 'a number',
  money: 'an amount in roubles',
  date: 'a date',
};

const outOfOrder = ({ number, title, deadline, before, beforeTitle, beforeDeadline }: Params): string =>
  `Row ${number} “${title}” (${deadline}) ends before row ${before} “${beforeTitle}” (${beforeDeadline}), which it has to follow.`;

const workingDays = (days: string | undefined): string => `${days} working day${days === '1' ? '' : 's'}`;

const impossiblyShort = ({ number, title, deadline, needs, has }: Params): string =>
  `${number ? `Row ${number}` : 'The activity'} “${title}” (${deadline}) takes ${workingDays(needs)}, and its deadline leaves ${has}.`;

const impossiblyLate = ({
  number,
  title,
  deadline,
  before,
  beforeTitle,
  beforeDeadline,
  finish,
  days,
}: Params): string =>
  `${number ? `Row ${number}` : 'The activity'} “${title}” (${deadline}): after row ${before} “${beforeTitle}” (${beforeDeadline || 'no deadline'}) it cannot be finished before ${finish}, ${workingDays(days)} past its deadline.`;

/** The plan itself: deadlines, executors, numbers, order. */
export const activities = {
  'year-missing': {
    message: ({ text }) =>
      text
        ? `The year “${text}” was not understood, so no deadline was read.`
        : 'The year of the plan is missing, so no deadline was read.',
    remedy: () => 'Type the year in “Реквизиты плана”, for example 2025-2026 or 2025.',
  },
  'cell-unreadable': {
    message: ({ where, list, format }) => `${at(where)}this is not ${FORMATS[format!] ?? format}: ${list}.`,
    remedy: ({ format }) =>
      format === 'date'
        ? 'Type a date such as 15.09.2025.'
        : 'Type a number only, for example 36 or 1 440,50.',
  },
  'deadline-unreadable': {
    message: ({ where, list }) => `${at(where)}deadline not understood: ${list}.`,
    remedy: () => 'Name a month or a date, for example “сентябрь” or “до 15.10.2025”.',
  },
  'deadline-impossible': {
    message: ({ where, list }) => `${at(where)}the calendar has no such day: ${list}.`,
    remedy: () => 'Check the day and the month.',
  },
  'deadline-reversed': {
    message: ({ where, list }) => `${at(where)}the end is before the start: ${list}.`,
    remedy: () => 'Check the years and the order of the dates.',
  },
  'deadline-stale-year': {
    message: ({ where, list, year }) =>
      `${at(where)}looks like last year's dates in a plan for ${year}: ${list}.`,
    remedy: () => 'Correct the year in the deadline.',
  },
  'deadline-outside-year': {
    message: ({ where, list, year }) =>
      `${at(where)}the deadline lies outside the plan for ${year}: ${list}.`,
    remedy: () => 'Check the year in the deadline and the year of the plan.',
  },
  'deadline-duration': {
    message: ({ where, list }) => `${at(where)}the duration does not match the dates: ${list}.`,
    remedy: () => 'Count the days again: the first and the last one count.',
  },
  'deadline-weekday': {
    message: ({ where, list }) => `${at(where)}the weekday does not match the date: ${list}.`,
    remedy: () => 'Check the day or the weekday.',
  },
  'deadline-maybe-range': {
    message: ({ where, list }) =>
      `${at(where)}two dates with nothing between them: ${list}. Read as two deadlines.`,
    remedy: () => 'If this is a period, put a dash between the dates.',
  },
  'deadline-missing-day': {
    message: ({ where, list }) => `${at(where)}no day before the month: ${list}. Read as the whole month.`,
    remedy: () => 'Type the day.',
  },
  'deadlines-overlap': {
    message: ({ where, list }) => `${at(where)}several deadlines, one covers another: ${list}.`,
    remedy: () => 'Keep one deadline or split the activity into two rows.',
  },
  'august-ambiguous': {
    message: ({ where, first }) => `${at(where)}August was taken for August ${first}, before lessons begin.`,
    remedy: ({ second }) => `If August ${second} is meant, add the year.`,
  },
  'quarter-ambiguous': {
    message: ({ where, list }) =>
      `${at(where)}the third calendar quarter lies in two academic years: ${list}.`,
    remedy: () => 'Add the year or name the months.',
  },
  'year-over': {
    message: ({ year }) => `The year of the plan, ${year}, is over: deadlines are not watched.`,
    remedy: () => 'To build on the plan, carry it over to the new year.',
  },
  overdue: {
    message: ({ where, list }) =>
      `${at(where)}the deadline has passed (${list}) and nothing is marked as done.`,
    remedy: () => 'Mark it as done, or choose “Перенесено” and a new deadline.',
  },
  'due-soon': {
    message: ({ where, list }) => `${at(where)}due soon: ${list}.`,
    remedy: () => 'Mark it as done when it is.',
  },
  'postponed-without-date': {
    message: ({ where }) => `${at(where)}postponed, but no new deadline is given.`,
    remedy: () => 'Type it in “Перенесено на срок”.',
  },
  'deadline-day-off': {
    message: ({ where, list }) => `${at(where)}a day off: ${list}.`,
    remedy: () => 'Unless it is meant, move the deadline to a working day.',
  },
  'deadline-before-approval': {
    message: ({ where, list, approved }) =>
      `The plan was approved on ${approved}, but deadlines had ended before (${where}: ${list}).`,
    remedy: () => 'Check the date of the order or the deadlines.',
  },
  'no-date': {
    message: ({ where, count }) => `Rows without a date: ${count} (${where}). They are not watched.`,
    remedy: () => 'Name a month where you can.',
  },
  'executors-glued': {
    message: ({ where, list }) => `${at(where)}executors without a separator: ${list}.`,
    remedy: () => 'If they are different executors, put a semicolon between them.',
  },
  'no-executor': {
    message: ({ where, list }) => `${at(where)}no executor is named: ${list}.`,
    remedy: () => 'Type a post or a name.',
  },
  'working-group-unlisted': {
    message: ({ count }) =>
      `“Рабочая группа” is the executor of ${count} rows, but its members are not listed (tab “Педагоги и рабочая группа”).`,
    remedy: () => 'List the members of the working group.',
  },
  'agreement-pending': {
    message: ({ where, list }) => `${at(where)}still “по согласованию”: ${list}.`,
    remedy: () => 'Remove the mark once the partner has agreed.',
  },
  'number-duplicate': {
    message: ({ list }) => `A number is repeated in one section: ${list}.`,
    remedy: () => 'Correct the numbering.',
  },
  'number-skipped': {
    message: ({ list }) => `The numbering has a gap: ${list}.`,
    remedy: () => 'Check whether a row was lost.',
  },
  'number-missing': {
    message: ({ list }) => `A row without a number: ${list}.`,
    remedy: () => 'Type the number.',
  },
  'activity-empty': {
    message: ({ list }) => `There is a deadline or an executor, but no activity: ${list}.`,
    remedy: () => 'Type the activity or empty the row.',
  },
  'order-broken': {
    message: (pair, pairs) => each(pairs.length > 0 ? pairs : [pair], outOfOrder),
    remedy: () => 'Move one of the deadlines or correct “После чего (№)”.',
  },
  'order-doubtful': {
    message: (pair, pairs) => each(pairs.length > 0 ? pairs : [pair], outOfOrder),
    remedy: () => 'Check the deadlines or “После чего (№)”.',
  },
  'after-unknown': {
    message: ({ where, list }) => `${at(where)}the plan has no row that they could follow: ${list}.`,
    remedy: () => 'Correct “После чего (№)”.',
  },
  'after-cycle': {
    message: ({ numbers }) => `Rows wait for one another in a circle: ${numbers}.`,
    remedy: () => 'Break the circle in “После чего (№)”.',
  },
  'too-short': {
    message: (item, items) => each(items.length > 0 ? items : [item], impossiblyShort),
    remedy: () => 'Check the deadline and “Длительность, раб. дней”.',
  },
  'too-late': {
    message: (pair, pairs) => each(pairs.length > 0 ? pairs : [pair], impossiblyLate),
    remedy: () => 'Move the deadline, or check “После чего (№)” and “Длительность, раб. дней”.',
  },
  'section-month': {
    message: ({ where, list }) => `${at(where)}the deadline is not in the month of its section: ${list}.`,
    remedy: () => 'Move the row to another section or correct the deadline.',
  },
} satisfies Partial<FindingWords>;
