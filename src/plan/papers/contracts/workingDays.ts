import { plural } from '../../document/plural.ts';

const DAYS = ['рабочий день', 'рабочих дня', 'рабочих дней'] as const;

/** «1 рабочий день», «3 рабочих дня», «10 рабочих дней», «____ рабочих дней»; words of people stay as typed. */
export function workingDays(count: string): string {
  if (/^_+$/.test(count)) return `${count} ${DAYS[2]}`;
  return /^\d+$/.test(count) ? `${count} ${plural(Number(count), ...DAYS)}` : count;
}
