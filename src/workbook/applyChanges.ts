import { serialOf } from '../plan/calendar/serial.ts';
import { readDay } from '../plan/model/day.ts';
import { columnLetter } from '../plan/structure/address.ts';
import type { Block, CellLink, Change, OwnedValue } from '../plan/structure/change.ts';
import { CONDITIONAL_TONES, LOOKS, PROTECTED_BY } from '../plan/structure/looks.ts';
import { emptied, putLink } from './content.ts';
import { cellAt, makeCell, makeColumn } from './grid.ts';
import { newSheet } from './newSheet.ts';
import { paintFormat, paintStyle } from './paint.ts';
import { setValidation } from './validations.ts';
import type { Area, Cell, CellStyle, Sheet, Workbook } from './workbook.ts';

/**
 * Applies changes to a workbook in memory, to the same effect as src/google/applyChanges.ts has through the services:
 * a test holds both against each other. So a workbook can be made where no spreadsheet can be opened.
 */
export function applyChanges(workbook: Workbook, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind === 'add-tab') addTab(workbook, change);
    else applyTo(sheetOf(workbook, change.tab), change, workbook);
  }
}

function sheetOf({ sheets }: Workbook, tab: string): Sheet {
  const sheet = sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`The tab '${tab}' is gone`);
  return sheet;
}

function addTab({ sheets }: Workbook, { tab, position, hidden }: Extract<Change, { kind: 'add-tab' }>): void {
  const id = sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0) + 1;
  const sheet = newSheet(id, tab);
  if (hidden) sheet.state = 'hidden';
  sheets.splice(position - 1, 0, sheet);
}

function applyTo(sheet: Sheet, change: Exclude<Change, { kind: 'add-tab' }>, workbook: Workbook): void {
  switch (change.kind) {
    case 'grow-grid':
      sheet.rowCount = Math.max(sheet.rowCount, change.rows);
      sheet.columnCount = Math.max(sheet.columnCount, change.columns);
      return;
    case 'add-columns':
      addColumns(sheet, change);
      return;
    case 'fill-empty':
    case 'write-owned':
      change.values.forEach((line, row) => {
        line.forEach((value, column) => {
          write(sheet, change.row - 1 + row, change.column - 1 + column, value, workbook);
        });
      });
      return;
    case 'set-format':
      paintFormat(sheet, areaOf(change.range), change.format === 'General' ? undefined : change.format);
      return;
    case 'set-validation': {
      const { tab, range } = change.source;
      const reference = referenceTo(sheetOf(workbook, tab).name, range);
      setValidation(sheet, areaOf(change.range), { source: { reference }, allowInvalid: true });
      return;
    }
    case 'set-own-conditional-format':
      for (const { range, formula, tone } of change.rules) {
        const style: CellStyle = { ...CONDITIONAL_TONES[tone] };
        sheet.conditionalFormats.push({ areas: [areaOf(range)], formula: formula.slice(1), style });
      }
      return;
    case 'set-look':
      paintLook(sheet, areaOf(change.range), change.look);
      return;
    case 'freeze':
      sheet.frozenRows = change.rows;
      if (change.columns > 0) sheet.frozenColumns = change.columns;
      return;
    case 'warn-protect':
      sheet.protections.push({ area: areaOf(change.range), description: PROTECTED_BY });
      return;
  }
}

function addColumns(sheet: Sheet, { row, column, columns }: Extract<Change, { kind: 'add-columns' }>): void {
  const header = areaOf({ row, column, rows: 1, columns: columns.length });
  paintLook(sheet, header, 'header');
  paintFormat(sheet, header, '@');
  columns.forEach(({ heading, owner, width, hidden }, index) => {
    const at = column - 1 + index;
    if (heading !== '') makeCell(sheet, row - 1, at).value = heading;
    const props = makeColumn(sheet, at);
    props.width = width;
    if (hidden) props.hidden = true;
    if (owner === 'computed') paintLook(sheet, { ...header, left: at, right: at }, 'computed-header');
  });
}

function paintLook(sheet: Sheet, area: Area, look: keyof typeof LOOKS): void {
  const { background, color, bold, italic, wrap, vertical } = LOOKS[look];
  if (background) paintStyle(sheet, area, 'background', background);
  if (color) paintStyle(sheet, area, 'color', color);
  if (bold) paintStyle(sheet, area, 'bold', true);
  if (italic) paintStyle(sheet, area, 'italic', true);
  if (wrap !== undefined) paintStyle(sheet, area, 'wrap', wrap || undefined);
  if (vertical) paintStyle(sheet, area, 'verticalAlign', vertical);
}

function write(sheet: Sheet, row: number, column: number, value: OwnedValue, workbook: Workbook): void {
  if (value === '') {
    const cell = cellAt(sheet, row, column);
    if (cell) emptied(cell);
    return;
  }
  const cell = makeCell(sheet, row, column);
  if (typeof value === 'object' && 'tab' in value) putLink(cell, value.text, linkTo(value, workbook));
  else {
    emptied(cell);
    cell.value = typeof value === 'object' ? serialOf(value.day) : typed(value, cell);
  }
}

/** Text in a cell that is no text is read as a spreadsheet reads what is typed there. */
function typed(value: string | number, { format }: Cell): string | number {
  if (typeof value === 'number' || format === '@') return value;
  const day = readDay(value);
  if (day) return serialOf(day);
  return /^-?\d+(?:[.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : value;
}

function linkTo({ tab, cell }: CellLink, workbook: Workbook): string {
  return `#${quoted(sheetOf(workbook, tab).name)}!${cell}`;
}

function referenceTo(tab: string, { row, column, rows, columns }: Block): string {
  const corner = (atRow: number, atColumn: number): string => `$${columnLetter(atColumn)}$${atRow}`;
  return `${quoted(tab)}!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

const quoted = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

const areaOf = ({ row, column, rows, columns }: Block): Area => ({
  top: row - 1,
  left: column - 1,
  bottom: row + rows - 2,
  right: column + columns - 2,
});
