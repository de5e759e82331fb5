import type { Area, Cell, CellStyle } from '../../../workbook/workbook.ts';
import type { Position } from '../model/address.ts';

/** What is pasted: a rectangle of cells, each as typed text or, from this workbook, as it was. */
export interface Block {
  rows: number;
  columns: number;
  /** Holes are empty cells. */
  cells: (BlockCell | undefined)[][];
  /** Relative to the block: cells that span several rows or columns. */
  merges: Area[];
  /** Pixels of the columns where they were copied, when the source tells them. */
  widths?: number[];
}

/** `look` is added to that of the place. */
export type BlockCell = { text: string; look?: CellStyle } | { cell: Cell; from: Position };

export const emptyBlock = (): Block => ({ rows: 0, columns: 0, cells: [], merges: [] });

export function textBlock(lines: readonly (readonly string[])[]): Block {
  return {
    rows: lines.length,
    columns: Math.max(0, ...lines.map((line) => line.length)),
    cells: lines.map((line) => line.map((text) => (text === '' ? undefined : { text }))),
    merges: [],
  };
}
