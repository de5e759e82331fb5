import { serialOf } from '../plan/calendar/serial.ts';
import type { Block, Change, OwnedValue } from '../plan/structure/change.ts';
import { CONDITIONAL_TONES, LOOKS, type LookStyle, PROTECTED_BY } from '../plan/structure/looks.ts';
import { runs } from '../plan/structure/runs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Applies changes in their order; a constant number of calls each, whatever the number of rows. No reads between. */
export function applyChanges(spreadsheet: Spreadsheet, changes: readonly Change[]): void {
  const sheets = new Map<string, Sheet>();
  for (const sheet of spreadsheet.getSheets()) sheets.set(sheet.getName(), sheet);
  const toHide: Sheet[] = [];
  const rules: DropDowns = new Map();
  const sheetOf = (tab: string): Sheet => {
    const sheet = sheets.get(tab);
    if (!sheet) throw new Error(`The tab '${tab}' is gone`);
    return sheet;
  };
  for (const change of changes) {
    if (change.kind === 'add-tab') {
      const sheet = spreadsheet.insertSheet(change.tab, change.position - 1);
      sheets.set(change.tab, sheet);
      if (change.hidden) toHide.push(sheet);
    } else {
      applyTo(sheetOf(change.tab), change, sheetOf, rules);
    }
  }
  // Last, because a workbook must show at least one tab and inserting makes a tab active.
  for (const sheet of toHide) sheet.hideSheet();
  SpreadsheetApp.flush();
}

type SheetChange = Exclude<Change, { kind: 'add-tab' }>;

/** Drop-downs by where their values stand: many columns share one list. */
type DropDowns = Map<string, GoogleAppsScript.Spreadsheet.DataValidation>;

function applyTo(sheet: Sheet, change: SheetChange, sheetOf: (tab: string) => Sheet, rules: DropDowns): void {
  switch (change.kind) {
    case 'grow-grid':
      growGrid(sheet, change.rows, change.columns);
      return;
    case 'add-columns': {
      const { row, column, columns } = change;
      const header = sheet.getRange(row, column, 1, columns.length);
      style(header, LOOKS.header);
      header.setNumberFormat('@').setValues([columns.map(({ heading }) => heading)]);
      for (const [first, count] of runs(columns, (a, b) => a.width === b.width)) {
        sheet.setColumnWidths(column + first, count, columns[first]!.width);
      }
      for (const [first, count] of runs(columns, (a, b) => a.owner === b.owner)) {
        if (columns[first]!.owner === 'computed')
          style(sheet.getRange(row, column + first, 1, count), LOOKS['computed-header']);
      }
      for (const [first, count] of runs(columns, (a, b) => a.hidden === b.hidden)) {
        if (columns[first]!.hidden) sheet.hideColumns(column + first, count);
      }
      return;
    }
    case 'fill-empty':
      sheet
        .getRange(change.row, change.column, change.values.length, change.values[0]!.length)
        .setValues(change.values.map((row) => (change.isText ? [...row] : row.map(keepText))));
      return;
    case 'write-owned':
      writeOwned(sheet, change, sheetOf);
      return;
    case 'set-format':
      rangeOf(sheet, change.range).setNumberFormat(change.format);
      return;
    case 'set-validation':
      rangeOf(sheet, change.range).setDataValidation(dropDown(change.source, sheetOf, rules));
      return;
    case 'set-own-conditional-format':
      addRules(sheet, change);
      return;
    case 'set-look':
      style(rangeOf(sheet, change.range), LOOKS[change.look]);
      return;
    case 'freeze':
      sheet.setFrozenRows(change.rows);
      if (change.columns > 0) sheet.setFrozenColumns(change.columns);
      return;
    case 'warn-protect':
      rangeOf(sheet, change.range).protect().setDescription(PROTECTED_BY).setWarningOnly(true);
      return;
  }
}

function dropDown(
  { tab, range }: Extract<Change, { kind: 'set-validation' }>['source'],
  sheetOf: (tab: string) => Sheet,
  rules: DropDowns,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const key = JSON.stringify([tab, range]);
  const known = rules.get(key);
  if (known) return known;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(rangeOf(sheetOf(tab), range), true)
    .setAllowInvalid(true)
    .build();
  rules.set(key, rule);
  return rule;
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Block): Range {
  return sheet.getRange(row, column, rows, columns);
}

/**
 * Foreign text must never become a formula. Cells of format «@» take text as it is; in all others an apostrophe
 * keeps it text.
 */
function keepText(text: string): string {
  return /^[=+@']/.test(text) ? `'${text}` : text;
}

function growGrid(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function writeOwned(
  sheet: Sheet,
  { row, column, values }: Extract<Change, { kind: 'write-owned' }>,
  sheetOf: (tab: string) => Sheet,
): void {
  const range = sheet.getRange(row, column, values.length, values[0]!.length);
  range.setValues(values.map((line) => line.map(scalarOf)));
  // Links stand in one column; rich text is written for that column alone, in one call.
  const linkColumn = values[0]!.findIndex((_, index) =>
    values.some((line) => typeof line[index] === 'object' && 'tab' in line[index]!),
  );
  if (linkColumn < 0) return;
  sheet
    .getRange(row, column + linkColumn, values.length, 1)
    .setRichTextValues(values.map((line) => [linkTo(line[linkColumn]!, sheetOf)]));
}

function scalarOf(value: OwnedValue): string | number {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value;
  return 'day' in value ? serialOf(value.day) : value.text;
}

function linkTo(value: OwnedValue, sheetOf: (tab: string) => Sheet) {
  const builder = SpreadsheetApp.newRichTextValue();
  if (typeof value !== 'object' || !('tab' in value)) return builder.setText(String(value)).build();
  return builder
    .setText(value.text)
    .setLinkUrl(`#gid=${sheetOf(value.tab).getSheetId()}&range=${value.cell}`)
    .build();
}

/** setConditionalFormatRules replaces all rules of the tab, so the users' own are read, kept first and in order. */
function addRules(sheet: Sheet, { rules }: Extract<Change, { kind: 'set-own-conditional-format' }>): void {
  const ours = rules.map(({ range, formula, tone }) => {
    const { background, color, bold } = CONDITIONAL_TONES[tone];
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges([rangeOf(sheet, range)]);
    if (background) builder.setBackground(background);
    if (color) builder.setFontColor(color);
    if (bold) builder.setBold(true);
    return builder.build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...ours]);
}

function style(range: Range, look: LookStyle): void {
  if (look.background) range.setBackground(look.background);
  if (look.color) range.setFontColor(look.color);
  if (look.bold) range.setFontWeight('bold');
  if (look.italic) range.setFontStyle('italic');
  if (look.wrap !== undefined) range.setWrap(look.wrap);
  if (look.vertical) range.setVerticalAlignment(look.vertical);
}
