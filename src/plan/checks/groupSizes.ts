import { type IsoDate, isoDate, partsOf } from '../calendar/isoDate.ts';
import { printNumber } from '../document/printNumber.ts';
import { childrenOf } from '../model/groupHours.ts';
import { lookUp } from '../model/lookUp.ts';
import { settingNumber } from '../model/settings.ts';
import { teacherLoads } from '../model/teacherLoad.ts';
import { type CheckContext, check, type Found } from './check.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';
import { firstLessonOf, runningGroups } from './groupFacts.ts';

/** No federal number: the limits are those of «Настройки», empty = not checked. */
function* unusualSizes({ plan }: CheckContext): Iterable<Item> {
  const least = settingNumber(plan, 'groupSizeFrom');
  const most = settingNumber(plan, 'groupSizeTo');
  if (least === null && most === null) return;
  for (const group of runningGroups(plan)) {
    const children = childrenOf(group);
    if (children === null || (children >= (least ?? 0) && children <= (most ?? children))) continue;
    const params = {
      group: group.name,
      children: printNumber(children),
      least: printNumber(least),
      most: printNumber(most),
    };
    yield { row: group.row, column: group.enrolled === null ? 'places' : 'enrolled', params };
  }
}

/** Groups are filled by 15 September (domain.md §3.2); a group that begins later, by its first lesson. */
function filledBy(first: IsoDate): IsoDate {
  const { year, month } = partsOf(first);
  const september = isoDate(month >= AUGUST ? year : year - 1, 9, 15)!;
  return first > september ? first : september;
}

const AUGUST = 8;
/** A few free places are usual: what is spoken of is a group that a fifth is missing of. */
const ENOUGH = 0.8;

function* unfilled({ plan, today }: CheckContext): Iterable<Item> {
  if (isYearOver(plan, today)) return;
  for (const group of runningGroups(plan)) {
    const { places, enrolled } = group;
    const first = firstLessonOf(plan, group);
    if (places === null || enrolled === null || places <= 0 || !first) continue;
    if (today <= filledBy(first)) continue;
    if (enrolled <= places && enrolled >= places * ENOUGH) continue;
    const params = {
      group: group.name,
      places: printNumber(places),
      enrolled: printNumber(enrolled),
      share: String(Math.round((enrolled / places) * 100)),
    };
    yield { row: group.row, params };
  }
}

/** One finding for all teachers over the limit, whether «Педагоги…» lists them or not. */
function* overloaded({ plan, today }: CheckContext): Iterable<Found> {
  const limit = settingNumber(plan, 'teacherLimit');
  if (limit === null) return;
  const find = lookUp(plan);
  const items: Item[] = [];
  for (const { name, hours } of teacherLoads(plan, today).values()) {
    if (hours <= limit) continue;
    const row = find.member(name)?.row;
    items.push({ ...(row ? { row } : {}), params: { teacher: name, hours: printNumber(hours) } });
  }
  yield* together('staff', 'name', items, { limit: printNumber(limit) });
}

/** How many children a group has, and how much a teacher works. */
export const groupSizeChecks = [
  check(
    'group-size',
    'warning',
    (context) => together('groups', 'enrolled', unusualSizes(context)),
    'groupSize',
  ),
  check('places-filled', 'warning', (context) => together('groups', 'enrolled', unfilled(context)), 'places'),
  check('teacher-overload', 'warning', overloaded, 'teacherLoad'),
] as const;
