import { daysBetween, type IsoDate } from '../calendar/isoDate.ts';

/** Papers are asked for so many days before the first lesson (blueprint §16). */
const NEEDED_DAYS = 7;

/**
 * Missing is not wrong until it is needed: nothing until a week before the day, then «Проверить», from the day on
 * «Исправить». Null also while the day itself is unknown.
 */
export function needOn(today: IsoDate, day: IsoDate | null): 'warning' | 'error' | null {
  if (day === null) return null;
  const left = daysBetween(today, day);
  if (left > NEEDED_DAYS) return null;
  return left > 0 ? 'warning' : 'error';
}
