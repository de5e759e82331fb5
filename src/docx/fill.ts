import type { Block, Text } from '../plan/document/block.ts';
import { columnWidths, GAP } from './bare-table.ts';
import type { Context } from './context.ts';
import { LINE, lineCount, plainText } from './measure.ts';
import { INDENT } from './styles.ts';
import { twips, twipsOfPoints } from './units.ts';

/** Left empty at the foot: another consumer's lines are a little higher, and one line too many is a page too many. */
const SLACK = 0.04;
const PROSE_SPACING = 1.15;

/**
 * Heights in twips for the `fill` blocks at these places: what the other blocks of the same page leave, shared
 * equally. `expand` turns the tags of a template's text into what will be printed.
 */
export function fillHeights(
  blocks: readonly Block[],
  context: Context,
  expand: (text: string) => string = (text) => text,
): Map<number, number> {
  const heights = new Map<number, number>();
  let fills: number[] = [];
  let used = 0;
  const share = () => {
    const free = Math.max(0, context.area.height * (1 - SLACK) - used);
    for (const at of fills) heights.set(at, Math.min(31_000, Math.floor(free / fills.length)));
    fills = [];
    used = 0;
  };
  blocks.forEach((block, at) => {
    if (block.kind === 'page-break') share();
    else if (block.kind === 'fill') fills.push(at);
    else used += blockHeight(block, context, expand);
  });
  share();
  return heights;
}

/** An estimate, good for the prose of a title page; tables are taken by their rows. */
function blockHeight(block: Block, context: Context, expand: (text: string) => string): number {
  const { size, area } = context;
  const high = (text: Text, points: number, bold: boolean, width: number, spacing = 1) =>
    lineCount(expand(plainText(text)), points, bold, width) * twipsOfPoints(points * LINE * spacing);
  switch (block.kind) {
    case 'title':
      return high(block.text, size + 2, true, area.width, PROSE_SPACING);
    case 'heading':
      return high(block.text, size, true, area.width) + 360;
    case 'paragraph': {
      const points = block.size ?? size;
      const width = area.width - twips(block.left ?? 0);
      const spacing = block.indent ? PROSE_SPACING : 1;
      const before = twipsOfPoints(block.before ?? 0);
      return high(block.text, points, block.bold === true, width, spacing) + before;
    }
    case 'list':
      return sum(block.items.map((item) => high(item, size, false, area.width - INDENT, PROSE_SPACING)));
    case 'columns': {
      const widths = columnWidths(block, context);
      const row = (cells: readonly (readonly Text[])[]): number =>
        Math.max(
          0,
          ...cells.map((lines, at) => sum(lines.map((line) => high(line, size, false, widths[at]! - GAP)))),
        );
      return row(block.columns) + row(block.below ?? []);
    }
    case 'table':
      return (block.rows.length + 1) * twipsOfPoints((block.size ?? size) * LINE * 2);
    case 'signatures':
      return 200 + block.lines.length * 700;
    case 'space':
      return twipsOfPoints(block.points);
    case 'frame':
      return twips(block.height);
    default:
      return 0;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
