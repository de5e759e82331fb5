import { sentencesWith } from '../../sentences.ts';

export const each = sentencesWith((more) => `And ${more} more.`);

/** “№ 4: ” or “rows 5, 7: ”; `where` comes from the rows a finding speaks of. */
export const at = (where: string | undefined): string => (where ? `${where}: ` : '');

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const weekday = (number: string | undefined): string => WEEKDAYS[Number(number)] ?? '';

/** “1 3” → “Mon, Wed” */
export const weekdays = (numbers: string | undefined): string =>
  (numbers ?? '')
    .split(' ')
    .map((number) => weekday(number).slice(0, 3))
    .join(', ');

const one = (count: string | undefined): boolean => count === '1';

/** “Group «А» has lessons from 15.09.2025”, “Groups «А», «Б» have lessons already”. */
export function lessonsOf(groups: string, count: string | undefined, from: string | undefined): string {
  const verb = one(count) ? 'has lessons' : 'have lessons';
  return `${one(count) ? 'Group' : 'Groups'} ${groups} ${from ? `${verb} from ${from}` : `${verb} already`}`;
}

/** “of group «А»”, “of groups «А», «Б»” */
export const ofGroups = (groups: string | undefined, count: string | undefined): string =>
  `of ${one(count) ? 'group' : 'groups'} ${groups}`;

/** “no number and no date” */
export const missing = (what: string | undefined): string =>
  (what ?? '')
    .split(' ')
    .map((part) => `no ${part}`)
    .join(' and ');
