import type { TabKey } from '../../tabs/spec.ts';
import { type CheckContext, check, type Params } from '../check.ts';
import { eachTab } from './eachTab.ts';
import { personalDataIn } from './personalData.ts';
import { type TextCell, textCells } from './textCells.ts';

/** Contacts and adults have their place there (blueprint §16). */
const ADULTS: ReadonlySet<TabKey> = new Set(['participants', 'staff']);

/** Columns of people who work: no names of children are expected there. */
const PEOPLE: ReadonlySet<string> = new Set([
  'activities.executors',
  'groups.teacher',
  'timetable.teacher',
  'documents.recipient',
  'remarks.partner',
]);

/** Columns that speak of children: any list of names there is one of children. */
const CHILDREN: ReadonlySet<string> = new Set(['activities.audience']);
const CHILDREN_TABS: ReadonlySet<TabKey> = new Set(['groups', 'services', 'timetable']);

/** «Исполнитель, телефон» is asked for. */
const CONTACT = 'requisites.executorContact';

function watch({ tab, column = '' }: TextCell): 'strict' | 'loose' | 'none' {
  const place = `${tab}.${column}`;
  if (tab === 'requisites' || PEOPLE.has(place)) return 'none';
  return CHILDREN_TABS.has(tab) || CHILDREN.has(place) ? 'strict' : 'loose';
}

function* personal({ plan }: CheckContext): Iterable<readonly [TextCell, Params]> {
  // Plans repeat themselves: «Методист» stands in a thousand rows.
  const known = new Map<string, ReturnType<typeof personalDataIn>>();
  for (const cell of textCells(plan)) {
    if (ADULTS.has(cell.tab) || `${cell.tab}.${cell.column}` === CONTACT) continue;
    const names = watch(cell);
    const key = `${names} ${cell.text}`;
    let found = known.get(key);
    if (!found) {
      found = personalDataIn(cell.text, names);
      known.set(key, found);
    }
    for (const { kind, count } of found) {
      yield [cell, { kind, count: String(count), heading: cell.heading, row: String(cell.row ?? '') }];
    }
  }
}

/** Counts only, never names of pupils (design decision 12). */
export const personalDataChecks = [
  check('personal-data', 'warning', (context) => eachTab(personal(context)), 'personalData'),
] as const;
