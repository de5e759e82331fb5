import type { FindingWords } from '../../words.ts';
import { each, ofGroups } from './say.ts';

/** Venues and programmes. */
export const places = {
  'premises-ground': {
    message: (_, items) =>
      each(
        items,
        ({ groups, groupCount, owner }) =>
          `Занятия ${ofGroups(groups, groupCount)} идут в помещении ${owner}, основания пользования нет (договор безвозмездного пользования или условие в сетевом договоре).`,
      ),
    remedy: () => 'Укажите основание на листе «Площадки» или внесите договор.',
  },
  'venue-licence': {
    message: (_, items) =>
      each(
        items,
        ({ address, venue }) => `Адрес «${address}» (площадка «${venue}») не отмечен ни в одной лицензии.`,
      ),
    remedy: () => 'Уточните адреса мест осуществления деятельности в лицензии.',
  },
  'venue-address': {
    message: (_, items) =>
      each(
        items,
        ({ venue }) => `Площадка «${venue}»: нет адреса, поэтому в перечень мест на сайте она не попадёт.`,
      ),
    remedy: () => 'Впишите адрес на листе «Площадки».',
  },
  'focus-area': {
    message: (_, items) =>
      each(items, ({ area, now }) =>
        now
          ? `Направленность «${area}» теперь называется «${now}».`
          : `Направленности «${area}» нет среди шести.`,
      ),
    remedy: () => 'Выберите направленность из списка.',
  },
  'modules-sum': {
    message: (_, items) =>
      each(items, ({ programme, parts, sum, whole }) => {
        const added = parts ? `модули ${parts} = ${sum} ч` : `в модулях ${sum} ч`;
        return `Программа «${programme}»: ${added}, объём программы ${whole} ч.`;
      }),
    remedy: () => 'Исправьте часы модулей или объём программы.',
  },
} satisfies Partial<FindingWords>;
