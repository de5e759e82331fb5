import type { Look } from '../styles/style-book.ts';

/** Days between the two date systems of Excel: 1904-01-01 is day 0 in one and day 1462 in the other. */
const DAYS_1904 = 1462;

/** Numbers of a file ↔ numbers of the model, which counts days from 1899-12-30. */
export class DateSystem {
  private readonly offset: number;

  constructor(startsIn1904: boolean) {
    this.offset = startsIn1904 ? DAYS_1904 : 0;
  }

  /** Only numbers shown as days move: 5 pieces stay 5, a duration stays as long as it was. */
  fromFile(value: number, look: Pick<Look, 'isCalendar'>): number {
    return look.isCalendar ? value + this.offset : value;
  }

  toFile(value: number, look: Pick<Look, 'isCalendar'>): number {
    return look.isCalendar ? value - this.offset : value;
  }

  /** Strict packages may write «2026-09-01T10:30:00» in cells of type `d`; undefined when it is no such text. */
  static fromIso(text: string): number | undefined {
    const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
      text.trim(),
    );
    if (!match || text.trim() === '') return undefined;
    const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
    const time = Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400;
    if (year === undefined) return time;
    const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
    return days + 25_569 + time;
  }
}
