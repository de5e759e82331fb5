import type { IsoDate } from '../calendar/isoDate.ts';
import type { Memory } from '../structure/memory.ts';
import { type AgreedEdition, agreedNow } from './agreedEditions.ts';
import { headsNow, type KnownHead } from './heads.ts';
import { type KnownNames, namesNow } from './knownNames.ts';
import type { Plan } from './plan.ts';
import { type ShownDefault, shownNow } from './shownDefaults.ts';

/** What «Служебный» keeps of the plan as it was at the last check; losing it loses comfort, never data. */
export interface Remembered {
  /** By the tab that gives the names. */
  readonly names: Readonly<Record<string, KnownNames>>;
  /** By `nameKey` of the partner. */
  readonly agreed: Readonly<Record<string, AgreedEdition>>;
  /** By `nameKey` of the group. */
  readonly defaults: Readonly<Record<string, ShownDefault>>;
  /** By `nameKey` of the organisation. */
  readonly heads: Readonly<Record<string, KnownHead>>;
}

function parse<T>(memory: Memory, key: string): Readonly<Record<string, T>> {
  try {
    const value: unknown = JSON.parse(memory.get(key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, T>) : {};
  } catch {
    // A person may have edited the tab: forgetting costs comfort only.
    return {};
  }
}

export function readRemembered(memory: Memory): Remembered {
  return {
    names: parse(memory, 'names'),
    agreed: parse(memory, 'agreed'),
    defaults: parse(memory, 'defaults'),
    heads: parse(memory, 'heads'),
  };
}

/** What to remember of this plan; '' = nothing any more. */
export function rememberPlan(plan: Plan, today: IsoDate): Memory {
  const print = (value: object): string => (Object.keys(value).length === 0 ? '' : JSON.stringify(value));
  return new Map([
    ['names', print(namesNow(plan))],
    ['agreed', print(agreedNow(plan, today))],
    ['defaults', print(shownNow(plan))],
    ['heads', print(headsNow(plan, today))],
  ]);
}
