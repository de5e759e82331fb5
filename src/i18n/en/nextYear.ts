import type { NextYearWords } from '../nextYearWords.ts';

export const nextYear: NextYearWords = {
  row: (row) => `row ${row} of the old workbook`,
  findings: {
    'deadline.weekday': ({ number, title, deadline }) =>
      `No. ${number} “${title}”: a weekday stands beside the day and is another one next year: “${deadline}”.`,
    'deadline.moving-days': ({ number, title, deadline }) =>
      `No. ${number} “${title}”: these days lie elsewhere every year: “${deadline}”.`,
    'deadline.no-such-day': ({ number, title, deadline }) =>
      `No. ${number} “${title}”: the new year has no such day: “${deadline}”.`,
    'deadline.year-outside': ({ number, title, deadline }) =>
      `No. ${number} “${title}”: the deadline lies outside the year of the old plan and was left: “${deadline}”.`,
    'deadline.not-moved': ({ number, title, deadline }) =>
      `No. ${number} “${title}”: the deadline names a year and could not be moved safely: “${deadline}”.`,
    cancelled: ({ number, title }) => `No. ${number} “${title}” was cancelled last year. Is it wanted again?`,
    'year-in-text': ({ where, text }) => `“${where}” still names the old year: “${text}”.`,
    'day-off': ({ label, day }) => `“${label}”: ${day} is a day of rest.`,
    'agreement-ended': ({ name, day }) =>
      `${name}: ended on ${day}. Taken over as a draft without number and date.`,
    'agreement-renewed': ({ name, day }) =>
      `${name}: ended on ${day} and renews itself. Make sure that it did.`,
    'agreement-ends': ({ name, day }) => `${name}: in force until ${day}, before the lessons end.`,
    'agreement-dropped': ({ name }) =>
      `${name}: not taken over (terminated, or added to one that has ended).`,
    'holiday-dropped': ({ name, days }) => `“${name}” (${days}): not taken over, it differs every year.`,
    'holiday-moved': ({ name, days }) => `“${name}” (${days}): moved to the same day of the new year.`,
    'act-ended': ({ title, day }) => `“${title}”: its term ended on ${day}, not taken over.`,
    'documents-left': ({ count }) => `Documents of the old year that stay in the old workbook: ${count}.`,
    'remarks-left': ({ count }) => `Remarks of partners that stay in the old workbook: ${count}.`,
    review: ({ tab }) => `The tab «${tab}» was taken over with the numbers of the old year.`,
    formulas: ({ cells, count }) =>
      `Values took the place of formulas: ${cells}${Number(count) > 6 ? '…' : ''}.`,
    'own-tabs': ({ names }) => `Your own tabs stay in the old workbook: ${names}.`,
  },
};
