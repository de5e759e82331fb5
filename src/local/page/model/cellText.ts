import { dateFromSerial, format as formatted } from 'numfmt';
import type { Cell } from '../../../workbook/workbook.ts';
import { formulaInLocale } from '../../services/cells/formulaText.ts';
import { rulesOf } from '../../services/cells/locale.ts';
import { isDate, readDisplay } from '../../services/cells/reading.ts';

/** What a person sees in the cell, and what `getDisplayValues` tells the add-on: the same text. */
export const displayText: (cell: Cell | undefined, locale: string) => string = readDisplay;

/** What stands in the editor: a date as «дд.мм.гггг», a number with all its digits, a formula with its «=». */
export function editText(cell: Cell | undefined, locale: string): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${formulaInLocale(cell.formula, locale)}`;
  const { value, format } = cell;
  if (typeof value === 'string') return asTyped(value, format);
  if (typeof value !== 'number') return readDisplay(cell, locale);
  if (isDateCell(cell)) return dateText(value, locale);
  const percent = format?.endsWith('%') ? '%' : '';
  const size = percent ? Number((value * 100).toPrecision(15)) : value;
  return String(size).replace('.', rulesOf(locale).decimal) + percent;
}

export function isRightAligned(cell: Cell): boolean {
  return typeof cell.value === 'number' && cell.error === undefined && cell.format !== '@';
}

export function isDateCell({ format }: Cell): boolean {
  return format !== undefined && format !== '@' && isDate(format);
}

/** Text that would be taken for something else when typed again is shown with the apostrophe that keeps it text. */
function asTyped(text: string, format: string | undefined): string {
  return format !== '@' && /^['=]/.test(text) ? `'${text}` : text;
}

function dateText(serial: number, locale: string): string {
  const [, , , hours, minutes, seconds] = dateFromSerial(serial, { leap1900: false });
  const time = hours || minutes || seconds ? `hh:mm${seconds ? ':ss' : ''}` : '';
  const pattern = serial < 1 ? time || 'hh:mm' : `${rulesOf(locale).datePattern} ${time}`.trim();
  return formatted(pattern, serial, { leap1900: false, throws: false });
}
