import { printDay } from '../plan/calendar/printDay.ts';
import { dayOfSerial } from '../plan/calendar/serial.ts';
import type { NumberFormat } from '../plan/structure/change.ts';
import type { Display } from './snapshotOf.ts';
import type { Cell } from './workbook.ts';

const DAY: NumberFormat = 'dd.mm.yyyy';
const MONEY: NumberFormat = '#,##0.00';
const NBSP = '\u00a0';

/** Cells of the tabs that the add-on made, in the formats that it sets; numbers as in Russia. */
export const ownDisplay: Display = {
  isDate: (format) => format === DAY,
  text: (cell) => (cell ? textOf(cell) : ''),
};

function textOf({ value, format }: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  if (format === DAY) return printDay(dayOfSerial(value));
  const text = format === MONEY ? value.toFixed(2) : String(value);
  const [whole = '', fraction] = text.split('.');
  const grouped = format === MONEY ? whole.replace(/\B(?=(?:\d{3})+$)/g, NBSP) : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
