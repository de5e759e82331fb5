import { exception, notHere } from '../exception.ts';
import { wallClock } from './zone.ts';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Letters of Java's SimpleDateFormat that need no language; words of months and days depend on one. */
const letters: Record<string, (wall: Date, length: number) => string> = {
  y: (wall, length) =>
    length === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), length),
  M: (wall, length) => pad(wall.getUTCMonth() + 1, length),
  d: (wall, length) => pad(wall.getUTCDate(), length),
  H: (wall, length) => pad(wall.getUTCHours(), length),
  m: (wall, length) => pad(wall.getUTCMinutes(), length),
  s: (wall, length) => pad(wall.getUTCSeconds(), length),
};

/** As `Utilities.formatDate`, for numeric patterns: «yyyy-MM-dd HH:mm:ss», «dd.MM.yyyy», text in '…'. */
export function formattedDate(ms: number, zone: string, pattern: string): string {
  if (Number.isNaN(ms)) throw exception('Invalid argument: date. Should be of type: Date');
  const wall = wallIn(zone, ms);
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (piece, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
      const write = letters[letter];
      if (!write || (letter === 'M' && piece.length > 2)) {
        throw notHere(`Utilities.formatDate with «${piece}» of «${pattern}»`);
      }
      return write(wall, piece.length);
    },
  );
}

function wallIn(zone: string, ms: number): Date {
  try {
    return wallClock(zone, ms);
  } catch {
    throw exception(`Invalid argument: timeZone. Should be an IANA name: ${zone}`);
  }
}
