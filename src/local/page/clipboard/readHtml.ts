import type { CellStyle } from '../../../workbook/workbook.ts';
import { type Block, emptyBlock } from './block.ts';
import { cellText, paragraphs } from './htmlText.ts';

/**
 * The clipboard HTML of Word, Excel, Sheets and browsers as a block of cells. Tables become cells with their
 * spans; paragraphs beside tables become rows of one cell, so that a whole document can be pasted at once.
 * The text is parsed into an inert document: nothing in it runs or loads. null = there is no table in it.
 */
export function readHtml(html: string): Block | null {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  if (!body.querySelector('table tr')) return null;
  const block: Block = { ...emptyBlock(), widths: [] };
  appendContent(block, body, /Excel\.Sheet|google-sheets-html-origin/.test(html) ? undefined : documentCell);
  return block;
}

/** In a document's table every text is wrapped and begins at the top; a spreadsheet's cells say so themselves. */
const documentCell: CellStyle = { wrap: true, verticalAlign: 'top' };

function appendContent(block: Block, parent: Element, look: CellStyle | undefined): void {
  let loose: Node[] = [];
  const flush = (): void => {
    for (const text of paragraphs(loose)) {
      block.cells[block.rows] = [{ text }];
      block.rows++;
      block.columns = Math.max(block.columns, 1);
    }
    loose = [];
  };
  for (const node of parent.childNodes) {
    if (node instanceof HTMLTableElement) {
      flush();
      appendTable(block, node, look);
    } else if (node instanceof Element && node.querySelector('table')) {
      flush();
      appendContent(block, node, look);
    } else loose.push(node);
  }
  flush();
}

function appendTable(block: Block, table: HTMLTableElement, look: CellStyle | undefined): void {
  const first = block.rows;
  /** Rows below that a cell from above reaches into, by column. */
  const taken: boolean[][] = [];
  const rows = [...table.rows].filter((row) => row.cells.length > 0);
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[index]?.[column]) column++;
      const right = column + span(cell.colSpan) - 1;
      const bottom =
        Math.min(index + (cell.rowSpan === 0 ? rows.length : span(cell.rowSpan)), rows.length) - 1;
      for (let r = index; r <= bottom; r++) {
        taken[r] ??= [];
        for (let c = column; c <= right; c++) taken[r]![c] = true;
      }
      const text = cellText(cell);
      const width = Number.parseInt(cell.getAttribute('width') ?? '', 10);
      if (right === column && width > 0) block.widths![column] = Math.max(width, block.widths![column] ?? 0);
      block.cells[first + index] ??= [];
      if (text !== '') block.cells[first + index]![column] = look ? { text, look } : { text };
      if (right > column || bottom > index) {
        block.merges.push({ top: first + index, left: column, bottom: first + bottom, right });
      }
      column = right + 1;
      block.columns = Math.max(block.columns, column);
    }
  });
  block.rows = first + rows.length;
}

/** Excel writes spans of whole rows (16384) when a row was copied by its header. */
const span = (count: number): number => Math.min(Math.max(count, 1), 200);
