import type { SidebarWords } from '../ru/sidebar.ts';
import { documentsEn } from './documents.ts';

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const findings = (n: number) => counted(n, 'finding', 'findings');
const changes = (n: number) => counted(n, 'change', 'changes');

/** Names of tabs and of the menu stay Russian: that is what stands in the workbook. */
export const sidebarEn: SidebarWords = {
  navigation: 'Panel sections',
  views: { overview: 'Overview', structure: 'Sheet', check: 'Check', generate: 'Documents' },
  severity: { error: 'Fix', warning: 'Review', note: 'Note' },
  retry: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  refresh: 'Refresh',
  loading: 'Loading the plan…',
  opensInNewWindow: '(opens in a new window)',
  showMore: (n) => `Show ${n} more`,
  takesLonger: 'Slower than usual, but still working. Keep the panel open.',
  elapsed: (seconds) => (seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`),
  goToCell: (tab, cell) => `Go to tab “${tab}”${cell ? `, cell ${cell}` : ''}`,

  overview: {
    noInstitution: 'No institution yet',
    noTitle: 'No plan title yet',
    schoolYear: (year) => `School year ${year}`,
    findings: 'Findings',
    noFindings: 'No findings',
    tabs: 'How full the tabs are',
    filled: (filled, rows) => `${filled} of ${counted(rows, 'row', 'rows')}`,
    empty: 'empty',
    upcoming: 'Next deadlines',
    noUpcoming: 'No deadlines ahead.',
    overdue: 'overdue',
    today: 'today',
    tomorrow: 'tomorrow',
    inDays: (n) => `in ${counted(n, 'day', 'days')}`,
    remarks: 'Remarks of partners',
    gaps: 'Still empty',
    budget: 'Budget',
    bySource: 'By source',
    byOrganisation: 'By organisation',
    unnamed: 'not named',
    spent: (amount) => `spent: ${amount}`,
    teachers: 'Hours of the teachers',
    hoursAWeek: (hours) => `${hours} h a week`,
    refreshed: 'The overview is up to date.',
  },

  welcome: {
    title: 'Start with the sheet',
    text: 'Paste last year’s plan as it is, or begin with empty tabs. Nothing you wrote will be changed.',
    steps: [
      'The panel sorts the plan into tabs and shows every change before it writes.',
      'It checks deadlines, participants and agreements.',
      'It generates the document for approval.',
    ],
  },

  structure: {
    action: 'Prepare the sheet',
    intro:
      'Adds missing tabs, columns and lists and sorts a pasted plan into them. Your cells stay as they are. You see every change first.',
    reading: 'Reading the sheet',
    applying: 'Making the changes',
    previewTitle: (n) => `${changes(n)} to make`,
    ready: 'The sheet is ready, nothing to change',
    apply: 'Apply',
    cancelled: 'Nothing was changed.',
    done: (n) => `Done: ${changes(n)}`,
    notes: 'Please note',
    showAgain: 'Show again',
  },

  tabs: {
    title: 'Add a tab',
    loading: 'Loading the list of tabs',
    adding: (tab) => `Adding tab “${tab}”`,
    add: 'Add',
    addNamed: (tab) => `Add tab “${tab}”`,
    added: (tab) => `Tab “${tab}” was added.`,
    none: 'All tabs are there already.',
  },

  check: {
    action: 'Check the plan',
    again: 'Check again',
    intro:
      'Checks deadlines, participants, agreements and the budget. Findings appear here and in the tab “Проверка”.',
    running: 'Checking the plan',
    clean: 'No findings',
    cleanText: 'The document can be generated.',
    found: (n) => `${findings(n)} found`,
    checkedOn: (day) => `As of ${day}`,
    cleared: (n) => `Cleared: ${n}`,
    filter: 'Severity',
    search: 'Search findings',
    shown: (n) => `${findings(n)} shown`,
    nothingMatches: 'Nothing matches this filter.',
    resetFilter: 'Reset filter',
    wholePlan: 'The plan as a whole',
    inTab: findings,
    intended: 'As intended',
    postpone: 'Postpone until…',
    postponeUntil: 'Postpone until',
    week: 'A week',
    month: 'A month',
    explanation: 'Explanation (optional)',
    saving: 'Saving the decision',
    decided: (n) => `Decided: ${n}`,
    isIntended: 'As intended',
    isPostponed: (day) => (day ? `Postponed until ${day}` : 'Postponed'),
    takeBack: 'Take back',
    takenBack: 'The finding is back in the list.',
  },

  generate: {
    action: 'Generate the plan',
    again: 'Generate once more',
    intro: 'Makes the document from the sheet: title page, approval blocks and the table of activities.',
    looking: 'Looking for what is missing',
    building: 'Building and saving the document',
    missing: (n) => `${counted(n, 'place', 'places')} not filled in`,
    missingText: 'The document will have a blank there that can be filled in later.',
    anyway: 'Generate anyway',
    done: 'The document is ready',
    replaced: 'The document was updated',
    open: 'Open the document',
    download: 'Download .docx',
    noLink: 'The document was saved, but its link cannot be opened from here.',
    versions: 'Made earlier',
    noVersions: 'No documents yet.',
    replaceLast: 'Update the last document',
    replaceTitle: 'Update the last document?',
    replaceWarning: (name) =>
      `The whole text of “${name}” will be replaced: edits and comments made in it may be lost. Its link and sharing stay the same.`,
    replace: 'Replace the text',
    asFile: 'Download .docx without creating a document',
    makingFile: 'Preparing the file',
    downloaded: (name) => `File “${name}” was downloaded.`,
  },

  template: {
    title: 'Set up a template',
    intro: 'The document can be printed on your institution’s own form.',
    loading: 'Loading the template',
    none: 'Now: the usual look, no template.',
    current: (name) => `Now: “${name}”`,
    savedAt: (moment) => `uploaded ${moment}`,
    step1: 'Download the starter file and edit it in Word.',
    shell: 'Download starter file',
    step2: 'Upload the .docx again.',
    upload: 'Upload .docx',
    replace: 'Replace .docx',
    remove: 'Remove template',
    removeTitle: 'Remove the template?',
    removeText: 'New documents will have the usual look. Documents already made stay as they are.',
    saving: 'Saving the template',
    removing: 'Removing the template',
    saved: 'The template was saved.',
    removed: 'The template was removed.',
  },

  ...documentsEn,

  problems: {
    'several-accounts': {
      message: 'Google did not let the panel work with this spreadsheet.',
      remedy:
        'Most likely several Google accounts are signed in. Keep one, or open the spreadsheet in a separate browser profile.',
    },
    'no-consent': {
      message: 'The add-on has no permission for this action.',
      remedy: 'Choose any item of the menu “Сетевой план”, confirm the access and try again.',
    },
    'no-connection': {
      message: 'No connection to Google.',
      remedy: 'Check the internet connection and try again.',
    },
    'time-limit': {
      message: 'Google stopped the work: its time was up.',
      remedy: 'Try again: what is done already is neither lost nor doubled.',
    },
    busy: {
      message: 'Google is overloaded at the moment.',
      remedy: 'Wait a minute and try again.',
    },
    'no-answer': {
      message: 'No answer came.',
      remedy: 'See whether the result is in the spreadsheet. If not, try again.',
    },
    'not-offered': {
      message: 'The panel is out of date: the add-on was updated.',
      remedy: 'Close the panel and open it again from the menu “Сетевой план”.',
    },
    'wrong-file': {
      message: 'A Word file (.docx) of up to 2 MB is needed.',
      remedy: 'Save the file in Word as “Word Document (.docx)” and choose it again.',
    },
    'no-progress': {
      message: 'No more documents are being made.',
      remedy: 'What is made stays. Wait a minute and go on.',
    },
    unknown: {
      message: 'The action did not work.',
      remedy: 'Try again. If that does not help, close the panel and open it again.',
    },
  },
};
