import { addDays, dayNumber, type IsoDate } from '../calendar/isoDate.ts';

/** Whole days, the last one included. */
export interface DayEvent {
  readonly kind: 'days';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Lessons of one weekday and hour. Minutes are since midnight, in the time of the place: no zone is written. */
export interface WeeklyEvent {
  readonly kind: 'weekly';
  /** The first and the last day on which it takes place: both are of one weekday. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly start: number;
  readonly end: number;
  /** Days of that weekday between them on which it does not. */
  readonly except: readonly IsoDate[];
}

export type CalendarEvent = (DayEvent | WeeklyEvent) & {
  /** Stays the same when the event is exported again, so that a calendar renews it and does not double it. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly category: string;
};

export interface CalendarFile {
  readonly name: string;
  /** Day of the export: RFC 5545 wants every event stamped. */
  readonly stamp: IsoDate;
  readonly events: readonly CalendarEvent[];
}

/** The events as an .ics file (RFC 5545): CRLF, lines of at most 75 octets, texts escaped. */
export function icalendar({ name, stamp, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//network-plan//Сетевой план//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: IsoDate): string[] {
  const { uid, summary, description, location, category } = event;
  const text = (property: string, value: string): string[] =>
    value ? [`${property}:${escapeText(value)}`] : [];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    // A calendar renews an event it knows only by a greater number: that of the day.
    `SEQUENCE:${dayNumber(stamp)}`,
    ...(event.kind === 'days' ? dayLines(event) : weekLines(event)),
    ...text('SUMMARY', summary),
    ...text('DESCRIPTION', description),
    ...text('LOCATION', location),
    ...text('CATEGORIES', category),
    'END:VEVENT',
  ];
}

/** The end of an all-day event is the day after its last one. A deadline does not make anybody busy. */
function dayLines({ from, to }: DayEvent): string[] {
  return [
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
    'TRANSP:TRANSPARENT',
  ];
}

function weekLines({ first, last, start, end, except }: WeeklyEvent): string[] {
  const at = (day: IsoDate, minutes: number): string => `${compact(day)}T${clock(minutes)}`;
  return [
    `DTSTART:${at(first, start)}`,
    `DTEND:${at(first, end)}`,
    // UNTIL is of the kind of DTSTART: time of the place.
    ...(first < last ? [`RRULE:FREQ=WEEKLY;UNTIL=${at(last, start)}`] : []),
    ...(except.length > 0 ? [`EXDATE:${except.map((day) => at(day, start)).join(',')}`] : []),
  ];
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
const compact = (day: IsoDate): string => day.replace(/-/g, '');

/** RFC 5545 §3.3.11. Other control characters than line ends have no place in a text. */
function escapeText(text: string): string {
  return (
    text
      .replace(/\\/g, '\\\\')
      .replace(/([;,])/g, '\\$1')
      .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
  );
}

const MOST_OCTETS = 75;

/** Cuts between characters, never inside one: a Cyrillic letter is two octets. */
function fold(line: string): string {
  let result = '';
  let octets = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MOST_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += size;
  }
  return result;
}
