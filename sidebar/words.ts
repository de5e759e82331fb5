import type { Call } from '../src/app/api.ts';
import { sidebarEn } from '../src/i18n/en/sidebar.ts';
import { type SidebarWords, sidebarRu } from '../src/i18n/ru/sidebar.ts';

export type Language = NonNullable<Call['language']>;

/** The strings of one language and the way it writes days. */
export interface Words extends SidebarWords {
  readonly language: Language;
}

export function wordsIn(language: Language): Words {
  return { ...(language === 'en' ? sidebarEn : sidebarRu), language };
}

/** «2025-09-10» → «10 сентября», with the year when it is not that of `today`. Not a day: as it is. */
export function dayText(words: Words, day: string, today: string): string {
  const date = utc(day);
  if (!date) return day;
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(localeOf(words), { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' })
    .format(date)
    .replace(/\u00a0?\s?г\.$/, '');
}

/** «2026-11-22 14:05» → «22 ноября 2026, 14:05». */
export function momentText(words: Words, moment: string): string {
  const [day = '', time = ''] = moment.split(' ');
  return utc(day) ? `${dayText(words, day, '')}, ${time}` : moment;
}

export function distanceText(words: Words, day: string, today: string): string {
  const n = daysBetween(today, day);
  if (Number.isNaN(n)) return '';
  if (n < 0) return words.overview.overdue;
  if (n < 2) return n === 0 ? words.overview.today : words.overview.tomorrow;
  return words.overview.inDays(n);
}

/** «1 440», «0,5» */
export function numberText(words: Words, number: number): string {
  return new Intl.NumberFormat(localeOf(words), { maximumFractionDigits: 2 }).format(number);
}

/** «12 500 ₽», «1 440,50 ₽»: kopecks only where there are any. */
export function moneyText(words: Words, roubles: number): string {
  const minimumFractionDigits = Number.isInteger(roubles) ? 0 : 2;
  const format = { minimumFractionDigits, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat(localeOf(words), format).format(roubles)}\u00a0₽`;
}

/** The day `days` after `day`, both ISO. */
export function dayAfter(day: string, days: number): string {
  const date = utc(day) ?? new Date();
  return new Date(date.getTime() + days * dayLength).toISOString().slice(0, 10);
}

/** The browser's own day. */
export function localToday(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const dayLength = 86_400_000;

const localeOf = (words: Words) => (words.language === 'en' ? 'en-GB' : 'ru-RU');

function daysBetween(from: string, to: string): number {
  return Math.round((Number(utc(to) ?? Number.NaN) - Number(utc(from) ?? Number.NaN)) / dayLength);
}

function utc(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
