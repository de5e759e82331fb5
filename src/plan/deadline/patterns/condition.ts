import { type Draft, lastType, pushSign } from '../draft.ts';
import { skipDot, skipWords, type Token, type TokenType, typeAt } from '../token.ts';
import { OF_A_PERIOD } from '../words.ts';

const BREAK_WORDS: ReadonlySet<TokenType> = new Set<TokenType>(['break', 'school', 'season', 'seasonal']);

/** «после подписания договора», «при необходимости», «перед каникулами»: an event, not a date. */
export function readAnchor(draft: Draft, at: number): number {
  const { tokens } = draft;
  const word = tokens[at]!.text;
  // «через неделю» counts from a day that is not named.
  if (word !== 'через' && word !== 'спустя') draft.undated = true;
  pushSign(draft, 'for');
  let next = at + 1;
  const ofPeriod = typeAt(tokens, next) === 'condition' && tokens[next]!.value === OF_A_PERIOD;
  if (ofPeriod || typeAt(tokens, next) === 'part') next++;
  next = skipBreak(tokens, next);
  // «после 15 мая», «накануне 9 мая»: which day is meant is not said.
  if (typeAt(tokens, next) === 'number' || typeAt(tokens, next) === 'month') draft.doubtful = true;
  return next;
}

/** Index after «осенних школьных каникул», or `at`. */
function skipBreak(tokens: readonly Token[], at: number): number {
  const next = skipWords(tokens, at, BREAK_WORDS);
  const last = typeAt(tokens, next - 1);
  return next > at && (last === 'break' || last === 'season') ? next : at;
}

/** «7 марта, перенос с 3 января», «кроме каникул»: the days that are told here are not the deadline. */
export function readExcluded(draft: Draft, at: number): number {
  const { tokens } = draft;
  pushSign(draft, 'for');
  const next = typeAt(tokens, at + 1) === 'from' ? at + 2 : at + 1;
  return skipBreak(tokens, next);
}

/** «месяца, следующего за отчётным» turns the whole cell into a bound on a reporting period. */
export function readNext(draft: Draft, at: number): number {
  const { tokens, pieces } = draft;
  const last = pieces[pieces.length - 1]?.period;
  pushSign(draft, 'noise');
  const of = typeAt(tokens, at + 1);
  if (of === 'for') draft.relative = true;
  if (of !== 'year') return of === 'for' ? at + 2 : at + 1;
  // «15 января следующего года» is the January of the plan; of an autumn day the year is unclear.
  if (last && (last.month > 8 || draft.plan.kind === 'calendar')) draft.doubtful = true;
  return skipDot(tokens, at + 2);
}

/** «август прошлого года» is outside the plan by an unknown number of years. */
export function readPrevious(draft: Draft, at: number): number {
  if (typeAt(draft.tokens, at + 1) === 'year' && lastType(draft) === 'period') draft.doubtful = true;
  pushSign(draft, 'noise');
  return at + 1;
}

/** «отчётного периода», «за отчётный год»; «отчётный концерт» is an event. */
export function readReporting(draft: Draft, at: number): number {
  const { tokens } = draft;
  const of = typeAt(tokens, at + 1);
  const isPeriod =
    of === 'period' || of === 'year' || of === 'month-unit' || of === 'quarter' || of === 'half-year';
  if (isPeriod || typeAt(tokens, at - 1) === 'for') draft.undated = true;
  pushSign(draft, 'noise');
  return at + 1;
}

/** «в период подготовки», «в установленные сроки», «в сроки, указанные в приказе», «в день проведения». */
export function readEventTime(draft: Draft, at: number): number {
  const { tokens } = draft;
  const type = typeAt(tokens, at);
  const next = typeAt(tokens, at + 1);
  const before = typeAt(tokens, at - 1);
  const told = before === 'condition' || (next === 'comma' && typeAt(tokens, at + 2) === 'condition');
  const named = type === 'timeframe' ? told : before === 'in' && (next === 'unknown' || next === 'condition');
  if (named) draft.undated = true;
  pushSign(draft, 'noise');
  return at + 1;
}
