import { type Draft, pushPeriod, pushSign } from '../draft.ts';
import { type Period, schoolYearPeriod, setYear, takesYear, yearPeriod } from '../period.ts';
import { isYear, skipDot, type Token, type TokenType, touches, typeAt } from '../token.ts';

/** A year as written: «2023», or a school year «2023-2024», «2023/24» with its second half. */
export interface NamedYear {
  readonly first: number;
  /** 0 for a calendar year. */
  readonly second: number;
  readonly slash: boolean;
  /** Index after the digits. */
  readonly next: number;
}

export function yearAt(tokens: readonly Token[], at: number): NamedYear | null {
  const token = tokens[at];
  if (!token || !isYear(token)) return null;
  const first = token.value;
  const link = typeAt(tokens, at + 1);
  const second = tokens[at + 2];
  if ((link === 'dash' || link === 'slash') && second?.type === 'number') {
    const follows =
      second.text.length === 4
        ? second.value === first + 1
        : second.text.length === 2 && second.value === (first + 1) % 100 && !beginsDate(tokens, at + 3);
    if (follows) return { first, second: first + 1, slash: link === 'slash', next: at + 3 };
  }
  return { first, second: 0, slash: false, next: at + 1 };
}

/** «2023-24 мая»: the number before `at` is a day, not the end of a school year. */
function beginsDate(tokens: readonly Token[], at: number): boolean {
  return typeAt(tokens, at) === 'month' || (touches(tokens, at, 'dot') && touches(tokens, at + 1, 'number'));
}

/** Index after «учебного года», «уч. г.», «года», «г.», or `at`. */
export function skipYearWords(tokens: readonly Token[], at: number): number {
  let next = at;
  if (typeAt(tokens, next) === 'school') next = skipDot(tokens, next + 1);
  return typeAt(tokens, next) === 'year' ? skipDot(tokens, next + 1) : next;
}

const BEFORE_YEAR: ReadonlySet<TokenType> = new Set<TokenType>(['comma', 'dash', 'dot', 'open', 'slash']);

/**
 * Gives `period` the year that follows it, if one does: «2023», «, 2023 г.», «. 2023», «-2023», «(2023 года)»,
 * «23 г.», «2023-2024 уч. года»; steps over «т.г.» and «текущего года». Returns the index after it.
 */
export function readYearAfter(draft: Draft, at: number, period: Period): number {
  const { tokens } = draft;
  const opening = typeAt(tokens, at);
  const start = BEFORE_YEAR.has(opening) ? at + 1 : at;
  const named = yearAt(tokens, start);
  if (named) {
    setYear(period, named.second && period.month < 8 ? named.second : named.first);
    const next = skipYearWords(tokens, named.next);
    return opening === 'open' && typeAt(tokens, next) === 'close' ? next + 1 : next;
  }
  const token = tokens[at];
  if (!token) return at;
  if (token.type === 'number' && token.text.length === 2 && typeAt(tokens, at + 1) === 'year') {
    setYear(period, 2000 + token.value);
    return skipDot(tokens, at + 2);
  }
  if (token.type === 'year') return skipDot(tokens, at + 1);
  return skipCurrentYear(tokens, at);
}

/** «т.г.», «с.г.», «текущего (учебного) года» add nothing to a plan of one year. */
function skipCurrentYear(tokens: readonly Token[], at: number): number {
  const word = typeAt(tokens, at);
  const dotted = typeAt(tokens, at + 1) === 'dot';
  if (word !== 'current' && !(word === 'from' && dotted)) return at;
  const after = dotted ? at + 2 : at + 1;
  const year = typeAt(tokens, after) === 'school' ? skipDot(tokens, after + 1) : after;
  return typeAt(tokens, year) === 'year' ? skipDot(tokens, year + 1) : at;
}

/** A year that stands for itself: «2015», «2024 год», «2011 - 2013 гг.», «2023/24 уч. год». */
export function readYear(draft: Draft, at: number): number {
  const { tokens } = draft;
  const named = yearAt(tokens, at);
  if (!named) return at;
  const next = skipYearWords(tokens, named.next);
  // Right after a word and without «год» it belongs to a name: «Кубок 2023».
  if (next === named.next && typeAt(tokens, at - 1) === 'unknown' && typeAt(tokens, next) !== 'dash') {
    pushSign(draft, 'noise');
    return next;
  }
  const owner = qualifiedBefore(draft);
  if (owner && named.second === 0) {
    setYear(owner, named.first);
    return next;
  }
  pushNamedYear(draft, named, typeAt(tokens, named.next) === 'school');
  return next;
}

/** The day or month of «20 октября (пятница)»: a year after it is its own. */
function qualifiedBefore({ pieces }: Draft): Period | null {
  let at = pieces.length - 1;
  while (pieces[at]?.type === 'aside') at--;
  const period = at < pieces.length - 1 ? pieces[at]?.period : null;
  return period && period.month > 0 && takesYear(period) ? period : null;
}

/**
 * Two years with «учебный» or a slash are a school year; «2022-2023 гг.» are two calendar years; one year with
 * «учебный» is neither.
 */
export function pushNamedYear(draft: Draft, named: NamedYear, school: boolean): void {
  if (named.second > 0 && (school || named.slash)) {
    pushPeriod(draft, schoolYearPeriod(named.first));
    return;
  }
  if (school) draft.doubtful = true;
  pushPeriod(draft, yearPeriod(named.first));
  if (named.second === 0) return;
  pushSign(draft, 'dash');
  pushPeriod(draft, yearPeriod(named.second));
}
