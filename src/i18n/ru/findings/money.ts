import type { FindingWords } from '../../words.ts';
import { each } from './say.ts';

const line = (item: string | undefined): string => (item ? `«${item}»` : 'Строка без названия');

/** «Бюджет». */
export const money = {
  'budget-sum': {
    message: (_, items) =>
      each(
        items,
        ({ item, quantity, price, product, planned }) =>
          `${line(item)}: ${quantity} × ${price} = ${product} руб., в плане ${planned} руб.`,
      ),
    remedy: () => 'Исправьте количество, цену или сумму.',
  },
  'budget-overspent': {
    message: (_, items) =>
      each(items, ({ item, planned, actual }) =>
        planned
          ? `${line(item)}: израсходовано ${actual} руб., по плану ${planned} руб.`
          : `${line(item)}: израсходовано ${actual} руб., план не указан.`,
      ),
    remedy: () => 'Проверьте факт или внесите изменения в план расходов.',
  },
  'budget-source': {
    message: (_, items) =>
      `Не указан источник: ${items
        .slice(0, 4)
        .map(({ item }) => line(item))
        .join(', ')}${items.length > 4 ? ' …' : ''}.`,
    remedy: () => 'Выберите источник; если денег нет – «Без финансирования».',
  },
  'budget-total': {
    message: (_, items) =>
      each(items, ({ case: what, stated, sum }) =>
        what === 'wrong'
          ? `Строка «Итого»: указано ${stated} руб., сумма строк – ${sum} руб.`
          : 'Строка «Итого» среди расходов войдёт в итог второй раз.',
      ),
    remedy: () => 'Уберите строку: итоги в смете считает надстройка.',
  },
  'kvr-kosgu': {
    message: (_, items) =>
      each(
        items,
        ({ item, kvr, kosgu }) => `${line(item)}: КВР «${kvr}» и КОСГУ «${kosgu}» не подходят друг другу.`,
      ),
    remedy: () => 'Уточните коды в бухгалтерии.',
  },
} satisfies Partial<FindingWords>;
