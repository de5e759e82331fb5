import type { IsoDate } from '../calendar/isoDate.ts';
import { printDay } from '../calendar/printDay.ts';
import { readDay } from '../model/day.ts';
import type { Plan } from '../model/plan.ts';
import type { KeptEditions } from './keptEditions.ts';

export interface NextEdition {
  /** «Утверждён», «С изменениями от 12.01.2026» */
  readonly name: string;
  readonly date: IsoDate;
}

const APPROVED = 'Утверждён';
const AMENDED = 'С изменениями';

/**
 * What the next edition is called. The first is the approved plan and bears the date of its order; the day given by
 * a person, or the one typed in the sheet, stands in for it. Every later one is «С изменениями от …». A plan that
 * says so itself was amended before, though «Служебный» may know nothing of it.
 */
export function nextEdition(
  { requisites }: Plan,
  { editions, unreadable }: KeptEditions,
  given: IsoDate | null,
  today: IsoDate,
): NextEdition {
  const wasAmended = requisites('edition').toLowerCase().startsWith(AMENDED.toLowerCase());
  if (editions.length + unreadable === 0 && !wasAmended) {
    const date = readDay(requisites('orderDate')) ?? given ?? readDay(requisites('editionDate')) ?? today;
    return { name: APPROVED, date };
  }
  const date = given ?? today;
  return { name: `${AMENDED} от ${printDay(date)}`, date };
}
