import type { IsoDate } from '../calendar/isoDate.ts';
import { hasParty } from './agreements.ts';
import { nameKey } from './nameKey.ts';
import type { Agreement, Participant, Plan } from './plan.ts';

/** The head of an organisation as last seen. */
export interface KnownHead {
  readonly name: string;
  /** The day on which the name was first seen changed; kept while an open agreement may bear the former one. */
  readonly changedOn?: IsoDate;
}

const OPEN = new Set(['проект', 'направлен партнёру', 'замечания партнёра', 'на подписи']);

/** Agreements with the organisation that are written and not yet signed. */
export function openAgreements(plan: Plan, { shortName }: Participant): readonly Agreement[] {
  return plan.agreements.filter(
    (agreement) => OPEN.has(agreement.status.toLowerCase()) && hasParty(plan, agreement, shortName),
  );
}

/** Heads by `nameKey` of the organisation, with the day of a change that an open agreement still has to follow. */
export function headsNow(plan: Plan, today: IsoDate): Readonly<Record<string, KnownHead>> {
  const heads: Record<string, KnownHead> = {};
  for (const participant of plan.participants) {
    const { shortName, headName: name } = participant;
    if (shortName === '' || name === '') continue;
    const key = nameKey(shortName);
    const before = plan.remembered.heads[key];
    const changedOn =
      before === undefined ? undefined : nameKey(before.name) === nameKey(name) ? before.changedOn : today;
    const isFollowed = changedOn === undefined || openAgreements(plan, participant).length === 0;
    heads[key] = isFollowed ? { name } : { name, changedOn };
  }
  return heads;
}
