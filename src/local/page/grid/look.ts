import { columnOf } from '../../../workbook/grid.ts';
import type { Cell, CellStyle, Sheet } from '../../../workbook/workbook.ts';
import { fileNameIn } from '../keep/fileAddress.ts';
import { cellAt } from '../model/cell.ts';
import { displayText, isRightAligned } from '../model/cellText.ts';
import { isOnList } from '../model/lists.ts';

/** All that is seen of a cell; two cells with equal looks are painted alike. */
export interface Look {
  text: string;
  style: CellStyle;
  align: 'left' | 'center' | 'right';
  /** Where its link leads, when it leads somewhere safe. */
  link: string | null;
  list: boolean;
  offList: boolean;
  note: boolean;
  comment: boolean;
  error: boolean;
}

export interface LookSource {
  locale: string;
  /** Style of the conditional formats that hold for the cell. */
  conditional(row: number, column: number): CellStyle | null;
  /** Values of the drop-down of the cell; null = it has none. */
  listOf(row: number, column: number): ReadonlySet<string> | null;
  hasComment(row: number, column: number): boolean;
}

export function lookAt(sheet: Sheet, row: number, column: number, source: LookSource): Look | null {
  const cell = cellAt(sheet, row, column);
  const conditional = source.conditional(row, column);
  const values = source.listOf(row, column);
  const comment = source.hasComment(row, column);
  const own = cell ? cell.style : columnOf(sheet, column)?.style;
  if (!cell && !own && !conditional && !values && !comment) return null;
  const style = conditional ? { ...own, ...conditional } : (own ?? plain);
  return {
    text: displayText(cell, source.locale),
    style,
    align: style.align ?? defaultAlign(cell),
    link: cellLink(cell),
    list: values !== null,
    offList: values !== null && !isOnList(cell, values, source.locale),
    note: cell?.note !== undefined,
    comment,
    error: cell?.error !== undefined,
  };
}

const plain: CellStyle = {};

function defaultAlign(cell: Cell | undefined): Look['align'] {
  if (!cell) return 'left';
  if (typeof cell.value === 'boolean' || cell.error !== undefined) return 'center';
  return isRightAligned(cell) ? 'right' : 'left';
}

/** Inside the workbook, to a web page or to a mail address; «javascript:» and the like stay text. */
export function safeLink(link: string | undefined): string | null {
  return link !== undefined && /^(#|https?:\/\/|mailto:)/i.test(link) ? link : null;
}

/** Where a cell leads: its own link, or to the file that the page keeps under the address in it («Документы»). */
export function cellLink(cell: Cell | undefined): string | null {
  const text = typeof cell?.value === 'string' ? cell.value : '';
  return safeLink(cell?.link) ?? (fileNameIn(text) === null ? null : text);
}
