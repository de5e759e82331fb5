import type { IsoDate } from '../plan/calendar/isoDate.ts';
import type { PlanYear } from '../plan/calendar/planYear.ts';
import { readDeadline } from '../plan/deadline/readDeadline.ts';
import type { LocatedTable } from '../plan/structure/locate.ts';

/** What a person typed beside a finding in «Проверка». */
export interface Decision {
  readonly decision: string;
  readonly explanation: string;
}

/** Decisions by the key of their finding. */
export type Decisions = ReadonlyMap<string, Decision>;

export function readDecisions(table: LocatedTable | undefined): Decisions {
  const decisions = new Map<string, Decision>();
  if (!table) return decisions;
  const cell = (row: readonly string[], key: string): string =>
    (row[table.columns.get(key) ?? -1] ?? '').trim();
  for (const row of table.sheet.texts.slice(table.headerRow + 1)) {
    const key = cell(row, 'key');
    const decision = { decision: cell(row, 'decision'), explanation: cell(row, 'explanation') };
    if (key && (decision.decision || decision.explanation)) decisions.set(key, decision);
  }
  return decisions;
}

export interface DecisionState {
  readonly state: 'intended' | 'postponed' | null;
  readonly until?: IsoDate;
}

/** «Так и задумано» holds until the cell changes; «Отложить до 15.10.2025» until that day has come. */
export function decisionState(
  decision: Decision | undefined,
  today: IsoDate,
  year: PlanYear | null,
): DecisionState {
  const text = (decision?.decision ?? '').toLowerCase();
  if (/так и задуман/.test(text)) return { state: 'intended' };
  const day = /^отложить\s+(до.*)$/.exec(text)?.[1];
  if (!day || !year) return { state: null };
  const until = readDeadline(day, year).spans[0]?.to;
  return until && today < until ? { state: 'postponed', until } : { state: null };
}
