import type { Area } from '../workbook/workbook.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';

/** 0 → «A», 26 → «AA». */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** «A» → 0; -1 when it is no column of Excel. */
export function columnIndex(name: string): number {
  if (!/^[A-Z]{1,3}$/i.test(name)) return -1;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : -1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/**
 * «C5» → row 4, column 2, as row × MAX_COLUMNS + column; -1 when it is no cell of Excel's grid. One number, because
 * it runs once a cell.
 */
export function cellIndex(name: string): number {
  let column = 0;
  let i = 0;
  for (; i < name.length; i += 1) {
    const letter = name.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  const digits = i;
  for (; i < name.length; i += 1) {
    const digit = name.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  const inGrid = digits > 0 && i > digits && column <= MAX_COLUMNS && row >= 1 && row <= MAX_ROWS;
  return inGrid ? (row - 1) * MAX_COLUMNS + column - 1 : -1;
}

export function rowOf(index: number): number {
  return Math.floor(index / MAX_COLUMNS);
}

export function columnOf(index: number): number {
  return index % MAX_COLUMNS;
}

/** «B2:D10», «$B$2», «D:D», «2:2»; undefined when it is none of these. Ends beyond the grid are cut. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text.trim());
  if (!match || match[0] === '') return undefined;
  const [, column1 = '', row1 = '', column2, row2] = match;
  if (column1 === '' && row1 === '') return undefined;
  const single = column2 === undefined;
  if (single && (column1 === '' || row1 === '')) return undefined;
  const left = column1 === '' ? 0 : columnIndex(column1);
  const right = single ? left : column2 === '' ? MAX_COLUMNS - 1 : columnIndex(column2);
  const top = row1 === '' ? 0 : Number(row1) - 1;
  const bottom = single ? top : row2 === '' || row2 === undefined ? MAX_ROWS - 1 : Number(row2) - 1;
  if (left < 0 || top < 0 || top >= MAX_ROWS) return undefined;
  const lastColumn = right < 0 ? MAX_COLUMNS - 1 : right;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, lastColumn),
    bottom: Math.min(Math.max(top, bottom), MAX_ROWS - 1),
    right: Math.max(left, lastColumn),
  };
}

/** «B2:D10», or «B2» for one cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const start = cellName(top, left);
  return top === bottom && left === right ? start : `${start}:${cellName(bottom, right)}`;
}

/** A list as in `sqref`: «D2:D10 F3». What is no area is left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

export function areasName(areas: readonly Area[]): string {
  return areas.map(areaName).join(' ');
}

/** «$A$1:$F$100», always with both ends. */
export function absoluteArea({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

/** Name of a sheet as formulas write it: quoted always, which is always allowed. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

export function sameArea(a: Area | null, b: Area | null): boolean {
  return a === null || b === null
    ? a === b
    : a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, i) => sameArea(area, b[i]!));
}

/** What is left of `area` without `hole`: at most four areas. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  if (top > bottom || hole.left > area.right || hole.right < area.left) return [area];
  const rest = [
    { ...area, bottom: top - 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
    { ...area, top: bottom + 1 },
  ];
  return rest.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
