import type { Cell, ListValidation, Sheet, Workbook } from '../../../workbook/workbook.ts';
import { readReference } from './address.ts';
import { holds } from './area.ts';
import { cellAt, isBlank } from './cell.ts';
import { displayText } from './cellText.ts';

export function listAt(sheet: Sheet, row: number, column: number): ListValidation | undefined {
  return sheet.validations.find((rule) => rule.areas.some((area) => holds(area, row, column)));
}

/** The values a drop-down offers, without gaps and repeats. A reference that leads nowhere offers nothing. */
export function listValues(workbook: Workbook, sheet: Sheet, rule: ListValidation): string[] {
  if ('values' in rule.source) return [...new Set(rule.source.values)];
  const reference = readReference(rule.source.reference);
  const source =
    reference?.sheet == null ? sheet : workbook.sheets.find(({ name }) => name === reference.sheet);
  if (!reference || !source) return [];
  const { top, left, bottom, right } = reference.area;
  const values = new Set<string>();
  for (let row = top; row <= Math.min(bottom, source.rows.length - 1); row++) {
    for (let column = left; column <= right; column++) {
      const text = displayText(cellAt(source, row, column), workbook.locale);
      if (text !== '') values.add(text);
    }
  }
  return [...values];
}

/** Several values in one cell stand between «; » (blueprint: Multi). Each of them must be on the list. */
export function isOnList(cell: Cell | undefined, values: ReadonlySet<string>, locale: string): boolean {
  if (isBlank(cell)) return true;
  const text = displayText(cell, locale);
  return values.has(text) || text.split(';').every((piece) => values.has(piece.trim()));
}
