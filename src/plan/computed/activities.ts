import { printReading } from '../deadline/printReading.ts';
import type { Reading } from '../deadline/reading.ts';
import type { Cells, ComputedWords, ComputeTab } from './cells.ts';

/** «1 сентября – 31 октября 2023», «без даты, срок не контролируется», «не понят: …». */
function explainReading(reading: Reading, text: string, words: ComputedWords): string {
  const printed = printReading(reading);
  switch (reading.kind) {
    case 'dates':
      return printed;
    case 'recurring':
      return words.recurring(printed);
    case 'undated':
      return words.undated;
    case 'unreadable':
      return words.unreadable(text);
  }
}

/** Начало, Окончание, Как понят срок of one deadline. */
export function deadlineCells(reading: Reading | null, text: string, words: ComputedWords): Cells {
  if (!reading || text === '') return {};
  const starts = reading.spans.map(({ from }) => from);
  const ends = reading.spans.map(({ to }) => to);
  // An open side of any span leaves the whole open.
  const start = starts.includes(null) ? null : starts.sort()[0];
  const end = ends.includes(null) ? null : ends.sort()[ends.length - 1];
  return {
    ...(start ? { start: { day: start } } : {}),
    ...(end ? { end: { day: end } } : {}),
    understood: explainReading(reading, text, words),
  };
}

export const activityCells: ComputeTab = ({ activities }, _today, words) =>
  activities.map(({ row, reading, deadline }) => [row, deadlineCells(reading, deadline, words)]);
