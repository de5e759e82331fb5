import { printNumber } from '../document/printNumber.ts';
import { programmeHoursOf } from '../model/groupHours.ts';
import { lookUp } from '../model/lookUp.ts';
import { nameKey } from '../model/nameKey.ts';
import type { Plan, Service } from '../model/plan.ts';
import { LISTS } from '../tabs/lists.ts';
import { type CheckContext, check } from './check.ts';
import { type Item, together } from './group.ts';
import { earliest, groupNeed, isTotal, runningGroups } from './groupFacts.ts';

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^а-яa-z]/g, '');

/** «естественнонаучная» of orders and registries is «Естественно-научная». */
const KNOWN: ReadonlyMap<string, string> = new Map(
  LISTS.focusArea.values.map((name) => [letters(name), name]),
);

/** Names used before приказ № 196 and № 629; what they are called now [R]. */
const FORMER: ReadonlyMap<string, string> = new Map([
  ['социальнопедагогическая', 'Социально-гуманитарная'],
  ['социальноэкономическая', 'Социально-гуманитарная'],
  ['военнопатриотическая', 'Социально-гуманитарная'],
  ['культурологическая', 'Социально-гуманитарная'],
  ['научнотехническая', 'Техническая'],
  ['спортивнотехническая', 'Техническая'],
  ['экологобиологическая', 'Естественно-научная'],
  ['художественноэстетическая', 'Художественная'],
  ['физкультурнооздоровительная', 'Физкультурно-спортивная'],
  ['туристическокраеведческая', 'Туристско-краеведческая'],
]);

/** Only supplementary programmes have a направленность of the six. */
const isSupplementary = ({ kind }: Service): boolean => kind === '' || /^дополнительная/i.test(kind);

function* unknownAreas({ services }: Plan): Iterable<Item> {
  for (const service of services) {
    const { focusArea, row } = service;
    const key = letters(focusArea.replace(/направленность/i, ''));
    if (key === '' || !isSupplementary(service) || KNOWN.has(key)) continue;
    const now = FORMER.get(key) ?? '';
    yield { row, severity: now ? 'warning' : 'error', params: { area: focusArea, now } };
  }
}

/** «Исправить» from the first lesson of a group of the programme on. */
function lessonNeed(context: CheckContext, programme: string): 'error' | 'warning' {
  const groups = runningGroups(context.plan).filter((group) => nameKey(group.programme) === programme);
  const first = earliest(context.plan, groups);
  return first && groupNeed(context, first) === 'error' ? 'error' : 'warning';
}

/** A programme whose parts have all their hours and do not come to its own. */
function* wrongSums(context: CheckContext): Iterable<Item> {
  const { plan } = context;
  const seen = new Set<string>();
  for (const { programme } of plan.services) {
    const key = nameKey(programme);
    if (!key || seen.has(key) || isTotal(programme)) continue;
    seen.add(key);
    const rows = lookUp(plan).programme(programme);
    const modules = rows.filter(({ module }) => module !== '' && !isTotal(module));
    const { whole } = programmeHoursOf(rows);
    if (whole === null || modules.length === 0 || modules.some(({ hours }) => hours === null)) continue;
    const sum = modules.reduce((total, { hours }) => total + hours!, 0);
    if (Math.abs(sum - whole) < 0.01) continue;
    const parts = modules.map(({ hours }) => printNumber(hours));
    const params = {
      programme,
      parts: parts.length > 6 ? '' : parts.join(' + '),
      sum: printNumber(sum),
      whole: printNumber(whole),
    };
    // Fewer hours may be modules still to be typed, until somebody is taught by them.
    const severity = sum > whole ? 'error' : lessonNeed(context, key);
    yield { row: rows.find(({ module }) => module === '')!.row, severity, params };
  }
}

/** Programmes and their parts. */
export const programmeChecks = [
  check(
    'focus-area',
    'error',
    ({ plan }: CheckContext) => together('services', 'focusArea', unknownAreas(plan)),
    'L8',
  ),
  check('modules-sum', 'error', (context) => together('services', 'hours', wrongSums(context))),
] as const;
