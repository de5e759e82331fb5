import type { Alignment, TableBlock, TableRow, Text } from '../plan/document/block.ts';
import type { Context, Place } from './context.ts';
import { LINE, lineCount, plainText } from './measure.ts';
import { paragraph, paragraphProperties, runs } from './paragraph.ts';
import { TABLE_SIZE } from './styles.ts';
import { twips, twipsOfPoints } from './units.ts';
import { CELL_MARGIN, fitTable } from './widths.ts';
import { isRightToLeft } from './xml.ts';

/** Colour and space are left to their defaults (black, none): this stands on every cell of thousands of rows. */
function border(side: string): string {
  return `<w:${side} w:val="single" w:sz="4"/>`;
}

const SIDES = ['top', 'left', 'bottom', 'right'];
/** On the cells as well as on the table: Docs drops borders that only the table has. */
const CELL_BORDERS = `<w:tcBorders>${SIDES.map(border).join('')}</w:tcBorders>`;
const TABLE_BORDERS = `<w:tblBorders>${[...SIDES, 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`;
const MARGINS =
  `<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="${CELL_MARGIN}" w:type="dxa"/>` +
  `<w:bottom w:w="28" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar>`;

/** Before Word 2013 the text of a first column stood on the margin and its border outside. */
const OLD_INDENT = `<w:tblInd w:w="${CELL_MARGIN}" w:type="dxa"/>`;

/** Beyond this share of the page a row may break: kept whole it would leave most of the page before it empty. */
const WHOLE_ROW_SHARE = 0.85;
/** Below it no cell can come near a page, and its lines need not be counted. */
const SHORT_TEXT = 150;

/** What the rows of one table share. */
interface Grid {
  readonly context: Context;
  readonly size: number;
  /** Written on runs only when it is not the style's own. */
  readonly directSize: number | undefined;
  readonly widths: readonly number[];
  readonly total: number;
  readonly aligns: readonly (Alignment | undefined)[];
  /** Inside of a `w:trPr` that asks for a least height; empty = as high as the text. */
  readonly height: string;
  /** Everything of a plain cell up to its text, per column: the same on thousands of rows. */
  readonly openings: readonly string[];
}

export function table(block: TableBlock, place: Place, context: Context): string {
  if (block.columns.length === 0) return '';
  const grid = gridOf(block, context);
  const parts = [
    `<w:tbl><w:tblPr><w:tblW w:w="${grid.total}" w:type="dxa"/>${context.oldLayout ? OLD_INDENT : ''}`,
    `${TABLE_BORDERS}<w:tblLayout w:type="fixed"/>`,
    `${MARGINS}</w:tblPr>${tableGrid(grid.widths)}`,
  ];
  if (block.header.some((text) => text !== '')) parts.push(headerRow(block.header, grid));
  block.rows.forEach((row, at) => {
    const next = block.rows[at + 1];
    // A total alone on a page says nothing; the last row holds on to what must not stand alone after the table.
    const keepNext = next === undefined ? place.keepNext : row.kind === 'section' || next.kind === 'total';
    parts.push(tableRow(row, keepNext, grid));
  });
  parts.push('</w:tbl>');
  return parts.join('');
}

function gridOf(block: TableBlock, context: Context): Grid {
  const { size, widths } = fitTable(block, context.area.width);
  const directSize = size === TABLE_SIZE ? undefined : size;
  const aligns = block.columns.map((column) => column.align);
  return {
    context,
    size,
    directSize,
    widths,
    total: context.area.width,
    aligns,
    height:
      block.rowHeight === undefined
        ? ''
        : `<w:trHeight w:val="${twips(block.rowHeight)}" w:hRule="atLeast"/>`,
    openings: widths.map((width, at) => {
      const form = { style: context.styles.table, align: aligns[at], size: directSize };
      return `${cellOpening(width)}<w:p>${paragraphProperties(form, false)}`;
    }),
  };
}

export function tableGrid(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}

function cellOpening(width: number, span = 1, valign = ''): string {
  const gridSpan = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${gridSpan}${CELL_BORDERS}${valign}</w:tcPr>`;
}

/** `w:tblHeader` without `w:val`, on this row only: readers take a false one on other rows for true. */
function headerRow(header: readonly string[], grid: Grid): string {
  const form = { style: grid.context.styles.tableHead, size: grid.directSize };
  const cells = grid.widths.map((width, at) => {
    const opening = cellOpening(width, 1, '<w:vAlign w:val="center"/>');
    return `${opening}${paragraph(header[at] ?? '', form, grid.context.tally)}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

function tableRow(row: TableRow, keepNext: boolean, grid: Grid): string {
  if (row.kind === 'section') return sectionRow(row.text, keepNext, grid);
  const bold = row.kind === 'total';
  let cells = '';
  let whole = true;
  for (let at = 0; at < grid.widths.length; at++) {
    const text = cellText(row.cells, at, grid.widths.length);
    cells += cell(text, at, bold, keepNext, grid);
    whole = whole && fitsPage(text, at, bold, grid);
  }
  const properties = (whole ? '<w:cantSplit/>' : '') + grid.height;
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

function sectionRow(text: string, keepNext: boolean, grid: Grid): string {
  const { context, directSize } = grid;
  const form = {
    style: context.styles.table,
    keepNext,
    align: 'center' as const,
    bold: true,
    size: directSize,
  };
  const opening = cellOpening(grid.total, grid.widths.length);
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${opening}${paragraph(text, form, context.tally)}</w:tc></w:tr>`;
}

/** Cells beyond the last column are added to it: nothing that was typed is lost. */
function cellText(cells: readonly Text[], at: number, columns: number): Text {
  if (at < columns - 1 || cells.length <= columns) return cells[at] ?? '';
  return cells
    .slice(at)
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n');
}

function cell(text: Text, at: number, bold: boolean, keepNext: boolean, grid: Grid): string {
  const { context, directSize: size } = grid;
  if (keepNext || isRightToLeft(plainText(text))) {
    const form = { style: context.styles.table, keepNext, align: grid.aligns[at], bold, size };
    return `${cellOpening(grid.widths[at]!)}${paragraph(text, form, context.tally)}</w:tc>`;
  }
  return `${grid.openings[at]}${runs(text, { bold, size }, context.tally)}</w:p></w:tc>`;
}

function fitsPage(text: Text, at: number, bold: boolean, grid: Grid): boolean {
  const plain = plainText(text);
  if (plain.length < SHORT_TEXT && plain.indexOf('\n') < 0) return true;
  const lines = lineCount(plain, grid.size, bold, grid.widths[at]! - 2 * CELL_MARGIN);
  return lines * twipsOfPoints(grid.size * LINE) < grid.context.area.height * WHOLE_ROW_SHARE;
}
