import type { PlanYear } from '../calendar/planYear.ts';
import type { SchoolBreak } from '../calendar/schoolBreak.ts';
import type { Period } from './period.ts';
import type { Token } from './token.ts';

/**
 * A link of the chain that the patterns make of the words.
 * `until` stops before a month that it names («до мая»), `through` includes what follows («по», «не позднее»);
 * `origin` is «от»; `aside` is what may stand beside a date without breaking a range: a time, a weekday, a
 * duration; `noise` is text of no meaning here.
 */
export type PieceType =
  | 'and'
  | 'aside'
  | 'comma'
  | 'dash'
  | 'for'
  | 'from'
  | 'inclusive'
  | 'noise'
  | 'origin'
  | 'period'
  | 'through'
  | 'until';

export interface Piece {
  readonly type: PieceType;
  readonly period: Period | null;
}

export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'week';
}

/** What the patterns have found in a cell so far. */
export interface Draft {
  readonly tokens: readonly Token[];
  readonly plan: PlanYear;
  readonly breaks: readonly SchoolBreak[] | undefined;
  readonly pieces: Piece[];
  readonly durations: Duration[];
  /** Days from one repeat to the next of «ежемесячно», «каждый понедельник»; 0 = no such word. */
  every: number;
  /** «1 раз в квартал», «не реже …»: gives way to a date. */
  frequency: boolean;
  /** A deadline that names no date: «по графику», «после подписания». */
  undated: boolean;
  /** Bound to a reporting period: days in the text are not days of the plan. */
  relative: boolean;
  /** Time was meant but cannot be placed: the cell is left unread. */
  doubtful: boolean;
  impossible: boolean;
  /** A weekday that stands before its day. */
  weekdayAhead: number;
}

export function newDraft(
  tokens: readonly Token[],
  plan: PlanYear,
  breaks: readonly SchoolBreak[] | undefined,
): Draft {
  return {
    tokens,
    plan,
    breaks,
    pieces: [],
    durations: [],
    every: 0,
    frequency: false,
    undated: false,
    relative: false,
    doubtful: false,
    impossible: false,
    weekdayAhead: 0,
  };
}

type Sign = Exclude<PieceType, 'period'>;

const SIGNS: { readonly [type in Sign]: Piece } = {
  and: { type: 'and', period: null },
  aside: { type: 'aside', period: null },
  comma: { type: 'comma', period: null },
  dash: { type: 'dash', period: null },
  for: { type: 'for', period: null },
  from: { type: 'from', period: null },
  inclusive: { type: 'inclusive', period: null },
  noise: { type: 'noise', period: null },
  origin: { type: 'origin', period: null },
  through: { type: 'through', period: null },
  until: { type: 'until', period: null },
};

export function pushSign(draft: Draft, type: Sign): void {
  draft.pieces.push(SIGNS[type]);
}

export function pushPeriod(draft: Draft, period: Period): void {
  draft.pieces.push({ type: 'period', period });
}

export function lastType(draft: Draft): PieceType | 'none' {
  return draft.pieces[draft.pieces.length - 1]?.type ?? 'none';
}

/** Drops bound words that turned out to bind no date: «с» of «с 10.00», «до» of «до конца недели». */
export function dropBound(draft: Draft): void {
  for (let type = lastType(draft); isBound(type); type = lastType(draft)) draft.pieces.pop();
}

export function isBound(type: PieceType | 'none'): boolean {
  return type === 'from' || type === 'until' || type === 'through' || type === 'origin';
}
