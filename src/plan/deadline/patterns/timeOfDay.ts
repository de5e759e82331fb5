import { type Draft, dropBound, lastType, pushSign } from '../draft.ts';
import { isYear, skipDot, type Token, type TokenType, touches, typeAt } from '../token.ts';

/**
 * Times of day stand beside dates and look like them: «10.00», «11-30-13-30», «с 9 до 12 часов», «в 10.10».
 * Returns the index after the time, or `at` when none begins there.
 */
export function readTime(draft: Draft, at: number): number {
  const { tokens } = draft;
  let end = endOfHours(tokens, at);
  if (end === at) end = endOfClock(draft, at);
  if (end === at) return at;
  // «до 12.00 5 мая», «не позднее 12.00 5 мая» still end on that day; «с 10.00 5 мая» does not open a period.
  if (lastType(draft) !== 'until' && typeAt(tokens, at - 1) !== 'later') dropBound(draft);
  const next = endOfHourWord(tokens, end);
  // «27 марта – 10.00», and the next line begins another day: the dash leads to the time.
  if (tokens[next]?.line && lastType(draft) === 'dash') draft.pieces.pop();
  pushSign(draft, 'aside');
  return next;
}

/** «10 часов 30 минут», «18 ч», «10-12 часов», «10 до 12 ч», «11 и 13 часов». */
function endOfHours(tokens: readonly Token[], at: number): number {
  const next = typeAt(tokens, at + 1);
  if (next === 'hour') {
    const end = skipDot(tokens, at + 2);
    return typeAt(tokens, end) === 'number' && typeAt(tokens, end + 1) === 'minute'
      ? skipDot(tokens, end + 2)
      : end;
  }
  const linked = isTimeLink(next) || next === 'and' || next === 'comma';
  const second = linked && typeAt(tokens, at + 2) === 'number';
  return second && typeAt(tokens, at + 3) === 'hour' ? skipDot(tokens, at + 4) : at;
}

const isTimeLink = (type: TokenType): boolean => type === 'dash' || type === 'until' || type === 'upto';

function endOfClock(draft: Draft, at: number): number {
  const { tokens } = draft;
  const end = endOfPair(tokens, at);
  if (end === at) return at;
  const sure = isSurePair(tokens, at);
  const second = isTimeLink(typeAt(tokens, end)) ? endOfPair(tokens, end + 1) : end;
  const ranged = second > end + 1 && minutesAt(tokens, end + 1) > minutesAt(tokens, at);
  const closing = ranged ? second : end;
  const dashes = typeAt(tokens, at + 1) === 'dash' && typeAt(tokens, end + 2) === 'dash';
  if (ranged && (sure || dashes || isSurePair(tokens, end + 1))) return closing;
  if (typeAt(tokens, at - 1) === 'in') return closing;
  if (sure || typeAt(tokens, end) === 'hour') return end;
  if (!followsWholeDate(draft, at)) return at;
  const link = skipDot(tokens, end);
  if (!isTimeLink(typeAt(tokens, link)) || typeAt(tokens, link + 1) !== 'number') return end;
  // «5 октября 10.10–11.05» are lessons; on a line of their own, or before dawn, such pairs are days.
  return ranged && !tokens[at]!.line && tokens[at]!.value >= EARLIEST_HOUR ? closing : at;
}

const EARLIEST_HOUR = 7;

const minutesAt = (tokens: readonly Token[], at: number): number =>
  60 * tokens[at]!.value + tokens[at + 2]!.value;

/** Index after «hh.mm», «hh:mm» or «hh-mm»; `at` when the numbers are rather a date or days of a month. */
function endOfPair(tokens: readonly Token[], at: number): number {
  const hour = tokens[at];
  const minute = tokens[at + 2];
  const sign = typeAt(tokens, at + 1);
  if (hour?.type !== 'number' || hour.text.length > 2 || hour.value > 24) return at;
  if (sign !== 'dot' && sign !== 'colon' && sign !== 'dash') return at;
  if (tokens[at + 1]!.gap || !minute || minute.type !== 'number' || minute.gap) return at;
  if (minute.text.length !== 2 || minute.value > 59) return at;
  const after = typeAt(tokens, at + 3);
  if (after === 'month' && sign !== 'colon') return at;
  // «10.11. 2023»
  if (after === 'dot' && isYear(tokens[at + 4])) return at;
  const touchesNumber = touches(tokens, at + 3, after) && touches(tokens, at + 4, 'number');
  if (touchesNumber && (after === 'dot' || after === 'slash')) return at;
  if (touchesNumber && after === 'dash' && tokens[at + 4]!.text.length === 4) return at;
  return at + 3;
}

/** Numbers that cannot be a date: «10:10», «10.00», «14.30», «9-00». */
function isSurePair(tokens: readonly Token[], at: number): boolean {
  const sign = typeAt(tokens, at + 1);
  const minute = tokens[at + 2]!.value;
  return sign === 'colon' || minute === 0 || (sign === 'dot' && minute > 12);
}

/** After «5 апреля» or «20.04.16» another pair of numbers is a time; after a bare «03.10» it is a date. */
function followsWholeDate(draft: Draft, at: number): boolean {
  const { tokens, pieces } = draft;
  const last = pieces[pieces.length - 1]?.period;
  if (last?.grain !== 'day' || last.month === 0) return false;
  if (typeAt(tokens, at + 1) === 'dash' && tokens[at + 2]!.value % 5 !== 0) return false;
  const before = typeAt(tokens, at - 1) === 'dot' ? at - 2 : at - 1;
  return last.dated || typeAt(tokens, before) === 'month';
}

function endOfHourWord(tokens: readonly Token[], at: number): number {
  return typeAt(tokens, at) === 'hour' ? skipDot(tokens, at + 1) : at;
}
