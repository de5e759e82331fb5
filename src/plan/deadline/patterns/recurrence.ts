import { type Draft, pushSign } from '../draft.ts';
import { skipOrdinalEnding, type TokenType, typeAt } from '../token.ts';

const DEFAULT_PERIOD = 7;
const MONTHLY = 31;
const YEARLY = 366;

/** «ежемесячно», «еженедельно». Index after the word. */
export function readRecurring(draft: Draft, at: number): number {
  repeatEvery(draft, draft.tokens[at]!.value);
  pushSign(draft, 'aside');
  return typeAt(draft.tokens, at + 1) === 'dot' ? at + 2 : at + 1;
}

const STEPPED_OVER: ReadonlySet<TokenType> = new Set<TokenType>([
  'number',
  'count',
  'ordinal',
  'school',
  'workday',
]);

/** «каждый понедельник», «каждую 2-ю среду месяца», «каждые две недели». Index after the phrase. */
export function readEvery(draft: Draft, at: number): number {
  const { tokens } = draft;
  let next = at + 1;
  while (STEPPED_OVER.has(typeAt(tokens, next))) next = skipOrdinalEnding(tokens, next + 1);
  const unit = tokens[next];
  pushSign(draft, 'aside');
  switch (unit?.type) {
    case 'weekday':
      repeatEvery(draft, DEFAULT_PERIOD);
      return typeAt(tokens, next + 1) === 'month-unit' ? next + 2 : next + 1;
    case 'month':
      repeatEvery(draft, YEARLY);
      return next + 1;
    case 'date':
      repeatEvery(draft, MONTHLY);
      return next + 1;
    case 'day':
    case 'week':
    case 'tendays':
    case 'month-unit':
    case 'quarter':
    case 'term':
    case 'half-year':
    case 'year':
      repeatEvery(draft, unit.value);
      return next + 1;
    case 'season':
      repeatEvery(draft, YEARLY);
      return next + 1;
    case 'seasonal':
    case 'break':
      repeatEvery(draft, YEARLY);
      return next;
    default:
      repeatEvery(draft, DEFAULT_PERIOD);
      return next;
  }
}

export function repeatEvery(draft: Draft, days: number): void {
  draft.every = Math.max(draft.every, days);
}
