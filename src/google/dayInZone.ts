import type { IsoDate } from '../plan/calendar/isoDate.ts';

/**
 * Instant → day in a time zone. Intl does it without a service call, so that a tab of many dates costs no more
 * than a tab of few (platform.md §1.3); where it is missing, Utilities.formatDate is the sure way.
 */
export function dayInZone(timeZone: string): (instant: Date) => IsoDate {
  const days = new Map<number, IsoDate>();
  const format = formatter(timeZone);
  return (date) => {
    const instant = date.getTime();
    let day = days.get(instant);
    if (day === undefined) {
      day = format(date) as IsoDate;
      days.set(instant, day);
    }
    return day;
  };
}

function formatter(timeZone: string): (date: Date) => string {
  try {
    const intl = new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    return (date) => {
      const parts: Record<string, string> = {};
      for (const { type, value } of intl.formatToParts(date)) parts[type] = value;
      return `${parts.year}-${parts.month}-${parts.day}`;
    };
  } catch {
    return (date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
  }
}
