import type { Cell } from './workbook.ts';

/** Text as it is, with a link. */
export function putLink(cell: Cell, text: string, link: string | null): void {
  emptied(cell);
  if (text !== '') cell.value = text;
  if (link !== null) cell.link = link;
}

/** No content; format, look and note belong to the place and stay. */
export function emptied(cell: Cell): void {
  cell.value = null;
  delete cell.formula;
  delete cell.error;
  delete cell.link;
}
