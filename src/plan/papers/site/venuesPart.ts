import type { Part } from '../../document/block.ts';
import { ordinal, tableOf } from '../../document/tableOf.ts';
import { type NetworkVenue, networkVenues } from '../../model/networkVenues.ts';
import type { Plan } from '../../model/plan.ts';

/** A field of «Сведения об образовательной организации», word for word. */
const HEADING =
  'Места осуществления образовательной деятельности при использовании сетевой формы реализации образовательных программ';

/** The list that the site has to show beside the plan; no venue, no heading. */
export function venuesPart(plan: Plan): Part {
  const venues = networkVenues(plan);
  if (venues.length === 0) return { name: 'места', blocks: [] };
  const table = tableOf<NetworkVenue>(
    venues,
    [
      ordinal,
      {
        heading: 'Адрес места осуществления образовательной деятельности',
        weight: 34,
        print: ({ venue }) => venue.address,
      },
      { heading: 'Площадка', weight: 20, print: ({ venue }) => venue.name },
      { heading: 'Организация', weight: 22, optional: true, print: ({ venue }) => venue.owner },
      {
        heading: 'Образовательные программы',
        weight: 24,
        optional: true,
        print: ({ programmes }) => programmes.join('\n'),
      },
    ],
    10,
  );
  return {
    name: 'места',
    blocks: [
      { kind: 'section', page: { landscape: true, titlePage: false } },
      { kind: 'heading', level: 1, text: HEADING },
      table,
    ],
  };
}
