import type { Area } from '../../../workbook/workbook.ts';

/** 0-based. */
export interface Position {
  row: number;
  column: number;
}

/** 0 → «A», 27 → «AB». */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** «AB» → 27; letters of either case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function a1({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const first = a1({ row: area.top, column: area.left });
  const last = a1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

export interface Reference {
  /** null = the tab on which the reference stands. */
  sheet: string | null;
  area: Area;
}

const referencePattern =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** «'Списки'!$A$2:$A$200», «#'Лист'!A1» (a link), «=Лист1!A1:B2», «b3»; null = not a reference. */
export function readReference(text: string): Reference | null {
  const match = referencePattern.exec(text.trim().replace(/^[#=]/, ''));
  if (!match) return null;
  const [, quoted, bare, left, top, right = left, bottom = top] = match;
  const columns = [columnNumber(left!), columnNumber(right!)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  if (Math.min(...rows) < 0) return null;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? bare ?? null,
    area: {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
  };
}
