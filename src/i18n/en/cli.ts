import type { CliWords } from '../cliWords.ts';
import { packageWords } from './cliPackage.ts';

export const cli: CliWords = {
  usage: `network-plan – the network cooperation plan without Google

  import PLAN(.txt|.tsv|.docx) --out BOOK.xlsx [--year 2023-2024]
  structure BOOK.xlsx --out OUT.xlsx [--dry-run] [--source TAB]
  check BOOK.xlsx [--today YYYY-MM-DD] [--json] [--out OUT.xlsx]
  generate BOOK.xlsx --out PLAN.docx [--template T.docx]
  template BOOK.xlsx --out T.docx
  package BOOK.xlsx --out FOLDER [--only KIND,KIND] [--period first|second|year] [--book OUT.xlsx] [--json]
          (all documents of the package; status 1 = not all were written: a file of that name differs, or a
          document could not be composed)
  diff A.xlsx B.xlsx [--json]
  diff BOOK.xlsx [--edition 0001]   (what has changed since the approved edition)
  rollover BOOK.xlsx|PLAN.docx|PLAN.txt --out NEXT.xlsx [--year 2024-2025]
  export BOOK.xlsx --ics OUT.ics | --csv TAB --out OUT.csv
  export BOOK.xlsx --svg OUT.svg    (the network schedule as a drawing)
  deadlines --year 2023-2024        (JSON lines in, JSON lines out)
  sample --out BOOK.xlsx            (a filled workbook to look at)
  serve [BOOK.xlsx] [--port N]

  --force      replace a file that exists
  --lang ru|en language of the messages
  --trace      number of service calls as the last line of stderr`,
  problem: (message, remedy) => `${message} ${remedy}`,
  unknownCommand: (name) => `There is no command “${name}”. For the list: network-plan --help.`,
  badOption: (text) => `Option not understood: ${text}. For the list: network-plan --help.`,
  missingInput: 'No file named. Example: network-plan check PLAN.xlsx',
  missingOut: 'No file for the result named. Add --out NAME.',
  missingYear: 'The year of the plan is missing. Add --year 2023-2024.',
  badDay: (text) => `“${text}” is not a date. Write --today 2023-10-15.`,
  badPort: (text) => `“${text}” is not a port number.`,
  noFile: (path) => `There is no file “${path}”. Check its name and folder.`,
  isFolder: (path) => `“${path}” is a folder; a file is needed.`,
  noRead: (path) => `The file “${path}” could not be read.`,
  noWrite: (path) => `The file “${path}” could not be written. Check the folder and your rights.`,
  outExists: (path) => `The file “${path}” exists. Name another one or add --force.`,
  outIsInput: 'The result may not replace the input. Name another file in --out.',
  notPlan: (path) => `No plan table was found in “${path}”: rows with activities and deadlines are needed.`,
  xlsx: {
    'not-a-zip': (path) =>
      `“${path}” is no .xlsx workbook. Open it in Excel or LibreOffice and save it as .xlsx.`,
    'not-xlsx': (path) =>
      `“${path}” is no .xlsx workbook. Open it in Excel or LibreOffice and save it as .xlsx.`,
    'old-xls': (path) => `“${path}” is an old .xls. Open it in Excel or LibreOffice and save it as .xlsx.`,
    'binary-xlsb': (path) => `“${path}” is a binary workbook (.xlsb). Save it as .xlsx.`,
    encrypted: (path) => `The workbook “${path}” is protected by a password. Remove it and try again.`,
    'empty-file': (path) => `The file “${path}” is empty.`,
    broken: (path) => `The workbook “${path}” is damaged. Open it in Excel or LibreOffice and save it again.`,
    'too-big': (path) => `The workbook “${path}” is too large.`,
    'formula-too-long': (_path, detail) =>
      `The formula in ${detail} is longer than .xlsx can hold. Shorten it.`,
    'array-formula': (_path, detail) => `Cell ${detail} is part of an array formula and cannot change alone.`,
    'sheet-in-use': () => 'A tab that formulas or charts refer to cannot be renamed or removed.',
    'note-on-comment': (_path, detail) => `Cell ${detail} has comments, so it cannot take a note.`,
    'list-not-storable': (_path, detail) =>
      `The list at ${detail} cannot be stored in .xlsx: a value holds a comma.`,
    'cell-too-long': (_path, detail) =>
      `The text in cell ${detail} is longer than 32,767 characters, more than .xlsx can hold. Shorten it.`,
  },
  import: {
    'old-doc': (path) => `“${path}” is of the old Word format. Open it and save it as .docx.`,
    empty: (path) => `The file “${path}” is empty.`,
    'unknown-type': (path) => `“${path}” is neither text nor .docx. Save the plan as .docx or .txt.`,
    protected: (path) => `The file “${path}” is protected by a password. Remove it and try again.`,
    workbook: (path) => `“${path}” is an Excel workbook. Use the command structure for it.`,
    odt: (path) => `“${path}” is an .odt file. Open it and save it as .docx.`,
    rtf: (path) => `“${path}” is an .rtf file. Open it and save it as .docx.`,
    pdf: (path) => `“${path}” is a PDF. The Word file it was made from is needed, saved as .docx.`,
    html: (path) => `“${path}” is a web page. Copy the plan into Word and save it as .docx.`,
    'broken-docx': (path) => `The file “${path}” is damaged. Open it in Word and save it again as .docx.`,
    'no-text': (path) => `The file “${path}” holds no text (perhaps a scan). A file with text is needed.`,
    'too-big': (path) => `The file “${path}” is too large.`,
  },
  otherFile: (path) => `The file “${path}” could not be understood. Save it again and retry.`,
  nothingToChange: 'The table is prepared already; there is nothing to change.',
  wouldChange: 'Would be done:',
  changed: 'Done:',
  written: (path) => `Written: ${path}`,
  imported: (rows) => `${rows} plan row${rows === 1 ? '' : 's'}`,
  noFindings: 'No findings.',
  summary: (errors, warnings, notes) => `Correct: ${errors}. Check: ${warnings}. For information: ${notes}.`,
  severity: { error: 'Correct', warning: 'Check', note: 'Note' },
  started: {
    source: (path) => `Sample plan:  ${path}`,
    book: (path, activities) => `Workbook:     ${path} (activities: ${activities})`,
    document: (path) => `Document:     ${path}`,
    page: (url) => `Page:         ${url}   (Ctrl+C ends it)`,
  },
  notPrepared: (path) =>
    `“${path}” has no tab «Мероприятия». First: network-plan structure ${path} --out NEW.xlsx`,
  diff: {
    unreadable: (count) =>
      `Editions that cannot be read: ${count} (the tab “Служебный” was edited). They are left out.`,
    noEdition: (path) =>
      `The workbook “${path}” keeps no approved edition. Name two workbooks: network-plan diff BEFORE.xlsx AFTER.xlsx`,
    badEdition: (id, known) => `The workbook keeps no edition “${id}”. There are: ${known}.`,
    same: 'No differences.',
    added: 'added',
    removed: 'removed',
    moved: 'moved to another place',
    renumbered: (rows) => `Only the number changed in ${rows} row${rows === 1 ? '' : 's'}.`,
  },
  rollover: {
    done: (from, to, findings) =>
      `The plan of ${from} was moved to ${to}.${findings > 0 ? ' For you to decide:' : ''}`,
  },
  export: {
    nothing: 'Nothing to export was named. Add --ics FILE.ics, --svg FILE.svg or --csv TAB --out FILE.csv.',
    nothingLinked:
      'Nothing to draw: no activities are linked. Type into “После чего (№)” the numbers of the rows that come first.',
    network: (shown, unlinked) =>
      `Activities drawn: ${shown}${unlinked > 0 ? `, not linked and not drawn: ${unlinked}` : ''}.`,
  },
  package: packageWords,
  portTaken: (port) => `Port ${port} is taken. Name another one: --port N.`,
  noBuild: 'The add-on is not built. Run npm run build.',
};
