import { hasParty, isSigned, isTerminated } from '../model/agreements.ts';
import { lookUp } from '../model/lookUp.ts';
import type { Plan, StudyGroup, Venue } from '../model/plan.ts';
import { venueOf } from '../model/weeklyLessons.ts';
import { type CheckContext, check } from './check.ts';
import { isSameName, isUs } from './coverageMap.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';
import { earliest, groupNeed, quoteNames, runningGroups } from './groupFacts.ts';

/** The venues of «Площадки» with the groups that meet there. */
function usedVenues(plan: Plan): Map<Venue, StudyGroup[]> {
  const find = lookUp(plan);
  const used = new Map<Venue, Set<StudyGroup>>();
  for (const group of runningGroups(plan)) {
    const names = [group.venue, ...find.timetable(group.name).map((row) => venueOf(plan, row))];
    for (const name of names) {
      const venue = find.venue(name);
      if (venue) used.set(venue, (used.get(venue) ?? new Set()).add(group));
    }
  }
  return new Map([...used].map(([venue, groups]) => [venue, [...groups]]));
}

const GROUNDS = new Set([
  'договор о сетевой форме',
  'договор безвозмездного пользования помещением',
  'договор аренды',
]);

/** The owner teaches there itself: nobody else's premises are used. */
const runsLessons = (plan: Plan, group: StudyGroup, owner: string): boolean =>
  isSameName(plan, group.enrolledAt, owner) ||
  lookUp(plan)
    .programme(group.programme)
    .some(({ provider }) => provider !== '' && isSameName(plan, provider, owner));

/** Organisations that let us use their rooms by a signed contract. */
function owners(plan: Plan): (owner: string) => boolean {
  const grounds = plan.agreements.filter(
    (agreement) =>
      isSigned(agreement) && !isTerminated(agreement) && GROUNDS.has(agreement.kind.toLowerCase()),
  );
  return (owner) => grounds.some((agreement) => hasParty(plan, agreement, owner));
}

function* withoutGround(context: CheckContext): Iterable<Item> {
  const { plan } = context;
  if (!lookUp(plan).us) return;
  const mayUse = owners(plan);
  for (const [venue, groups] of usedVenues(plan)) {
    const { owner, ground } = venue;
    if (owner === '' || ground !== '' || isUs(plan, owner) || mayUse(owner)) continue;
    const ours = groups.filter((group) => !runsLessons(plan, group, owner));
    const first = earliest(plan, ours);
    const severity = first ? groupNeed(context, first) : null;
    if (!severity) continue;
    const params = {
      venue: venue.name,
      owner,
      groups: quoteNames(ours.map(({ name }) => name)),
      groupCount: String(ours.length),
    };
    yield { row: venue.row, severity, params };
  }
}

/** Empty counts only from the week before the first lesson on; «Нет» has been said. */
function* outsideLicences(context: CheckContext): Iterable<Item> {
  const { plan, today } = context;
  if (isYearOver(plan, today)) return;
  for (const [venue, groups] of usedVenues(plan)) {
    const answer = venue.inLicence.toLowerCase();
    if (venue.address === '' || (answer !== '' && answer !== 'нет')) continue;
    const severity = answer === 'нет' ? 'warning' : groupNeed(context, earliest(plan, groups)!);
    if (severity) yield { row: venue.row, params: { venue: venue.name, address: venue.address } };
  }
}

function* withoutAddress(context: CheckContext): Iterable<Item> {
  const { plan } = context;
  for (const [venue, groups] of usedVenues(plan)) {
    if (venue.address !== '' || !groupNeed(context, earliest(plan, groups)!)) continue;
    yield { row: venue.row, params: { venue: venue.name } };
  }
}

/** Where the groups meet, and by what right. */
export const premisesChecks = [
  check(
    'premises-ground',
    'warning',
    (context) => together('venues', 'ground', withoutGround(context)),
    'premises',
  ),
  check(
    'venue-licence',
    'warning',
    (context) => together('venues', 'inLicence', outsideLicences(context)),
    'venueLicence',
  ),
  check('venue-address', 'note', (context) => together('venues', 'address', withoutAddress(context)), 'L12'),
] as const;
