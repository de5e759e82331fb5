import type { NextYearWords } from '../nextYearWords.ts';

/** “No. 5 “Rally””; some plans have no numbers. */
const activity = (number = '', title = ''): string => `${number ? `No. ${number} ` : ''}“${title}”`;

export const nextYear: NextYearWords = {
  row: (row) => `row ${row} of the old workbook`,
  findings: {
    'deadline.weekday': ({ number, title, deadline }) =>
      `${activity(number, title)}: a weekday stands beside the day and is another one next year: “${deadline}”.`,
    'deadline.moving-days': ({ number, title, deadline }) =>
      `${activity(number, title)}: these days lie elsewhere every year: “${deadline}”.`,
    'deadline.no-such-day': ({ number, title, deadline }) =>
      `${activity(number, title)}: the new year has no such day: “${deadline}”.`,
    'deadline.year-outside': ({ number, title, deadline }) =>
      `${activity(number, title)}: the deadline lies outside the year of the old plan and was left: “${deadline}”.`,
    'deadline.outside-moved': ({ number, title, deadline }) =>
      `${activity(number, title)}: the deadline lies outside the year of the old plan and was moved with the others: “${deadline}”.`,
    'deadline.not-moved': ({ number, title, deadline }) =>
      `${activity(number, title)}: the deadline names a year and could not be moved safely: “${deadline}”.`,
    jubilee: ({ number, title, jubilee }) =>
      `${activity(number, title)}: the anniversary “${jubilee}” was last year's. Correct the number or remove the row.`,
    cancelled: ({ number, title }) =>
      `${activity(number, title)} was cancelled last year. Is it wanted again?`,
    'year-in-text': ({ where, text }) => `“${where}” still names the old year: “${text}”.`,
    'day-off': ({ label, day }) => `“${label}”: ${day} is a day of rest.`,
    'agreement-ended': ({ name, day }) =>
      `${name}: in force until ${day}. Taken over as a draft without number and date of signing.`,
    'agreement-renewed': ({ name, day }) =>
      `${name}: in force until ${day} and renews itself. Make sure that it does.`,
    'agreement-ends': ({ name, day }) => `${name}: in force until ${day}, before the lessons end.`,
    'agreement-dropped': ({ name }) => `${name}: not taken over (terminated, or added to one that ends).`,
    'holiday-dropped': ({ name, days }) => `“${name}” (${days}): not taken over, it differs every year.`,
    'holiday-moved': ({ name, days }) => `“${name}” (${days}): moved to the same day of the new year.`,
    'act-ended': ({ title, day }) => `“${title}”: in force until ${day}, not taken over.`,
    'documents-left': ({ count }) => `Documents of the old year that stay in the old workbook: ${count}.`,
    'remarks-left': ({ count }) => `Remarks of partners that stay in the old workbook: ${count}.`,
    'review.groups': () =>
      'Places, hours and weeks are those of the old year, first and last lessons fall on the same dates. Compare them with the timetable.',
    'review.timetable': () =>
      'Days and times of lessons are those of the old year. Agree them with partners and teachers.',
    'review.budget': () => 'The planned amounts are those of the old year. Calculate them anew.',
    'group-breaks': ({ days, groups }) =>
      `The break “${days}” was moved to the same dates (${groups}). Compare it with the school breaks of the new year.`,
    'ground-ended': ({ venue, ground }) =>
      `“${venue}”: agreement No. ${ground}, by which the room was used, is not in force in the new year. Enter the new one.`,
    'columns-left': ({ columns }) =>
      `Columns without a heading stay in the old workbook: ${columns}. If they are needed, give them headings and retry.`,
    formulas: ({ cells, count }) =>
      `Values took the place of formulas: ${cells}${Number(count) > 6 ? '…' : ''}.`,
    'own-tabs': ({ names }) => `Your own tabs stay in the old workbook: ${names}.`,
  },
};
