import { networkVenues } from '../model/networkVenues.ts';
import { type ComputeTab, present } from './cells.ts';

/** «Места осуществления образовательной деятельности»: a section of the institution's site (domain.md §1.4). */
const LISTED = 'внесено в перечень';

export const venueCells: ComputeTab = (plan) => {
  const listed = new Set(networkVenues(plan).map(({ venue }) => venue));
  return plan.venues.map((venue) => [venue.row, present({ onSite: listed.has(venue) ? LISTED : null })]);
};
