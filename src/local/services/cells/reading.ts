import { format as formatted, isDateFormat } from 'numfmt';
import type { Cell } from '../../../workbook/workbook.ts';
import { rulesOf } from './locale.ts';
import { dateOf } from './serial.ts';

export type ReadValue = string | number | boolean | Date;

const dateFormats = new Map<string, boolean>();

export function isDate(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = isDateFormat(format);
    dateFormats.set(format, known);
  }
  return known;
}

/** As `getValues`: '' for empty, a Date for a number under a date format (platform.md §6). */
export function readValue(cell: Cell | undefined, timeZone: string): ReadValue {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  const { value, format } = cell;
  if (typeof value === 'number' && format !== undefined && isDate(format)) return dateOf(value, timeZone);
  return value ?? '';
}

/** As `getDisplayValues`: what a person sees, in the workbook's locale. */
export function readDisplay(cell: Cell | undefined, locale: string): string {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  const { value, format = 'General' } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const rules = rulesOf(locale);
  if (typeof value === 'number' && (format === 'General' || format === '@')) {
    return general(value, rules.decimal);
  }
  const pattern = format === '@' ? 'General' : format;
  // Sheets counts days from 1899-12-30 on, without the 29 February 1900 of Excel.
  return formatted(pattern, value, { locale: rules.tag, leap1900: false, throws: false });
}

/** Sheets shows whole numbers in full and about ten digits of others. */
function general(value: number, decimal: string): string {
  const digits = Number.isInteger(value) ? 15 : 10;
  return String(Number(value.toPrecision(digits)))
    .replace('.', decimal)
    .replace('e', 'E');
}
