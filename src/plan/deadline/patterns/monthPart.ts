import { type Draft, dropBound, isBound, lastType, type PieceType, pushPeriod, pushSign } from '../draft.ts';
import { monthPeriod, type Period, partPeriod, schoolYearPeriod, yearPeriod } from '../period.ts';
import { skipDot, skipWords, type Token, type TokenType, typeAt } from '../token.ts';
import { readMonthOfParts, readNumberedPart } from './numberedPart.ts';
import { readYearAfter, skipYearWords, yearAt } from './yearName.ts';

const BEGINNING = 1;
const END = 3;

const DAYS: readonly (readonly [number, number])[] = [
  [1, 10],
  [11, 20],
  [21, 0],
];

/** Units that need a number or a name: «до конца недели» cannot be placed. */
const VAGUE: ReadonlySet<TokenType> = new Set<TokenType>([
  'day',
  'half-year',
  'month-unit',
  'quarter',
  'term',
  'week',
]);

const BREAK_WORDS: ReadonlySet<TokenType> = new Set<TokenType>([
  'break',
  'period',
  'school',
  'season',
  'seasonal',
]);
const STEPPED_OVER: ReadonlySet<TokenType> = new Set<TokenType>(['current', 'in', 'whole']);

/** «начало апреля», «в конце мая», «до конца учебного года», «с середины октября». Index after the phrase. */
export function readPart(draft: Draft, at: number): number {
  const { tokens } = draft;
  const part = tokens[at]!.value;
  const bound = lastType(draft);
  const next = skipWords(tokens, skipDot(tokens, at + 1), STEPPED_OVER);
  const type = typeAt(tokens, next);
  switch (type) {
    case 'month':
      return isEdge(part, bound) ? readEdgeOfMonth(draft, next, part) : pushPart(draft, next, part);
    case 'number':
    case 'ordinal':
      return readEdgeOfUnit(draft, next, part);
    case 'year':
    case 'school':
      return readEdgeOfYear(draft, next, part);
    case 'season':
    case 'seasonal':
    case 'break':
      return readEvent(draft, skipWords(tokens, next, BREAK_WORDS));
    case 'lessons':
      if (part === BEGINNING && isBound(bound)) return pushEdgeOfYear(draft, next + 1, part, null);
  }
  if (!isBound(bound) && isLabel(tokens, next)) {
    pushSign(draft, 'noise');
    return next + 1;
  }
  // «15 октября (начало регистрации)»: the beginning of something, not of a month.
  if (!isBound(bound) && type === 'unknown') {
    pushSign(draft, 'noise');
    return next;
  }
  if (VAGUE.has(type)) {
    dropBound(draft);
    return next + 1;
  }
  return isBound(bound) ? readEvent(draft, next) : pushPart(draft, next, part);
}

/** «начало – 1 сентября», «окончание: 25.05»: the sign at `at` leads to what is told of. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const sign = typeAt(tokens, at);
  return (sign === 'dash' || sign === 'colon' || sign === 'open') && beginsDay(tokens, at + 1);
}

const beginsDay = (tokens: readonly Token[], at: number): boolean =>
  typeAt(tokens, at) === 'number' || typeAt(tokens, at) === 'month';

/** «до начала смены», «к концу каникул» wait for an event. */
function readEvent(draft: Draft, next: number): number {
  draft.undated = true;
  dropBound(draft);
  pushSign(draft, 'noise');
  return next;
}

/** An edge is exact: «до конца мая» ends on its last day, «с начала мая» begins on its first. */
function isEdge(part: number, bound: PieceType | 'none'): boolean {
  if (part === BEGINNING) return isBound(bound) && bound !== 'through';
  return part === END && (bound === 'until' || bound === 'through');
}

function readEdgeOfMonth(draft: Draft, at: number, part: number): number {
  const { tokens } = draft;
  const month = monthPeriod(tokens[at]!.value, 0);
  if (part === END) rebind(draft, 'through');
  const end = readYearAfter(draft, skipDot(tokens, at + 1), month);
  pushPeriod(draft, month);
  return end;
}

/** «до» stops before a period, but «до конца мая» takes May in; «не позднее начала года» stops before it. */
function rebind(draft: Draft, bound: 'through' | 'until'): void {
  dropBound(draft);
  pushSign(draft, bound);
}

function pushPart(draft: Draft, at: number, part: number): number {
  const days = DAYS[part - 1]!;
  const period = partPeriod(days[0], days[1]);
  const end = readMonthOfParts(draft, at, [period]);
  pushPeriod(draft, period);
  return end;
}

/** «до конца I полугодия»; «начало II четверти» is no known part; «Начало 10 октября» is a label. */
function readEdgeOfUnit(draft: Draft, at: number, part: number): number {
  if (yearAt(draft.tokens, at)) return readEdgeOfYear(draft, at, part);
  const edge = isEdge(part, lastType(draft));
  if (part === END && edge) rebind(draft, 'through');
  const end = readNumberedPart(draft, at);
  if (end === at) pushSign(draft, 'noise');
  else if (!edge) draft.doubtful = true;
  return end;
}

function readEdgeOfYear(draft: Draft, at: number, part: number): number {
  const { tokens, plan } = draft;
  const schoolFirst = typeAt(tokens, at) === 'school';
  const digits = schoolFirst ? skipDot(tokens, at + 1) : at;
  if (typeAt(tokens, digits) === 'lessons') return pushEdgeOfYear(draft, digits + 1, part, null);
  const named = yearAt(tokens, digits);
  const after = named ? named.next : digits;
  const school = schoolFirst || typeAt(tokens, after) === 'school' || named?.slash;
  const next = skipYearWords(tokens, after);
  if (school) return pushEdgeOfYear(draft, next, part, named ? schoolYearPeriod(named.first) : null);
  if (named) return pushEdgeOfYear(draft, next, part, yearPeriod(named.first));
  if (plan.kind === 'calendar') return pushEdgeOfYear(draft, next, part, yearPeriod(plan.first));
  draft.doubtful = true;
  return next;
}

/** An edge of a year binds; «в начале учебного года» without a bound names no day. */
function pushEdgeOfYear(draft: Draft, next: number, part: number, year: Period | null): number {
  const { tokens } = draft;
  const bound = lastType(draft);
  // «начало учебного года 1 сентября»
  if (!isBound(bound) && (beginsDay(tokens, next) || isLabel(tokens, next))) {
    pushSign(draft, 'noise');
    return next;
  }
  if (part === BEGINNING && bound === 'through') rebind(draft, 'until');
  else if (!isEdge(part, bound)) draft.doubtful = true;
  if (part === END) rebind(draft, 'through');
  pushPeriod(draft, year ?? schoolYearPeriod(draft.plan.first));
  return next;
}
