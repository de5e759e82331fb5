import { recomputeDeadlines } from '../app/recomputeDeadlines.ts';
import { WORDS } from '../i18n/index.ts';
import { languageOf } from '../i18n/language.ts';
import { readFrame } from '../plan/model/readPlan.ts';
import { type LocatedTable, locate, locateTable } from '../plan/structure/locate.ts';
import { activitiesTab } from '../plan/tabs/activities.ts';
import { holidaysTab } from '../plan/tabs/holidays.ts';
import { requisitesTab } from '../plan/tabs/requisites.ts';
import { applyChanges } from './applyChanges.ts';
import { dayInZone } from './dayInZone.ts';
import { dayCells, readSheets } from './readSheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in which the header is looked for. */
const HEAD_ROWS = 12;

/**
 * Simple trigger: deadlines are shown as understood while people type. A constant number of calls, no lock, and
 * silent on any failure: an edit must never be disturbed by us, and the next check mends what was missed.
 */
export function followEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    follow(event);
  } catch {
    // Silent on purpose.
  }
}

function follow({ range, source }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const sheet = range.getSheet();
  const table = headOf(sheet);
  const deadline = table?.columns.get('deadline');
  if (!table || deadline === undefined) return;
  const left = range.getColumn() - 1;
  if (deadline < left || deadline >= left + range.getNumColumns()) return;
  const first = Math.max(range.getRow(), table.headerRow + 2);
  const last = Math.min(range.getRow() + range.getNumRows() - 1, sheet.getLastRow());
  if (last < first) return;

  const rows = last - first + 1;
  const cells = sheet.getRange(first, deadline + 1, rows, 1);
  const computed = [...table.columns]
    .filter(([key]) => ['start', 'end', 'understood'].includes(key))
    .map(([, at]) => at);
  const leftmost = Math.min(...computed);
  const block = sheet.getRange(first, leftmost + 1, rows, Math.max(...computed) - leftmost + 1);
  // A person's formula in our column stays.
  if (block.getFormulas().some((row) => row.some(Boolean))) return;
  const dayOf = dayInZone(source.getSpreadsheetTimeZone());
  const frame = readFrame(
    locate(readSheets(source, ({ name }) => name === requisitesTab.name || name === holidaysTab.name)),
  );
  const edited = {
    row: first,
    values: dayCells(cells.getValues(), dayOf).map((row) => row[0]!),
    texts: cells.getDisplayValues().map((row) => row[0]!),
  };
  const words = WORDS[languageOf(Session.getActiveUserLocale())].app;
  applyChanges(source, recomputeDeadlines(table, edited, frame, words));
}

/** «Мероприятия» told by its headings alone; null when the edited tab is another one. */
function headOf(sheet: Sheet): LocatedTable | null {
  const rows = Math.min(HEAD_ROWS, sheet.getLastRow());
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return null;
  const texts = sheet.getRange(1, 1, rows, columns).getDisplayValues();
  const head = { id: 0, name: sheet.getName(), hidden: false, gridRows: rows, gridColumns: columns };
  const found = locateTable(activitiesTab, { ...head, values: texts, texts, formulas: texts }, new Map());
  return found && found.score >= 0.4 ? found.at : null;
}
