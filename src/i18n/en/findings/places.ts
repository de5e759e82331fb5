import type { FindingWords } from '../../words.ts';
import { each, ofGroups } from './say.ts';

/** Venues and programmes. */
export const places = {
  'premises-ground': {
    message: (_, items) =>
      each(
        items,
        ({ groups, groupCount, owner }) =>
          `The lessons ${ofGroups(groups, groupCount)} are held in premises of ${owner} without a ground for their use (a contract of free use, or a clause of the network contract).`,
      ),
    remedy: () => 'Give the ground in “Площадки”, or add the contract.',
  },
  'venue-licence': {
    message: (_, items) =>
      each(
        items,
        ({ address, venue }) => `The address “${address}” (venue “${venue}”) is marked in no licence.`,
      ),
    remedy: () => 'Check the addresses in the licences.',
  },
  'venue-address': {
    message: (_, items) =>
      each(
        items,
        ({ venue }) => `Venue “${venue}” has no address, so it is not in the list of places for the site.`,
      ),
    remedy: () => 'Type the address in “Площадки”.',
  },
  'focus-area': {
    message: (_, items) =>
      each(items, ({ area, now }) =>
        now ? `“${area}” is now called “${now}”.` : `“${area}” is none of the six focus areas.`,
      ),
    remedy: () => 'Choose the focus area from the list.',
  },
  'modules-sum': {
    message: (_, items) =>
      each(items, ({ programme, parts, sum, whole }) => {
        const added = parts ? `modules ${parts} = ${sum} h` : `${sum} h in the modules`;
        return `Programme “${programme}”: ${added}, the whole programme ${whole} h.`;
      }),
    remedy: () => 'Correct the hours of the modules or of the programme.',
  },
} satisfies Partial<FindingWords>;
