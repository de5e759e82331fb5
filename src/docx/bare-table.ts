import type { Block, SignatureLine, Text } from '../plan/document/block.ts';
import type { Context, Place } from './context.ts';
import { longestWord, plainText } from './measure.ts';
import { carrier, paragraph } from './paragraph.ts';
import { tableGrid } from './table.ts';
import { twips } from './units.ts';
import { share } from './widths.ts';

/** Said aloud: Docs gives a table without any border settings thin lines of its own. */
const NO_BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="none" w:sz="0" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;
const LINE_BELOW =
  '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders>';
/** Room between columns, twips; none at the left, so that the text starts where the prose does. */
export const GAP = 170;

function bareTable(widths: readonly number[], rows: string): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${NO_BORDERS}<w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="${GAP}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `${tableGrid(widths)}${rows}</w:tbl>`
  );
}

function bareCell(width: number, properties: string, paragraphs: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

/** Shares of the text width: post, line to sign on, name. */
const SIGNATURE_SHARES = [46, 26, 28];
const ROOM_TO_SIGN = 280;
const LOW = '<w:vAlign w:val="bottom"/>';
const NAME_MARGINS = `<w:tcMar><w:left w:w="${GAP}" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar>`;

/** A name goes in one line as long as the page has room for it. */
function unbroken(name: string): string {
  return name.replace(/[ -]/g, '\u00a0');
}

/**
 * «Post ______ name», the line being a cell border: it stays a line of its length whatever the post takes. All
 * rows hang together, and the block before hangs on them (`keepsNext` in blocks.ts).
 */
export function signatures(lines: readonly SignatureLine[], place: Place, context: Context): string {
  if (lines.length === 0) return '';
  const post = Math.max(...lines.map((line) => longestWord(line.post, context.size, false)));
  const name = Math.max(...lines.map((line) => longestWord(unbroken(line.name), context.size, false)));
  const widths = share(SIGNATURE_SHARES, [post + GAP, 1400, name + GAP + 20], context.area.width);
  const rows = lines.map((line, at) => {
    const keepNext = at < lines.length - 1 || place.keepNext;
    const form = { style: context.styles.plain, keepNext, before: ROOM_TO_SIGN };
    const post = paragraph(line.post, form, context.tally);
    const name = paragraph(line.name, { ...form, align: 'right' }, context.tally);
    return (
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${bareCell(widths[0]!, LOW, post)}` +
      `${bareCell(widths[1]!, LINE_BELOW + LOW, paragraph('', form, context.tally))}` +
      `${bareCell(widths[2]!, NAME_MARGINS + LOW, name)}</w:tr>`
    );
  });
  return bareTable(widths, rows.join(''));
}

type Columns = Extract<Block, { kind: 'columns' }>;
type Frame = Extract<Block, { kind: 'frame' }>;

export function columnWidths(block: Columns, context: Context): number[] {
  const least = block.columns.map(
    (lines, at) =>
      Math.max(
        0,
        ...[...lines, ...(block.below?.[at] ?? [])].map((line) =>
          longestWord(plainText(line), context.size, false),
        ),
      ) + GAP,
  );
  return share(block.widths ?? block.columns.map(() => 1), least, context.area.width);
}

export function columns(block: Columns, place: Place, context: Context): string {
  if (block.columns.length === 0) return '';
  const widths = columnWidths(block, context);
  const row = (cells: readonly (readonly Text[])[], keepNext: boolean): string => {
    const form = { style: context.styles.plain, keepNext };
    const written = widths.map((width, at) =>
      bareCell(
        width,
        '',
        paragraphs(cells[at] ?? [], (line) => paragraph(line, form, context.tally)),
      ),
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
  };
  const { below } = block;
  if (below === undefined) return bareTable(widths, row(block.columns, place.keepNext));
  return bareTable(widths, row(block.columns, true) + row(below, place.keepNext));
}

/** A cell without a paragraph is a damaged file. */
function paragraphs(lines: readonly Text[], write: (line: Text) => string): string {
  return lines.length === 0 ? carrier() : lines.map(write).join('');
}

export function frame(block: Frame, place: Place, context: Context): string {
  const width = Math.min(twips(block.width), context.area.width);
  const sides = ['top', 'left', 'bottom', 'right']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  const form = { style: context.styles.plain, keepNext: place.keepNext, align: 'center' as const, size: 10 };
  const jc = block.align === 'justify' ? 'left' : block.align;
  const properties = `<w:tcBorders>${sides}</w:tcBorders><w:vAlign w:val="center"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="${jc}"/><w:tblBorders>${sides}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr>${tableGrid([width])}` +
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(block.height)}" w:hRule="exact"/></w:trPr>` +
    `${bareCell(width, properties, paragraph(block.text, form, context.tally))}</w:tr></w:tbl>`
  );
}
