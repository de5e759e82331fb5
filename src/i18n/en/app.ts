import type { AppWords } from '../words.ts';

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

export const app: AppWords = {
  menu: {
    prepare: 'Prepare the table',
    check: 'Check the plan',
    generate: 'Make the plan',
    panel: 'Plan panel',
  },
  severity: { error: 'Correct', warning: 'Check', note: 'For information' },
  preview: {
    newTab: (columns) => `new tab, ${count(columns, 'column')}`,
    newHiddenTab: 'new hidden tab',
    columns: (headings) =>
      `new columns at the right: ${headings.map((heading) => `“${heading}”`).join(', ')}`,
    fields: (labels) => `new rows: ${labels.map((label) => `“${label}”`).join(', ')}`,
    carriedRows: (rows, source) => `${count(rows, 'row')} from the tab “${source}”, which stays as it is`,
    filledFields: (fields) => `empty fields filled: ${fields}`,
  },
  notes: {
    rowsJoined: (rows) => `Source rows ${rows} were joined: they continue cells that the paste had split.`,
    leftInSource: (texts) => `Not carried over, still in the source: ${texts}`,
    approvalUnread: (texts) => `Not understood in the approval block, still in the source: ${texts}`,
    offered: (tab) => `The tab “${tab}” holds another plan. Its rows can be added.`,
    columnsDoubtful: (tab, headings) =>
      `Tab “${tab}”: columns ${headings} were not found. If you renamed them, give one its former name back.`,
    columnRenamed: (tab, before, now) => `Tab “${tab}”: the column “${now}” was taken for “${before}”.`,
    headerMissing: 'The table has no header row: its columns were told by their content.',
    deadlineComposed:
      'The deadline was put together from several source columns; the columns themselves were kept.',
    notRemembered: 'The document is ready, but it was not added to the list of versions.',
    charactersDropped: (n) => `Characters that no document can hold were left out: ${n}.`,
  },
  rows: (numbers) => `${numbers.length === 1 ? 'row' : 'rows'} ${numbers.join(', ')}`,
  undated: 'no date, not tracked',
  unreadable: (text) => `not understood: ${text}`,
  recurring: (window) => (window ? `recurring: ${window}` : 'recurring, not tracked'),
  changedRows: (numbers) => `${numbers.length === 1 ? 'row' : 'rows'} ${numbers.join(', ')}`,
  lostLessons: (lessons, hours) => `${count(lessons, 'lesson')}, ${hours} h`,
  dialog: {
    applyQuestion: 'Apply?',
    nothingToPrepare: 'The table is prepared already; there is nothing to change.',
    prepared: 'The table is prepared.',
    checked: (errors, warnings, notes) =>
      errors + warnings + notes === 0
        ? 'No findings.'
        : `Correct: ${errors}. Check: ${warnings}. For information: ${notes}. Details are in the tab “Проверка”.`,
    generated: (name) => `The document is ready: ${name}`,
  },
  purposes: {
    schedule: 'The activities month by month; rebuilt at every check.',
    agreements: 'Contracts with partners: parties, terms, state.',
    services: 'Programmes and modules: who runs them, for whom, how many hours.',
    timetable: 'Days and times of every group.',
    venues: 'Where lessons take place: address, owner, ground of use.',
    staff: 'The working group and the hours of the teachers.',
    documents: 'Orders, regulations and all that was made from the table.',
    remarks: 'What partners answered and what was decided.',
    holidays: 'Days off and school breaks that the built-in calendar does not know.',
    settings: 'Columns and annexes of the printed plan, length of lessons, which checks are on.',
  },
  gaps: {
    noRows: 'no row yet',
    column: (heading, n) => `“${heading}” – ${n}`,
    columns: (counts) => `empty: ${counts.join(', ')}`,
  },
  // Stands in a cell that colleagues read, so it is Russian in both languages.
  decisions: { intended: 'Так и задумано', postponed: (day) => `Отложить до ${day}` },
  templateName: 'Plan template.docx',
  templateNotes: {
    'unknown-tag': (name, at) => `Template: there is no tag “${name}”; it was left as it is (“${at}”).`,
    'unknown-block': (name, at) =>
      `Template: there is no block “${name}”; the mark was left as it is (“${at}”).`,
    'unused-tag': (name) => `The template does not use the tag “${name}”.`,
    'unused-block': (name) => `The template does not ask for the block “${name}”; it was not printed.`,
    'misplaced-block': (name, at) =>
      `Template: the mark of block “${name}” must stand alone in its paragraph (“${at}”).`,
    'unclosed-tag': (name, at) => `Template: the tag “${name}” lacks its other braces (“${at}”).`,
  },
  missing: {
    institution: 'The name of the institution is missing.',
    planTitle: 'The title of the plan is missing.',
    year: 'The academic year is missing.',
    place: 'The place is missing.',
    signer: 'Nobody is named as the signatory.',
    activities: 'There is no activity yet.',
  },
};
