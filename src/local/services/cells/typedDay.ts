import type { LocaleRules } from './locale.ts';
import { serialOfDay } from './serial.ts';

export interface TypedNumber {
  value: number;
  /** The format that a General cell takes with it. */
  format?: string;
}

/** A day, a time or both, as Sheets understands what is typed; `year` stands in for one that is not written. */
export function typedDay(text: string, rules: LocaleRules, year: number): TypedNumber | null {
  const time = typedTime(text);
  if (time) return time;
  const [, dayText = text, timeText] = /^(.+?)[ ,]+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const day = digitsDay(dayText, rules, year) ?? wordsDay(dayText, rules, year);
  if (!day || timeText === undefined) return day;
  const hours = typedTime(timeText);
  return hours && { value: day.value + hours.value, format: `${rules.datePattern} h:mm:ss` };
}

/** «10:00», «9:30:15»; from 24 hours on it is a duration. */
function typedTime(text: string): TypedNumber | null {
  const [whole, hours, minutes, seconds = '0'] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (value >= 1) return { value, format: '[h]:mm:ss' };
  return { value, format: whole.split(':').length === 3 ? 'h:mm:ss' : 'h:mm' };
}

/** «01.09», «5-9», «1/9/23», «2023-09-01», «09.2023». */
function digitsDay(text: string, rules: LocaleRules, year: number): TypedNumber | null {
  const match = /^(\d{1,4})([./-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [, first = '', , second = '', third] = match;
  if (third === undefined) {
    if (first.length === 4) return dated(first, second, '1', 'yyyy-mm');
    if (second.length === 4) return dated(second, first, '1', 'mm.yyyy');
    return inOrder(String(year), first, second, rules, rules.dayFirst ? 'dd.mm' : 'm/d');
  }
  if (first.length === 4) return dated(first, second, third, rules.datePattern);
  return inOrder(fullYear(third), first, second, rules, rules.datePattern);
}

/** «1 сентября», «1 сентября 2023 г.», «сентябрь 2023», «September 1, 2023»; a month alone stays text. */
function wordsDay(text: string, rules: LocaleRules, year: number): TypedNumber | null {
  const month = (word: string | undefined): string =>
    String(rules.months.get(word?.toLowerCase() ?? '') ?? 0);
  const dayFirst = /^(\d{1,2})\s+([^\s\d.]+)\.?(?:\s+(\d{4})(?:\s*г\.?)?)?$/.exec(text);
  if (dayFirst) return dated(dayFirst[3] ?? String(year), month(dayFirst[2]), dayFirst[1]!, 'd mmmm yyyy');
  const wholeMonth = /^([^\s\d.]+)\.?,?\s+(\d{4})(?:\s*г\.?)?$/.exec(text);
  if (wholeMonth) return dated(wholeMonth[2]!, month(wholeMonth[1]), '1', 'mmmm yyyy');
  const monthFirst = /^([^\s\d.]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/.exec(text);
  if (!monthFirst || rules.dayFirst) return null;
  return dated(monthFirst[3] ?? String(year), month(monthFirst[1]), monthFirst[2]!, 'mmmm d, yyyy');
}

function inOrder(
  year: string,
  first: string,
  second: string,
  { dayFirst }: LocaleRules,
  format: string,
): TypedNumber | null {
  return dayFirst ? dated(year, second, first, format) : dated(year, first, second, format);
}

function dated(year: string, month: string, day: string, format: string): TypedNumber | null {
  if (day.length > 2 || month.length > 2 || year.length !== 4) return null;
  const value = serialOfDay(Number(year), Number(month), Number(day));
  return value === null || value < 0 ? null : { value, format };
}

/** «23» → 2023, «85» → 1985, as in every spreadsheet. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) < 30 ? `20${year}` : `19${year}`;
}
