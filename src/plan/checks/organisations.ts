import { printDay } from '../calendar/printDay.ts';
import { isSigned, printAgreement } from '../model/agreements.ts';
import { headsNow, openAgreements } from '../model/heads.ts';
import { lookUp } from '../model/lookUp.ts';
import { nameKey } from '../model/nameKey.ts';
import { organisationKey } from '../model/organisationKey.ts';
import type { Participant, Plan } from '../model/plan.ts';
import { namesUsed, REFERENCE_COLUMNS } from '../model/referenceColumns.ts';
import { isSameOrganisation } from '../model/sameOrganisation.ts';
import { type CheckContext, check } from './check.ts';
import { isYearOver } from './deadline.ts';
import { type Item, together } from './group.ts';
import { groupNeed, isTotal, runningGroups } from './groupFacts.ts';

const named = ({ participants }: Plan): readonly Participant[] =>
  participants.filter(({ shortName }) => shortName !== '' && !isTotal(shortName));

const isOurs = ({ us }: Participant): boolean => us.toLowerCase() === 'да';

/** Two schools are told apart by their numbers: only names with the same ones are compared. */
const numbersOf = (name: string): string => (nameKey(name).match(/\d+/g) ?? []).join(' ');

/** Every two are compared; a list of more is no list of participants. */
const MOST_COMPARED = 120;

function isTwin(a: Participant, b: Participant): boolean {
  if (a.inn !== '' && a.inn === b.inn && a.kpp === b.kpp) return true;
  return isSameOrganisation(a.shortName, b.shortName);
}

function* twins(plan: Plan): Iterable<Item> {
  const byNumber = new Map<string, Participant[]>();
  for (const participant of named(plan)) {
    const key = numbersOf(participant.shortName);
    byNumber.set(key, [...(byNumber.get(key) ?? []), participant]);
  }
  for (const candidates of byNumber.values()) {
    if (candidates.length > MOST_COMPARED) continue;
    for (const [index, participant] of candidates.entries()) {
      const twin = candidates.slice(0, index).find((earlier) => isTwin(earlier, participant));
      if (twin)
        yield { row: participant.row, params: { name: twin.shortName, other: participant.shortName } };
    }
  }
}

function* severalUs(plan: Plan): Iterable<Item> {
  const ours = named(plan).filter(isOurs);
  if (ours.length < 2) return;
  for (const { row, shortName } of ours) yield { row, params: { name: shortName } };
}

/** Needed as soon as somebody has to be told from us: a contract, a plan sent out, a first lesson. */
function* nobodyIsUs(context: CheckContext): Iterable<Item> {
  const { plan, today } = context;
  const [first] = named(plan);
  if (!first || isYearOver(plan, today) || plan.participants.some(isOurs)) return;
  const isNeeded =
    plan.agreements.some(isSigned) ||
    plan.participants.some(({ sentOn }) => sentOn !== null) ||
    runningGroups(plan).some((group) => groupNeed(context, group));
  if (isNeeded) yield { row: first.row, params: {} };
}

/** Columns of other tabs that name organisations. */
const ORGANISATION_COLUMNS = REFERENCE_COLUMNS.filter(
  ({ tab, from }) => from.tab === 'participants' && tab !== 'remarks' && tab !== 'holidays',
);

/** Free texts in which a partner may be named, too. */
const mentions = ({ activities }: Plan): string =>
  nameKey(
    activities
      .map(({ title, executors, place, audience }) => `${title} ${executors} ${place} ${audience}`)
      .join(' '),
  );

/**
 * Partners that nothing speaks of. While less than half of them are linked to anything, the tabs are being filled:
 * missing is not wrong.
 */
function* idle({ plan, today }: CheckContext): Iterable<Item> {
  if (isYearOver(plan, today)) return;
  const partners = named(plan).filter((participant) => !isOurs(participant));
  const isKnown = (name: string): boolean => lookUp(plan).organisation(name) !== undefined;
  const used = new Set(
    ORGANISATION_COLUMNS.flatMap((column) =>
      namesUsed(plan, column, isKnown).map(({ value }) => organisationKey(plan, value)),
    ),
  );
  const unused = partners.filter((partner) => !used.has(nameKey(partner.shortName)));
  if (unused.length === 0 || unused.length * 2 > partners.length) return;
  const text = mentions(plan);
  for (const { row, shortName } of unused) {
    if (!text.includes(nameKey(shortName))) yield { row, params: { name: shortName } };
  }
}

/** A new head, and agreements that were written while the former one was in office. */
function* changedHeads({ plan, today }: CheckContext): Iterable<Item> {
  const heads = headsNow(plan, today);
  for (const participant of named(plan)) {
    const { changedOn } = heads[nameKey(participant.shortName)] ?? {};
    if (!changedOn) continue;
    const numbers = openAgreements(plan, participant).map(printAgreement).join(', ');
    yield {
      row: participant.row,
      params: { name: participant.shortName, day: printDay(changedOn), numbers },
    };
  }
}

/** Who is in the network. */
export const organisationChecks = [
  check('organisation-twice', 'warning', ({ plan }) => together('participants', 'shortName', twins(plan))),
  check('us-several', 'error', ({ plan }) => together('participants', 'us', severalUs(plan))),
  check('us-missing', 'warning', (context) => together('participants', 'us', nobodyIsUs(context))),
  check('head-changed', 'warning', (context) => together('participants', 'headName', changedHeads(context))),
  check(
    'partner-idle',
    'note',
    (context) => together('participants', 'shortName', idle(context)),
    'idlePartner',
  ),
] as const;
