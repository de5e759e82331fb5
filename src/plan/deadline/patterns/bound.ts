import { type Draft, pushSign } from '../draft.ts';
import { type TokenType, typeAt } from '../token.ts';
import { OF_A_PERIOD } from '../words.ts';
import { readFrequency } from './frequency.ts';

/** Words that a date, or a part of a month or year, may begin with. */
const BEGINS_DATE: ReadonlySet<TokenType> = new Set<TokenType>([
  'break',
  'calendar',
  'count',
  'current',
  'month',
  'number',
  'ordinal',
  'part',
  'school',
  'season',
  'seasonal',
  'whole',
]);

/** «с 1 сентября» opens; «с участием» does not; «с момента подписания» waits for an event. */
export function readFrom(draft: Draft, at: number): number {
  const { tokens } = draft;
  const next = typeAt(tokens, at + 1);
  if (BEGINS_DATE.has(next) || next === 'weekday') {
    pushSign(draft, 'from');
    return at + 1;
  }
  const event = typeAt(tokens, at + 2);
  if (next === 'day' && (event === 'unknown' || event === 'condition')) {
    draft.undated = true;
    return at + 2;
  }
  return at + 1;
}

/** «до 1 мая», «к 23 февраля»; «до подписания», «к празднику» wait for an event. */
export function readUntil(draft: Draft, at: number): number {
  const { tokens } = draft;
  const next = typeAt(tokens, at + 1);
  if (BEGINS_DATE.has(next) || next === 'weekday') {
    pushSign(draft, 'until');
    return at + 1;
  }
  // «МБУ ДО «Радуга»», «педагог ДО»: part of a name.
  if (tokens[at]!.form === 'capitals' && typeAt(tokens, at - 1) === 'unknown') return at + 1;
  if (next === 'end') {
    pushSign(draft, 'until');
    return at + 1;
  }
  // «ко Дню учителя»
  const isNamedDay = next === 'day' && typeAt(tokens, at + 2) === 'unknown';
  if (isNamedDay || next === 'unknown' || next === 'condition' || next === 'anchor' || next === 'quote') {
    draft.undated = true;
    pushSign(draft, 'noise');
  }
  return at + 1;
}

/** How far behind «по» its noun may stand: «по отдельно утверждённому графику». */
const CONDITION_REACH = 3;

/** «по 5 ноября», «по пятницам», «по графику», «по мере необходимости». */
export function readUpto(draft: Draft, at: number): number {
  const { tokens } = draft;
  const next = typeAt(tokens, at + 1);
  if (next === 'each') return at + 1;
  for (let ahead = 1; ahead <= CONDITION_REACH; ahead++) {
    const type = typeAt(tokens, at + ahead);
    if (type === 'condition' || type === 'anchor') {
      draft.undated = true;
      pushSign(draft, tokens[at + ahead]!.value === OF_A_PERIOD ? 'for' : 'noise');
      return at + ahead + 1;
    }
    if (type !== 'unknown' && type !== 'ordinal' && type !== 'school' && type !== 'calendar') break;
  }
  // «по 1 разу в месяц»
  const frequency = readFrequency(draft, at + 1);
  if (frequency > at + 1) return frequency;
  // «по пятницу 20 мая»; at the end of the cell it is a range that was cut off.
  const ofWeekday = next === 'weekday' && typeAt(tokens, at + 2) === 'number';
  pushSign(draft, BEGINS_DATE.has(next) || ofWeekday || next === 'end' ? 'through' : 'noise');
  return at + 1;
}

/** «не позднее 25 октября», «не ранее 1 сентября», «не реже 1 раза в месяц». */
export function readNot(draft: Draft, at: number): number {
  const { tokens } = draft;
  const limit = typeAt(tokens, at + 1);
  if (limit === 'later' || limit === 'earlier') {
    const than = typeAt(tokens, at + 2) === 'comma' ? at + 3 : at + 2;
    const next = tokens[than]?.text === 'чем' ? than + 1 : at + 2;
    // «не позднее, чем до 1 мая», «не ранее, чем с …» bring their own bound.
    if (!isBoundWord(typeAt(tokens, next))) pushSign(draft, limit === 'later' ? 'through' : 'from');
    return next;
  }
  const frequency = readFrequency(draft, at);
  if (frequency > at) return frequency;
  pushSign(draft, 'noise');
  return at + 1;
}

function isBoundWord(type: TokenType): boolean {
  return type === 'from' || type === 'until' || type === 'by' || type === 'for';
}

/** «начиная с 1 сентября», «начиная 1 сентября». */
export function readStarting(draft: Draft, at: number): number {
  if (typeAt(draft.tokens, at + 1) !== 'from') pushSign(draft, 'from');
  return at + 1;
}
