import type { Area, Cell, ColumnProps, Sheet } from '../../workbook/workbook.ts';
import { cellIndex, columnOf, rowOf } from '../address.ts';
import { MAX_COLUMNS, MAX_ROWS, NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../limits.ts';
import type { Package } from '../package/package.ts';
import { Relations } from '../package/relations.ts';
import type { XmlDocument } from '../xml/tree.ts';
import { readColumns } from './columns.ts';
import { readConditionalFormats } from './conditional-formats.ts';
import { readFilter } from './filter.ts';
import { readLinks } from './links.ts';
import { readMerges } from './merges.ts';
import { readNotes } from './notes.ts';
import { CellReader, type CellsContext, type CellsOfSheet } from './read-cells.ts';
import { readThreads } from './threads.ts';
import { readValidations } from './validations.ts';
import { readFrozen } from './view.ts';

export interface SheetSource {
  model: Sheet;
  path: string;
  /** The part without its cells taken apart. */
  document: XmlDocument;
  cells: CellsOfSheet;
}

export interface SheetEntry {
  id: number;
  name: string;
  state: Sheet['state'];
  path: string;
}

export function readSheet(
  pkg: Package,
  entry: SheetEntry,
  context: CellsContext,
  persons: Map<string, string>,
): SheetSource {
  const cells = new CellReader(context);
  const document = pkg.parse(entry.path, { name: 'sheetData', read: (scanner) => cells.read(scanner) });
  const { root } = document;
  const relations = new Relations(pkg, entry.path);
  const comments = readThreads(pkg, relations, persons);
  const merges = readMerges(root);
  const marks = [
    ...[...readNotes(pkg, relations, comments)].map(([cell, note]) => ({ cell, note })),
    ...[...readLinks(root, relations)].map(([cell, link]) => ({ cell, link })),
  ].map(({ cell, ...mark }) => ({ row: rowOf(cellIndex(cell)), column: columnOf(cellIndex(cell)), mark }));
  const ends = [
    { row: cells.usedRows - 1, column: cells.usedColumns - 1 },
    ...merges.filter(isInside).map(({ bottom, right }) => ({ row: bottom, column: right })),
    ...comments,
    ...marks,
  ];
  const rowCount = ends.reduce((most, { row }) => Math.max(most, row + 1), NEW_SHEET_ROWS);
  const columnCount = ends.reduce((most, { column }) => Math.max(most, column + 1), NEW_SHEET_COLUMNS);
  const columns = readColumns(root, context.styles, columnCount);
  const { rows } = cells;
  cutToGrid(rows, rowCount, columnCount);
  for (const { row, column, mark } of marks) {
    rows[row] ??= [];
    rows[row][column] ??= blankCell(columns[column]);
    Object.assign(rows[row][column], mark);
  }
  const model: Sheet = {
    id: entry.id,
    name: entry.name,
    state: entry.state,
    rowCount,
    columnCount,
    rows,
    columns,
    ...readFrozen(root),
    merges,
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, context.styles),
    protections: [],
    filter: readFilter(root),
    comments,
  };
  return { model, path: entry.path, document, cells };
}

/** A whole row or column that is merged makes no grid of 16,384 columns. */
function isInside({ bottom, right }: Area): boolean {
  return bottom < MAX_ROWS - 1 && right < MAX_COLUMNS - 1;
}

/** A cell that is not in the file looks as its column says. */
function blankCell({ format, style }: ColumnProps = {}): Cell {
  return {
    value: null,
    ...(format === undefined ? {} : { format }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Cells beyond the grid hold nothing but a format. */
function cutToGrid(rows: Sheet['rows'], rowCount: number, columnCount: number): void {
  if (rows.length > rowCount) rows.length = rowCount;
  rows.forEach((cells) => {
    if (cells.length > columnCount) cells.length = columnCount;
  });
}
