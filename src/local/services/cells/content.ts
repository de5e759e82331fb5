import { emptied } from '../../../workbook/content.ts';
import type { Cell } from '../../../workbook/workbook.ts';
import { rulesOf } from './locale.ts';
import { serialOf } from './serial.ts';
import { typedIn } from './typed.ts';

/** What decides how a value is taken: the workbook's locale and zone, and the current year. */
export interface Typist {
  locale: string;
  timeZone: string;
  year: number;
}

/** Puts into a cell what `setValue` was given. Format and look of the cell stay, unless it was General. */
export function putValue(cell: Cell, value: unknown, typist: Typist): void {
  if (typeof value === 'string') putText(cell, value, typist);
  else if (typeof value === 'number' || typeof value === 'boolean') {
    emptied(cell);
    cell.value = value;
  } else putDate(cell, value as Date, typist);
}

/** A General cell takes a date format with it; any other keeps its own. */
function putDate(cell: Cell, date: Date, { locale, timeZone }: Typist): void {
  const serial = serialOf(date, timeZone);
  emptied(cell);
  cell.value = serial;
  cell.format ??= rulesOf(locale).datePattern + (serial % 1 === 0 ? '' : ' h:mm:ss');
}

function putText(cell: Cell, text: string, typist: Typist): void {
  const typed =
    cell.format === '@'
      ? ({ kind: 'text', value: text } as const)
      : typedIn(text, typist.locale, typist.year);
  emptied(cell);
  if (typed.kind === 'formula') cell.formula = typed.formula;
  else if (typed.value !== '') cell.value = typed.value;
  if (typed.kind === 'number' && typed.format !== undefined) cell.format ??= typed.format;
}

/** A formula has no value until it is calculated. */
export function putFormula(cell: Cell, formula: string): void {
  emptied(cell);
  cell.formula = formula;
}
