import { type Draft, isBound, pushPeriod, pushSign } from '../draft.ts';
import { dayPeriod } from '../period.ts';
import {
  endsAsCount,
  skipDot,
  skipOrdinalEnding,
  type Token,
  type TokenType,
  touches,
  typeAt,
} from '../token.ts';
import { numbersLine } from './dayAndMonth.ts';

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
  if (isLineNumber(draft, at, next)) return next + 1;
  const isDay =
    number.text.length <= 2 && number.value >= 1 && number.value <= 31 && !endsAsCount(tokens, next);
  const compound = touches(tokens, next, 'dash') && touches(tokens, next + 1, 'unknown');
  if (isDay && !compound && !belongsToWord(tokens, at, next) && MAY_FOLLOW_DAY.has(typeAt(tokens, next))) {
    pushPeriod(draft, dayPeriod(number.value, 0, 0));
    return typeAt(tokens, next + 1) === 'dash' ? skipDot(tokens, next) : next;
  }
  dropNumbers(draft);
  pushSign(draft, 'noise');
  return next;
}

/** «1. Сентябрь 2. Октябрь», «1) 5 мая 2) 12 мая»: the numbers of the lines. */
function isLineNumber(draft: Draft, at: number, next: number): boolean {
  const { tokens } = draft;
  const { line, value } = tokens[at]!;
  if (typeAt(tokens, next) === 'dot') {
    const word = typeAt(tokens, next + 1);
    if (line && (word === 'until' || word === 'from' || word === 'unknown')) return true;
    return tokens[next + 1]?.gap === true && (line || numbersLine(draft, value));
  }
  return touches(tokens, next, 'close') && !isInBrackets(tokens, at);
}

function isInBrackets(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens[before]!.type !== 'open' && tokens[before]!.type !== 'close') before--;
  return typeAt(tokens, before) === 'open';
}

const LONGEST_SHORT_WORD = 4;

/** «группа 2 15 мая», «каб. 5, 10 мая» */
function belongsToWord(tokens: readonly Token[], at: number, next: number): boolean {
  const dotted = typeAt(tokens, at - 1) === 'dot';
  const word = tokens[dotted ? at - 2 : at - 1];
  if (word?.type !== 'unknown') return false;
  const short = dotted && word.text.length <= LONGEST_SHORT_WORD;
  return typeAt(tokens, next) === 'number' || (short && typeAt(tokens, next) === 'comma');
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
