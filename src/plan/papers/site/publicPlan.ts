import { chosenColumns, knownColumn } from '../../document/activitiesPart.ts';
import type { Plan } from '../../model/plan.ts';
import { activitiesTab } from '../../tabs/activities.ts';

/** Headings of the users' own columns that are nobody's business outside. */
const MONEY = /руб|₽|сумм|стоимост|(?:^|[^а-яё])цен[аы]|расход|затрат|бюджет|смет|финанс|оплат/i;
const CONTACT = /телефон|контакт|e-?mail|почт|(?:^|[^а-яё])тел(?:[.\s]|$)/i;

/** What people typed for partners to see; the blueprint's own columns hold no money. */
function isPublic(name: string): boolean {
  const known = knownColumn(name);
  return known ? known.owner === 'human' && known.partner : !MONEY.test(name) && !CONTACT.test(name);
}

const NAME_OF_ACTIVITY = activitiesTab.columns.find(({ key }) => key === 'title')!.heading;

/** The plan as the site may show it: without contacts, whatever the institution prints on paper. */
export function publicPlan(plan: Plan): Plan {
  const kept = chosenColumns(plan).filter(({ name }) => isPublic(name));
  const columns = kept.length > 0 ? kept : [{ name: NAME_OF_ACTIVITY, heading: NAME_OF_ACTIVITY }];
  // A line each, with an empty one at the end: a single heading may hold a semicolon.
  const lines = (texts: readonly string[]): string => [...texts, ''].join('\n');
  const shown: Partial<Record<Parameters<Plan['settings']>[0], string>> = {
    printContacts: 'Нет',
    printedColumns: lines(columns.map(({ name }) => name)),
    printedHeadings: lines(columns.map(({ heading }) => heading)),
  };
  return {
    ...plan,
    settings: (key) => shown[key] ?? plan.settings(key),
    requisites: (key) => (key === 'executorContact' ? '' : plan.requisites(key)),
  };
}
