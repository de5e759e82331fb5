import type { Block, ListBlock, ParagraphBlock } from '../plan/document/block.ts';
import { columns, frame, signatures } from './bare-table.ts';
import type { Context, Place } from './context.ts';
import { fillHeights } from './fill.ts';
import { carrier, paragraph } from './paragraph.ts';
import { table } from './table.ts';
import { twips, twipsOfPoints } from './units.ts';

/** Room between a table and the text around it, twips. */
const TABLE_ROOM = 120;

/** How a run of blocks begins and ends inside something larger. */
export interface Ends {
  /** Signatures follow: the last block must stay with them. */
  readonly keepLast?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Something stands before on the same pages, so that a page break at the beginning is meant. */
  readonly continues?: boolean;
  readonly expand?: (text: string) => string;
}

/** Blocks as `w:p` and `w:tbl` elements. */
export function blocksXml(blocks: readonly Block[], context: Context, ends: Ends = {}): string[] {
  const fills = fillHeights(blocks, context, ends.expand);
  const out: string[] = [];
  let pageBreakBefore = ends.pageBreakBefore === true;
  blocks.forEach((block, at) => {
    if (block.kind === 'page-break') {
      // A break before anything else would leave an empty page; several in a row are one.
      pageBreakBefore = pageBreakBefore || out.length > 0 || ends.continues === true;
      return;
    }
    const afterTable = isTable(out[out.length - 1]);
    const place = {
      keepNext: keepsNext(blocks, at, ends),
      pageBreakBefore,
      afterTable,
      beforeTable: isTableBlock(blocks[at + 1]) && blocks[at + 1]?.kind !== 'signatures',
    };
    const xml = blockXml(block, place, context, fills.get(at) ?? 0);
    if (xml.length === 0) return;
    if (isTable(xml[0]) && (pageBreakBefore || afterTable)) {
      out.push(carrier({ pageBreakBefore, before: pageBreakBefore ? 0 : TABLE_ROOM }));
    }
    out.push(...xml);
    pageBreakBefore = false;
  });
  return out;
}

function isTable(xml: string | undefined): boolean {
  return xml?.startsWith('<w:tbl>') === true;
}

function isTableBlock(block: Block | undefined): boolean {
  const kind = block?.kind;
  return kind === 'table' || kind === 'columns' || kind === 'frame' || kind === 'signatures';
}

function keepsNext(blocks: readonly Block[], at: number, ends: Ends): boolean {
  const block = blocks[at]!;
  if (block.kind === 'paragraph' && block.keepWithNext) return true;
  // The paragraph that has to follow a last table would be a blank page if the table just fills its page.
  if (isTableBlock(block) && isLast(blocks, at)) return true;
  return leadsToSignatures(blocks, at, ends.keepLast === true);
}

function isLast(blocks: readonly Block[], at: number): boolean {
  let next = at + 1;
  while (blocks[next]?.kind === 'page-break') next++;
  return next === blocks.length;
}

/** Signatures must not stand alone on a page: what comes before them, empty room included, hangs on to them. */
function leadsToSignatures(blocks: readonly Block[], at: number, keepLast: boolean): boolean {
  let next = at + 1;
  while (blocks[next]?.kind === 'space' || blocks[next]?.kind === 'fill') next++;
  return next < blocks.length ? blocks[next]!.kind === 'signatures' : keepLast;
}

function blockXml(block: Block, place: Place, context: Context, fill: number): string[] {
  const { styles, tally } = context;
  const { keepNext, pageBreakBefore } = place;
  switch (block.kind) {
    case 'title':
      return [paragraph(block.text, { style: styles.title, pageBreakBefore }, tally)];
    case 'heading': {
      const flush = block.align !== undefined && block.align !== 'justify';
      const style = styles[`heading${block.level}`];
      return [paragraph(block.text, { style, pageBreakBefore, flush, align: block.align }, tally)];
    }
    case 'paragraph':
      return [prose(block, place, context)];
    case 'list':
      return list(block, place, context);
    case 'table':
      return nonEmpty(table(block, place, context));
    case 'columns':
      return nonEmpty(columns(block, place, context));
    case 'frame':
      return [frame(block, place, context)];
    case 'signatures': {
      if (block.lines.length === 0) return [];
      return [
        carrier({ keepNext: true, pageBreakBefore, before: 200 }),
        signatures(block.lines, place, context),
      ];
    }
    case 'space':
      return [carrier({ keepNext, pageBreakBefore, before: twipsOfPoints(block.points) })];
    case 'fill':
      return [carrier({ keepNext, pageBreakBefore, before: fill })];
    default:
      return [];
  }
}

function nonEmpty(xml: string): string[] {
  return xml === '' ? [] : [xml];
}

function prose(block: ParagraphBlock, place: Place, context: Context): string {
  const before =
    block.before !== undefined ? twipsOfPoints(block.before) : place.afterTable ? TABLE_ROOM : undefined;
  return paragraph(
    block.text,
    {
      style: block.indent ? context.styles.body : context.styles.plain,
      keepNext: place.keepNext,
      pageBreakBefore: place.pageBreakBefore,
      ...(before !== undefined && { before }),
      ...(place.beforeTable && { after: TABLE_ROOM }),
      ...(block.left !== undefined && { left: twips(block.left) }),
      align: block.align,
      bold: block.bold === true,
      size: block.size,
    },
    context.tally,
  );
}

function list(block: ListBlock, place: Place, context: Context): string[] {
  if (block.items.length === 0) return [];
  const number = context.lists.open(block.ordered ? (block.mark ?? '1.') : '–');
  const last = block.items.length - 1;
  return block.items.map((item, at) =>
    paragraph(
      item,
      {
        style: context.styles.list,
        list: number,
        keepNext: at === last && place.keepNext,
        pageBreakBefore: at === 0 && place.pageBreakBefore,
        ...(at === 0 && place.afterTable && { before: TABLE_ROOM }),
        ...(at === last && place.beforeTable && { after: TABLE_ROOM }),
      },
      context.tally,
    ),
  );
}
