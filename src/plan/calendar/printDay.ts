import { type IsoDate, partsOf } from './isoDate.ts';

/** «15.09.2025» */
export function printDay(day: IsoDate): string {
  const { year, month, day: number } = partsOf(day);
  return `${String(number).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
