import type { Area, Sheet } from '../../../workbook/workbook.ts';
import { exception } from '../exception.ts';

/** 0 → «A», 26 → «AA». */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** «B2» or «B2:D9»; with `sign` «$» an absolute reference. */
export function a1Of(area: Area, sign = ''): string {
  const corner = (row: number, column: number): string => `${sign}${columnName(column)}${sign}${row + 1}`;
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return first === last && sign === '' ? first : `${first}:${last}`;
}

/** «'Списки'!$A$2:$A$200» */
export function referenceTo(sheet: Sheet, area: Area): string {
  return `'${sheet.name.replaceAll("'", "''")}'!${a1Of(area, '$')}`;
}

const corner = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

/** «B2», «B2:D9», «B:D», «2:5», «B2:D» on this sheet; open sides reach to the end of the grid. */
export function areaOf(a1: string, sheet: Sheet): Area {
  const [first = '', last = first, ...more] = a1.split(':');
  const from = corner.exec(first);
  const to = corner.exec(last);
  const single = !a1.includes(':') && !(from?.[1] && from[2]);
  if (!from || !to || more.length > 0 || first === '' || last === '' || single) {
    throw exception('Range not found');
  }
  const side = (text: string | undefined, read: (text: string) => number, open: number): number =>
    text ? read(text) : open;
  const row = (text: string): number => Number(text) - 1;
  const rows = [side(from[2], row, 0), side(to[2], row, sheet.rowCount - 1)];
  const columns = [side(from[1], columnIndex, 0), side(to[1], columnIndex, sheet.columnCount - 1)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
