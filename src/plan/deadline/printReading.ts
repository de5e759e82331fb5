import { type IsoDate, partsOf } from '../calendar/isoDate.ts';
import { MONTHS_GENITIVE } from './monthNames.ts';
import type { Reading, Span } from './reading.ts';

/**
 * How a deadline was understood, in words for a column of the sheet: «1 сентября – 31 октября 2023»,
 * «25 апреля 2024», «до 1 декабря 2023», «с 5 апреля 2024»; several spans are joined by «; ». Empty when the
 * reading has no spans. Reading the printed text again gives the same spans, whatever the plan year.
 */
export function printReading(reading: Reading): string {
  return reading.spans.map(printSpan).join('; ');
}

function printSpan({ from, to }: Span): string {
  if (from === null) return to === null ? '' : `до ${printDay(to)}`;
  if (to === null) return `с ${printDay(from)}`;
  if (from === to) return printDay(from);
  const start = partsOf(from);
  const end = partsOf(to);
  // The year is left out only where it cannot be misread: in order, within one year.
  const oneYear = start.year === end.year && from < to;
  if (oneYear && start.month === end.month) return `${start.day}–${printDay(to)}`;
  return `${oneYear ? printDayAndMonth(from) : printDay(from)} – ${printDay(to)}`;
}

function printDay(day: IsoDate): string {
  return `${printDayAndMonth(day)} ${partsOf(day).year}`;
}

function printDayAndMonth(date: IsoDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${MONTHS_GENITIVE[month - 1]}`;
}
