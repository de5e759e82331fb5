/** «1 рабочий день», «3 рабочих дня», «10 рабочих дней», «____ рабочих дней»; words of people stay as typed. */
export function workingDays(count: string): string {
  if (/^_+$/.test(count)) return `${count} рабочих дней`;
  if (!/^\d+$/.test(count)) return count;
  const [tens, ones] = [Number(count) % 100, Number(count) % 10];
  if (tens > 10 && tens < 20) return `${count} рабочих дней`;
  if (ones === 1) return `${count} рабочий день`;
  return `${count} ${ones > 1 && ones < 5 ? 'рабочих дня' : 'рабочих дней'}`;
}
