import { isOutsideNetworkForm } from './coverage.ts';
import { isClosed } from './groupHours.ts';
import { lookUp } from './lookUp.ts';
import { nameKey } from './nameKey.ts';
import type { Plan, Venue } from './plan.ts';
import { venueOf } from './weeklyLessons.ts';

export interface NetworkVenue {
  readonly venue: Venue;
  /** Programmes that go on there, as typed. */
  readonly programmes: readonly string[];
}

interface Use {
  readonly venue: string;
  readonly programme: string;
}

/** Every «this programme goes on at that venue» of the tabs. */
function usesOf(plan: Plan): Use[] {
  const { group } = lookUp(plan);
  const taught = plan.timetable.flatMap((row): Use[] => {
    const of = group(row.group);
    return of && isClosed(of) ? [] : [{ venue: venueOf(plan, row), programme: of?.programme ?? '' }];
  });
  return [...plan.groups.filter((row) => !isClosed(row)), ...taught, ...plan.services];
}

/**
 * «Места осуществления образовательной деятельности при использовании сетевой формы»: venues with an address where
 * a network group meets or a part of a network programme is taught, in the order of the tab.
 */
export function networkVenues(plan: Plan): NetworkVenue[] {
  const byVenue = new Map<string, Map<string, string>>();
  for (const { venue, programme } of usesOf(plan)) {
    if (venue === '' || isOutsideNetworkForm(plan, programme)) continue;
    const programmes = byVenue.get(nameKey(venue)) ?? new Map<string, string>();
    byVenue.set(nameKey(venue), programmes);
    if (programme && !programmes.has(nameKey(programme))) programmes.set(nameKey(programme), programme);
  }
  return plan.venues.flatMap((venue): NetworkVenue[] => {
    const programmes = byVenue.get(nameKey(venue.name));
    return programmes && venue.address !== '' ? [{ venue, programmes: [...programmes.values()] }] : [];
  });
}
