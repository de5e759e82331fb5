import { type IsoDate, isoDate, parseIsoDate } from '../calendar/isoDate.ts';
import { readDeadline } from '../deadline/readDeadline.ts';

/** Reads a full date typed by hand: «15.09.2023», «15 сентября 2023 г.», «2023-09-15». Null when it is not one. */
export function readDay(text: string): IsoDate | null {
  const plain = text.trim().replace(/[«»"]/g, ' ').replace(/\s+/g, ' ').trim();
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?:\s*(?:года|год|г\.?))?$/.exec(plain);
  if (match) {
    const year = match[3]!.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
    return isoDate(year, Number(match[2]), Number(match[1]));
  }
  const iso = parseIsoDate(plain);
  if (iso) return iso;
  // Only a date in words that names its year: the plan year then plays no part.
  if (!/^\d{1,2}\s+[а-яё]+\s+\d{4}/i.test(plain)) return null;
  const { kind, spans } = readDeadline(plain, { kind: 'calendar', first: 2000 });
  const [span] = spans;
  return kind === 'dates' && spans.length === 1 && span!.from === span!.to ? span!.from : null;
}
