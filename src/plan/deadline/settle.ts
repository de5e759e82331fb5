import type { Item } from './assemble.ts';
import type { Draft } from './draft.ts';
import { isSpelledOutBy, type Period, setMonth, setYear, takesYear } from './period.ts';

/**
 * Gives each day and part its month, and drops what only explains another item. Sets `doubtful` when a number
 * beside a date stays without a month: «5 октября, 12».
 */
export function settle(draft: Draft, items: Item[]): Item[] {
  shareMonths(items);
  const settled = items.filter(isPlaced);
  if (settled.length === 0) return settled;
  const hasDays = settled.some((item) => isDay(item.start ?? item.end));
  if (items.some((item, at) => isNoList(item, items[at + 1]) || isHalfPlaced(item))) draft.doubtful = true;
  items.forEach((item, at) => {
    // «3 неделя (16.10–20.10)»: the days say where the week is.
    const explained = hasDays && !isDay(item.start ?? item.end);
    if (!isPlaced(item) && !explained && (isPart(item) || isLinked(items, at))) draft.doubtful = true;
  });
  return dropLabels(draft, joinYears(draft, settled), hasDays);
}

/** «5 октября, 12» leaves a doubt; the house number of «5 октября, ул. Мира, 12» stands apart. */
function isLinked(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    (before !== undefined && before.link !== 'noise') ||
    (at + 1 < items.length && items[at]!.link !== 'noise')
  );
}

/** «5 12 19 октября» is a list; in «1 01.09», «5-9 25 мая» the first numbers count something else. */
function isNoList(item: Item, next: Item | undefined): boolean {
  const [day, following] = [item.end, next?.start];
  if (!day?.borrowed || day.grain !== 'day' || !following || item.link !== 'nothing') return false;
  return item.start !== day || day.day >= following.day;
}

/** «9 – март»: what the number counts is not said. */
const isHalfPlaced = ({ start, end }: Item): boolean =>
  start !== null && end !== null && hasMonth(start) !== hasMonth(end);

const isPart = (item: Item): boolean => (item.start ?? item.end)?.grain === 'part';

const isDay = (period: Period | null): boolean => period?.grain === 'day';

const hasMonth = (period: Period | null): boolean => period === null || period.month > 0;

const isPlaced = (item: Item): boolean => hasMonth(item.start) && hasMonth(item.end);

/** «2-4 октября», «3, 10 и 17 мая», «начало – середина марта»: the month stands at the end. */
function shareMonths(items: readonly Item[]): void {
  for (let at = items.length - 1; at >= 0; at--) {
    const { start, end } = items[at]!;
    const next = items[at + 1];
    const source = items[at]!.link === 'noise' ? null : (next?.start ?? next?.end ?? null);
    if (end && source) share(end, source);
    if (start && end) share(start, end);
    else if (start && source) share(start, source);
  }
}

/** A day takes its month from a day, a part from a part: «5, октябрь» leaves the 5 alone. */
function share(target: Period, source: Period): void {
  if (target !== source && target.month === 0 && source.month > 0 && target.grain === source.grain) {
    setMonth(target, source);
  }
}

/** «2023 год, сентябрь»: the year belongs to what follows. */
function joinYears(draft: Draft, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  items.forEach((item, at) => {
    const next = items[at + 1];
    const year = item.start;
    const isYear = year?.grain === 'year' && item.end === year && item.link !== 'noise';
    const heir = next?.start ?? next?.end;
    if (isYear && heir && takesYear(heir)) setYear(heir, year.year);
    else joined.push(item);
    // «2024 год, I полугодие» may be the half of either year.
    if (isYear && !heir?.dated && (heir?.grain === 'half-year' || heir?.grain === 'term'))
      draft.doubtful = true;
  });
  return joined;
}

/**
 * «осенние каникулы (28.10–05.11)», «летний период (июнь-август)», «Октябрь – 15.10»: a wide name beside the
 * dates that spell it out is their label. A comma or «и» makes it an item of its own.
 */
function dropLabels(draft: Draft, items: Item[], hasDays: boolean): Item[] {
  if (items.length < 2) return items;
  return items.filter((item, at) => {
    const label = item.start;
    if (!label || item.end !== label || label.grain === 'year') return true;
    // Written days outweigh the table of breaks wherever they stand.
    if (label.grain === 'break' && hasDays) return false;
    const before = items[at - 1];
    const drops =
      isLabel(draft, label, item.link, items[at + 1]) || isLabel(draft, label, before?.link, before);
    // The weeks of a school quarter leave holidays out: they cannot be checked against its days.
    if (drops && (label.grain === 'term' || label.grain === 'half-year')) draft.durations.length = 0;
    return !drops;
  });
}

function isLabel(
  draft: Draft,
  label: Period,
  link: Item['link'] | undefined,
  other: Item | undefined,
): boolean {
  if (!other || (link !== 'nothing' && link !== 'dash')) return false;
  const exact = other.start ?? other.end;
  if (!exact || !isSpelledOutBy(label, exact)) return false;
  if (exact.grain === 'day') return true;
  // «I полугодие – декабрь» may be a range as well.
  if (link === 'dash') draft.doubtful = true;
  return label.grain !== 'open';
}
