import { type Draft, pushSign } from '../draft.ts';
import type { Period } from '../period.ts';
import { skipDot, skipOrdinalEnding, typeAt } from '../token.ts';
import { repeatEvery } from './recurrence.ts';

const MONTHLY = 31;
const UNSURE = -1;

/** «(суббота)», «пт.», «пн-пт»: kept beside its day, to be checked. Index after it. */
export function readWeekday(draft: Draft, at: number): number {
  const { tokens } = draft;
  const next = skipDot(tokens, at + 1);
  const ranged = typeAt(tokens, next) === 'dash' && typeAt(tokens, next + 1) === 'weekday';
  if (!ranged) attach(draft, tokens[at]!.value);
  pushSign(draft, 'aside');
  return ranged ? skipDot(tokens, next + 2) : next;
}

function attach(draft: Draft, weekday: number): void {
  const day = lastDay(draft);
  if (!day) draft.weekdayAhead = weekday;
  else if (day.weekday === 0) day.weekday = weekday;
  else if (draft.weekdayAhead === 0) draft.weekdayAhead = weekday;
  else day.weekday = UNSURE;
}

/** The day that ends the chain, if nothing but a comma follows it. */
function lastDay({ pieces }: Draft): Period | null {
  const comma = pieces[pieces.length - 1]?.type === 'comma' ? 1 : 0;
  const period = pieces[pieces.length - 1 - comma]?.period;
  return period?.grain === 'day' ? period : null;
}

/** «последняя пятница месяца» repeats; «первая суббота октября» would have to be worked out: left unread. */
export function readNumberedWeekday(draft: Draft, at: number): number {
  const { tokens } = draft;
  const weekday = skipOrdinalEnding(tokens, at + 1);
  if (typeAt(tokens, weekday) !== 'weekday') return at;
  pushSign(draft, 'aside');
  if (typeAt(tokens, weekday + 1) === 'month-unit') {
    repeatEvery(draft, MONTHLY);
    return weekday + 2;
  }
  if (typeAt(tokens, weekday + 1) === 'month') draft.doubtful = true;
  return weekday + 1;
}
