import type { FindingWords } from '../../words.ts';
import { each } from './say.ts';

const line = (item: string | undefined): string => (item ? `“${item}”` : 'A line without a name');

/** “Бюджет”. */
export const money = {
  'budget-sum': {
    message: (_, items) =>
      each(
        items,
        ({ item, quantity, price, product, planned }) =>
          `${line(item)}: ${quantity} × ${price} = ${product} RUB, planned ${planned} RUB.`,
      ),
    remedy: () => 'Correct the quantity, the price or the sum.',
  },
  'budget-overspent': {
    message: (_, items) =>
      each(items, ({ item, planned, actual }) =>
        planned
          ? `${line(item)}: ${actual} RUB spent, ${planned} RUB planned.`
          : `${line(item)}: ${actual} RUB spent, nothing planned.`,
      ),
    remedy: () => 'Check what was spent, or change the plan.',
  },
  'budget-source': {
    message: (_, items) =>
      `No source is given: ${items
        .slice(0, 4)
        .map(({ item }) => line(item))
        .join(', ')}${items.length > 4 ? ' …' : ''}.`,
    remedy: () => 'Choose a source; “Без финансирования” if there is no money.',
  },
  'budget-total': {
    message: (_, items) =>
      each(items, ({ case: what, stated, sum }) =>
        what === 'wrong'
          ? `Row “Итого”: ${stated} RUB stated, the lines make ${sum} RUB.`
          : 'The row “Итого” among the lines will be counted a second time.',
      ),
    remedy: () => 'Take the row away: the add-on counts the totals of the estimate.',
  },
  'kvr-kosgu': {
    message: (_, items) =>
      each(items, ({ item, kvr, kosgu }) => `${line(item)}: КВР “${kvr}” and КОСГУ “${kosgu}” do not fit.`),
    remedy: () => 'Ask the accountants for the codes.',
  },
} satisfies Partial<FindingWords>;
