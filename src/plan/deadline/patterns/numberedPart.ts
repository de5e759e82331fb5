import {
  type Draft,
  dropBound,
  lastType,
  type Piece,
  type PieceType,
  pushPeriod,
  pushSign,
} from '../draft.ts';
import { monthPeriod, monthsPeriod, type Period, partPeriod, setMonth, setYear } from '../period.ts';
import { skipDot, skipOrdinalEnding, type Token, type TokenType, typeAt } from '../token.ts';
import { LAST } from '../words.ts';
import { readYearAfter, skipYearWords, yearAt } from './yearName.ts';

interface Index {
  /** 1–5, or LAST. */
  readonly value: number;
  /** How it is linked to the one before. */
  readonly link: Extract<PieceType, 'and' | 'comma' | 'dash' | 'through'>;
  readonly ordinal: boolean;
}

const MAX_INDEXES = 6;

const UNITS: ReadonlySet<TokenType> = new Set<TokenType>([
  'week',
  'tendays',
  'half',
  'quarter',
  'half-year',
  'term',
]);

/**
 * Numbered parts of a month or a year: «3, 4 неделя октября», «вторая половина мая», «II декада», «I квартал
 * 2024 г.», «1-2 четверть», «2-е полугодие 2023-2024 уч. г.». Index after the phrase, or `at`.
 */
export function readNumberedPart(draft: Draft, at: number): number {
  const { tokens } = draft;
  const indexes: Index[] = [];
  let next = at;
  let link: Index['link'] = 'comma';
  for (;;) {
    const value = indexValue(tokens, next);
    if (value === 0 || indexes.length === MAX_INDEXES) return at;
    const digits = typeAt(tokens, next) === 'number';
    const bare = isRomanFourTail(tokens, next) ? next + 2 : next + 1;
    next = skipOrdinalEnding(tokens, bare);
    indexes.push({ value, link, ordinal: !digits || next > bare });
    if (UNITS.has(typeAt(tokens, next))) break;
    const sign = linkAt(typeAt(tokens, next));
    if (!sign) return at;
    link = sign;
    next++;
  }
  const unit = tokens[next]!;
  // «2 недели октября» may count weeks; «1-2 недели», «второй недели» number them.
  if (unit.form === 'plural' && indexes.length === 1 && !indexes[0]!.ordinal) return at;
  next = skipDot(tokens, next + 1);
  return unit.type === 'week' || unit.type === 'tendays' || unit.type === 'half'
    ? readPartsOfMonth(draft, next, unit.type, indexes)
    : readPartsOfYear(draft, next, unit.type, indexes);
}

function indexValue(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.type === 'ordinal') return token.value;
  if (token.type !== 'number' || token.text.length > 1 || token.value > 5) return 0;
  return isRomanFourTail(tokens, at) ? 4 : token.value;
}

/** «1У», «1V»: IV typed with whatever was at hand. */
function isRomanFourTail(tokens: readonly Token[], at: number): boolean {
  const tail = tokens[at + 1];
  return (
    tokens[at]?.text === '1' && tail !== undefined && !tail.gap && (tail.text === 'у' || tail.text === 'v')
  );
}

function linkAt(type: TokenType): Index['link'] | null {
  if (type === 'comma' || type === 'and' || type === 'dash') return type;
  if (type === 'slash') return 'comma';
  return type === 'upto' ? 'through' : null;
}

function pushAll(draft: Draft, indexes: readonly Index[], parts: readonly Period[]): void {
  parts.forEach((part, position) => {
    if (position > 0) pushSign(draft, indexes[position]!.link);
    pushPeriod(draft, part);
  });
}

/** First and last day of part N; 0 = the end of the month. */
const PARTS_OF_MONTH: Readonly<Record<'week' | 'tendays' | 'half', readonly (readonly [number, number])[]>> =
  {
    week: [
      [1, 7],
      [8, 14],
      [15, 21],
      [22, 0],
      [29, 0],
    ],
    tendays: [
      [1, 10],
      [11, 20],
      [21, 0],
    ],
    half: [
      [1, 15],
      [16, 0],
    ],
  };

function readPartsOfMonth(
  draft: Draft,
  at: number,
  unit: 'week' | 'tendays' | 'half',
  indexes: readonly Index[],
): number {
  const known = PARTS_OF_MONTH[unit];
  const parts: Period[] = [];
  for (const { value } of indexes) {
    const days = known[value === LAST ? (unit === 'week' ? 3 : known.length - 1) : value - 1];
    if (!days) draft.doubtful = true;
    else parts.push(partPeriod(days[0], days[1]));
  }
  const of = typeAt(draft.tokens, at);
  // «во второй половине дня» is a time of day.
  if (unit === 'half' && of === 'day') {
    dropBound(draft);
    pushSign(draft, 'aside');
    return at + 1;
  }
  if (unit === 'half' && (of === 'year' || of === 'school')) draft.doubtful = true;
  const end = readMonthOfParts(draft, at, parts);
  pushAll(draft, indexes, parts);
  return end;
}

/** The month of the parts stands after them («неделя октября») or before («Октябрь, 3 неделя»). */
export function readMonthOfParts(draft: Draft, at: number, parts: readonly Period[]): number {
  const { tokens, pieces } = draft;
  const monthAt = typeAt(tokens, at) === 'in' ? at + 1 : at;
  const month = tokens[monthAt];
  if (month?.type === 'month') {
    const named = monthPeriod(month.value, 0);
    const after = month.form === 'short' ? skipDot(tokens, monthAt + 1) : monthAt + 1;
    const end = readYearAfter(draft, after, named);
    for (const part of parts) setMonth(part, named);
    return end;
  }
  const last = lastType(draft);
  const signs = last === 'comma' || last === 'dash' ? 1 : 0;
  const before = pieces[pieces.length - 1 - signs]?.period;
  if (before?.grain !== 'month') return at;
  // «сентябрь – октябрь, 2 неделя»: whose week it is, is not said.
  if (isOneOfMany(pieces, pieces.length - 1 - signs)) draft.doubtful = true;
  else {
    pieces.length -= 1 + signs;
    for (const part of parts) setMonth(part, before);
  }
  return at;
}

/** True for the second of «сентябрь – октябрь», «сентябрь и октябрь»; the dash of «Срок – октябрь» joins nothing. */
function isOneOfMany(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.type ?? 'noise';
  if (before === 'comma' || before === 'noise' || before === 'period') return false;
  return before !== 'dash' || (pieces[at - 2]?.type ?? 'noise') !== 'noise';
}

/** Months of part N of a plan of an academic year. */
const PARTS_OF_YEAR: Readonly<
  Record<'quarter' | 'half-year' | 'term', readonly (readonly [number, number])[]>
> = {
  quarter: [
    [1, 3],
    [4, 6],
    [7, 9],
    [10, 12],
  ],
  'half-year': [
    [9, 12],
    [1, 5],
  ],
  term: [
    [9, 10],
    [11, 12],
    [1, 3],
    [4, 5],
  ],
};

const CALENDAR_HALVES: readonly (readonly [number, number])[] = [
  [1, 6],
  [7, 12],
];

function readPartsOfYear(draft: Draft, at: number, unit: TokenType, indexes: readonly Index[]): number {
  const grain = unit as 'quarter' | 'half-year' | 'term';
  const { tokens, plan } = draft;
  const named = yearAt(tokens, at);
  const byCalendar = grain === 'half-year' && (named ? named.second === 0 : plan.kind === 'calendar');
  const known = byCalendar ? CALENDAR_HALVES : PARTS_OF_YEAR[grain];
  const parts: Period[] = [];
  for (const { value } of indexes) {
    const months = known[value - 1];
    if (months) parts.push(monthsPeriod(grain, months[0], months[1], grain === 'term'));
    else draft.doubtful = true;
    // «I полугодие 2023» of a plan 2023-2024: autumn by the school year, spring by the calendar.
    const schoolHalf = plan.kind === 'academic' && named?.first === plan.first + value - 1;
    if (byCalendar && schoolHalf) draft.doubtful = true;
  }
  pushAll(draft, indexes, parts);
  const last = parts[parts.length - 1];
  if (named && last) setYear(last, named.second && last.month < 8 ? named.second : named.first);
  if (named) return skipYearWords(tokens, named.next);
  return last && typeAt(tokens, at) !== 'school' ? readYearAfter(draft, at, last) : skipYearWords(tokens, at);
}
