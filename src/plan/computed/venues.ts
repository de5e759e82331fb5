import { nameKey } from '../model/nameKey.ts';
import { venueOf } from '../model/weeklyLessons.ts';
import { type ComputeTab, present } from './cells.ts';

/** «Места осуществления образовательной деятельности»: a section of the institution's site (domain.md §1.4). */
const LISTED = 'внесено в перечень';

/** A venue with an address where a group meets goes into the list for the site. */
export const venueCells: ComputeTab = (plan) => {
  const used = new Set(
    [...plan.groups.map(({ venue }) => venue), ...plan.timetable.map((row) => venueOf(plan, row))].map(
      nameKey,
    ),
  );
  return plan.venues.map(({ row, name, address }) => [
    row,
    present({ onSite: address !== '' && used.has(nameKey(name)) ? LISTED : null }),
  ]);
};
