import type { IsoDate } from '../calendar/isoDate.ts';
import { fingerprintOfTexts } from '../structure/fingerprint.ts';
import { readDay } from './day.ts';
import { renameSince } from './knownNames.ts';
import { lookUp } from './lookUp.ts';
import { nameKey } from './nameKey.ts';
import type { Activity, Participant, Plan } from './plan.ts';

/** What a partner has agreed to. */
export interface AgreedEdition {
  readonly day: IsoDate;
  /** The activities with this partner on that day: [number in the plan, fingerprint]. */
  readonly rows: readonly (readonly [number: string, fingerprint: string])[];
}

const isAgreed = ({ approval }: Participant): boolean => approval.toLowerCase() === 'согласовано';

/** What a partner agrees to in a row: not the number, for rows move, and nothing that is reported later. */
const fingerprint = (activity: Activity): string =>
  fingerprintOfTexts([
    [
      activity.title,
      activity.deadline,
      activity.executors,
      activity.organisations,
      activity.place,
      activity.audience,
      activity.result,
    ],
  ]);

function editionOf(plan: Plan, participant: Participant, today: IsoDate): AgreedEdition {
  const fixed = readDay(plan.requisites('editionDate'));
  const { answeredOn } = participant;
  // Partners agree to a draft, too: an edition that was fixed after the answer is not the one they have seen.
  const day = fixed && (!answeredOn || fixed <= answeredOn) ? fixed : (answeredOn ?? today);
  const rows = lookUp(plan)
    .activitiesWith(participant.shortName)
    .map((activity) => [activity.number, fingerprint(activity)] as const);
  return { day, rows };
}

/**
 * The edition each partner has agreed to: remembered from the day on which «Согласовано» was first seen, forgotten
 * when the state is no longer «Согласовано».
 */
export function agreedNow(plan: Plan, today: IsoDate): Record<string, AgreedEdition> {
  const { agreed, names } = plan.remembered;
  const present = plan.participants.map(({ shortName }) => shortName).filter(Boolean);
  const rename = renameSince(names.participants?.names ?? [], present);
  const result: Record<string, AgreedEdition> = {};
  for (const participant of plan.participants.filter(isAgreed)) {
    const key = nameKey(participant.shortName);
    if (!key) continue;
    const former = rename && nameKey(rename[1]) === key ? agreed[nameKey(rename[0])] : undefined;
    result[key] = agreed[key] ?? former ?? editionOf(plan, participant, today);
  }
  return result;
}

/**
 * Numbers of the activities that were changed, added or taken away since the partner agreed; rows without a number
 * are told by their title.
 */
export function changedSince(plan: Plan, participant: Participant, { rows }: AgreedEdition): string[] {
  const then = new Set(rows.map(([, print]) => print));
  const now = lookUp(plan).activitiesWith(participant.shortName);
  const prints = new Set(now.map(fingerprint));
  const changed = [
    ...now
      .filter((activity) => !then.has(fingerprint(activity)))
      .map(({ number, title }) => number || `«${title}»`),
    ...rows.filter(([number, print]) => number && !prints.has(print)).map(([number]) => number),
  ];
  return [...new Set(changed.map((number) => number.replace(/\.+$/, '')))];
}
