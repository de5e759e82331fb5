/** «1 рабочий день», «3 рабочих дня», «10 рабочих дней»; a line or a text keeps its words: «____ рабочих дней». */
export function workingDays(count: string): string {
  if (!/^\d+$/.test(count)) return `${count} ${/^\d+,\d+$/.test(count) ? 'рабочего дня' : 'рабочих дней'}`;
  const [tens, ones] = [Number(count) % 100, Number(count) % 10];
  if (tens > 10 && tens < 20) return `${count} рабочих дней`;
  if (ones === 1) return `${count} рабочий день`;
  return `${count} ${ones > 1 && ones < 5 ? 'рабочих дня' : 'рабочих дней'}`;
}
