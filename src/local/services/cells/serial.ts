import { instantOf, wallClock } from './zone.ts';

const dayMs = 86_400_000;
/** 1899-12-30, day 0 of a spreadsheet. */
const epoch = Date.UTC(1899, 11, 30);

/** Serial number → the instant at which the clock of the spreadsheet's zone shows it (platform.md §6). */
export function dateOf(serial: number, zone: string): Date {
  const wall = Math.round((epoch + serial * dayMs) / 1000) * 1000;
  return new Date(instantOf(zone, wall));
}

/** An instant → serial number of what the clock of the spreadsheet's zone shows. */
export function serialOf(date: Date, zone: string): number {
  return (wallClock(zone, date.getTime()).getTime() - epoch) / dayMs;
}

/** Serial number of a calendar day (month 1–12), or null when the calendar does not have it. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return (date.getTime() - epoch) / dayMs;
}
