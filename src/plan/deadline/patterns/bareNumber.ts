import { type Draft, isBound, pushPeriod, pushSign } from '../draft.ts';
import { dayPeriod } from '../period.ts';
import { skipDot, skipOrdinalEnding, type TokenType, touches, typeAt } from '../token.ts';

/** A number before one of these may still be a day whose month stands further on: «2-4 октября», «5, 12 мая». */
const MAY_FOLLOW_DAY: ReadonlySet<TokenType> = new Set<TokenType>([
  'and',
  'close',
  'comma',
  'dash',
  'dot',
  'end',
  'from',
  'number',
  'open',
  'slash',
  'until',
  'upto',
]);

/** A number that is no date by itself: a day waiting for its month, or a number of something else. */
export function readBareNumber(draft: Draft, at: number): number {
  const { tokens } = draft;
  const number = tokens[at]!;
  const next = skipOrdinalEnding(tokens, at + 1);
  // «1. Сентябрь 2. Октябрь»: the numbers of the lines.
  if (number.line && typeAt(tokens, next) === 'dot' && tokens[next + 1]?.gap) return next + 1;
  const isDay = number.text.length <= 2 && number.value >= 1 && number.value <= 31;
  // «группа 2 15 мая», «каб. 5 10 мая»
  const word = typeAt(tokens, at - 1) === 'dot' ? at - 2 : at - 1;
  const belongsToWord = typeAt(tokens, word) === 'unknown' && typeAt(tokens, next) === 'number';
  const compound = touches(tokens, next, 'dash') && touches(tokens, next + 1, 'unknown');
  if (isDay && !compound && !belongsToWord && MAY_FOLLOW_DAY.has(typeAt(tokens, next))) {
    pushPeriod(draft, dayPeriod(number.value, 0, 0));
    return typeAt(tokens, next + 1) === 'dash' ? skipDot(tokens, next) : next;
  }
  dropNumbers(draft);
  pushSign(draft, 'noise');
  return next;
}

/** «1 – 8, 10 классы»: once the last number counts classes, so do the ones linked to it. */
function dropNumbers({ pieces }: Draft): void {
  let keep = pieces.length;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { type, period } = pieces[at]!;
    if (type === 'noise' || type === 'aside') break;
    if (period && (period.month > 0 || period.grain !== 'day')) break;
    if (period || isBound(type)) keep = at;
  }
  pieces.length = keep;
}
