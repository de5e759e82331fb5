/**
 * Wall clocks of real time zones, by Intl. A wall time is held in the UTC fields of a Date, so that neither the
 * machine's zone nor the script's can leak into it.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const quarter = 15 * 60 * 1000;

/** What the clock shows in `zone` at the instant `ms`, as UTC fields. */
export function wallClock(zone: string, ms: number): Date {
  return new Date(ms + offsetAt(zone, ms));
}

/** The instant at which the clock in `zone` shows `wallMs` (UTC milliseconds of the wall time). */
export function instantOf(zone: string, wallMs: number): number {
  const near = wallMs - offsetAt(zone, wallMs);
  return wallMs - offsetAt(zone, near);
}

/** Zones change their offset at whole quarters of an hour only, so one answer serves the whole quarter. */
function offsetAt(zone: string, ms: number): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const key = Math.floor(ms / quarter);
  let offset = known.get(key);
  if (offset === undefined) {
    offset = measuredOffset(zone, key * quarter);
    known.set(key, offset);
  }
  return offset;
}

function measuredOffset(zone: string, ms: number): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(ms)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - ms;
}
