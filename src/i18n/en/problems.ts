import type { ProblemWords } from '../words.ts';

/** Why a file cannot be the template, by the code of TemplateError. */
const TEMPLATE_REASONS: Readonly<Record<string, string>> = {
  empty: 'The template file is empty.',
  'old-word': 'This is a file of the old Word (.doc).',
  protected: 'The template is protected by a password.',
  'rich-text': 'This is an .rtf file.',
  'open-document': 'This is an .odt file.',
  macros: 'The template holds macros.',
  strict: 'The template was saved as “Strict Open XML”.',
  'not-docx': 'This is not a Word file.',
  'too-large': 'The template is too large.',
};

export const problems: ProblemWords = {
  'not-prepared': {
    message: () => 'The table is not prepared yet: there is no tab “Мероприятия”.',
    remedy: () => 'Choose “Prepare the table”.',
  },
  'changed-meanwhile': {
    message: () => 'The sheet changed while you were looking at the list of changes.',
    remedy: () => 'Look at the new list and confirm again.',
  },
  locked: {
    message: () => 'A colleague is working with the table right now.',
    remedy: () => 'Try again in a minute.',
  },
  'source-not-found': {
    message: ({ tab }) => `The tab “${tab}” holds no plan table.`,
    remedy: () => 'Name the tab with the table of activities and deadlines.',
  },
  'year-not-understood': {
    message: ({ year }) => `The year “${year}” was not understood.`,
    remedy: () => 'Write an academic year as 2023-2024 or a calendar year as 2024.',
  },
  'no-plan-year': {
    message: () => 'The plan names no year.',
    remedy: () => 'Write it into «Реквизиты плана» and retry.',
  },
  'not-a-next-year': {
    message: ({ year, from }) => `“${year}” does not follow the plan year ${from}.`,
    remedy: () => 'Name a later year of the same kind.',
  },
  'finding-gone': {
    message: () => 'This finding is gone: the cell was changed.',
    remedy: () => 'Check the plan again.',
  },
  'empty-plan': {
    message: () => 'The plan has no activity yet.',
    remedy: () => 'Fill the tab “Мероприятия” and try again.',
  },
  'edition-same': {
    message: ({ name }) => `Nothing in the plan has changed since the edition “${name}”: nothing to keep.`,
    remedy: () => 'Change the sheet and try again.',
  },
  'edition-missing': {
    message: () => 'No approved edition is kept yet: there is nothing to compare with.',
    remedy: () => 'Choose “Keep the approved edition”.',
  },
  'edition-gone': {
    message: () => 'This edition is no longer in the workbook: the tab “Служебный” was changed.',
    remedy: () => 'Choose another edition.',
  },
  'nothing-amended': {
    message: ({ name }) =>
      `Nothing in the plan has changed since the edition “${name}”: the order would be empty.`,
    remedy: () => 'Change the sheet and try again.',
  },
  'nothing-dated': {
    message: () => 'There is nothing for a calendar: no activity has a date and the timetable is empty.',
    remedy: () =>
      'Give the year of the plan and deadlines, or fill “Расписание” and the days of lessons in “Группы”.',
  },
  'tab-missing': {
    message: ({ tab, tabs }) => `There is no tab “${tab}”. There are: ${tabs}.`,
    remedy: () => 'Name one of them.',
  },
  'no-permission': {
    message: () => 'There is no permission to create a document in Google Drive.',
    remedy: ({ ending = 'docx' }) =>
      `Open the sheet in a window with a single Google account, choose the action again and allow access. The .${ending} can be downloaded without it.`,
  },
  quota: {
    message: () => 'Google makes no more documents today: the daily limit of the account is used up.',
    remedy: ({ ending = 'docx' }) => `Download the .${ending} or try again tomorrow.`,
  },
  'upload-failed': {
    message: () => 'Google did not take the document. Nothing in the sheet has changed.',
    remedy: ({ ending = 'docx' }) => `Try again in a minute, or download the .${ending}.`,
  },
  'papers-not-registered': {
    message: ({ text }) => `The documents are ready but not written down in the tab “Документы”. ${text}`,
    remedy: () => 'Try again: documents that are ready will be found and not made twice.',
  },
  'paper-failed': {
    message: ({ title, text }) => `The document “${title}” could not be composed: ${text}`,
    remedy: () => 'Leave it out and try again: the other documents do not depend on it.',
  },
  'paper-gone': {
    message: () => 'The plan has changed: it no longer calls for this document.',
    remedy: () => 'Reload the list of documents and choose again.',
  },
  'no-papers': {
    message: () => 'No document is chosen.',
    remedy: () => 'Tick what is to be made.',
  },
  'cell-too-long': {
    message: ({ tab, cell, most = '50 000' }) =>
      `Tab “${tab}”, cell ${cell}: the text is longer than ${most} characters.`,
    remedy: () => 'Shorten the text or split it over several rows.',
  },
  'unknown-method': {
    message: ({ method }) => `The add-on does not know the action “${method}”.`,
    remedy: () => 'Close the panel and open it again: it is older than the add-on.',
  },
  'bad-request': {
    message: () => 'The request to the add-on was not understood.',
    remedy: () => 'Close the panel and open it again.',
  },
  'template-broken': {
    message: ({ code }) => TEMPLATE_REASONS[code!] ?? 'The template could not be read.',
    remedy: () => 'Save it as .docx in Word and load it again.',
  },
  internal: {
    message: ({ text }) => `The action was not done: ${text}.`,
    remedy: () => 'Try again. If that does not help, send this text to the developers.',
  },
};
