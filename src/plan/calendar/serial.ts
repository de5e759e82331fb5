import { dayNumber, fromDayNumber, type IsoDate } from './isoDate.ts';

/** Serial number of 1970-01-01 where day 0 is 1899-12-30. */
const EPOCH = 25_569;

/** A day as spreadsheets count it: the same number in every locale and time zone. */
export const serialOf = (day: IsoDate): number => dayNumber(day) + EPOCH;

/** The day of a serial number; the time of day, its fraction, is left out. */
export const dayOfSerial = (serial: number): IsoDate => fromDayNumber(Math.floor(serial) - EPOCH);
