import { boundsOfPlanYear } from '../../calendar/planYear.ts';
import { type Draft, pushPeriod, pushSign } from '../draft.ts';
import { fixedPeriod, type Period, schoolYearPeriod } from '../period.ts';
import { skipDot, touches, typeAt } from '../token.ts';
import { type NamedYear, pushNamedYear, skipYearWords, yearAt } from './yearName.ts';

/** «на протяжении всего текущего 2023-2024 учебного» with full stops is no longer than this many tokens. */
const MAX_WORDS = 12;

/**
 * «в течение года», «в теч-е уч. года», «весь 2024 год», «на протяжении 2023-2024 учебного года», «весь период».
 * Begins at «течение», «весь», «учебный», «календарный». Steps over the opening words when another period
 * follows («в течение сентября»). Index after what was read, or `at`.
 */
export function readWholeYear(draft: Draft, at: number): number {
  const { tokens } = draft;
  let lasting = false;
  let school = false;
  let calendar = false;
  let named: NamedYear | null = null;
  let next = at;
  for (let reading = true; reading && next < at + MAX_WORDS; ) {
    switch (typeAt(tokens, next)) {
      case 'during':
      case 'whole':
        lasting = true;
        next = skipTail(draft, next + 1);
        break;
      case 'school':
        school = true;
        next = skipDot(tokens, next + 1);
        break;
      case 'calendar':
        calendar = true;
        next++;
        break;
      case 'current':
        next = skipDot(tokens, next + 1);
        break;
      case 'number': {
        const year: NamedYear | null = named ? null : yearAt(tokens, next);
        if (year) {
          named = year;
          next = year.next;
        } else reading = false;
        break;
      }
      default:
        reading = false;
    }
  }
  if (typeAt(tokens, next) === 'year') {
    next = skipDot(tokens, next + 1);
    named ??= school ? yearAt(tokens, next) : null;
    pushYear(draft, { school, calendar, named });
    return named ? skipYearWords(tokens, Math.max(next, named.next)) : next;
  }
  if (named) {
    pushYear(draft, { school, calendar, named });
    return next;
  }
  return lasting ? readUnnamedWhole(draft, next) : at;
}

/** «круглогодично» */
export function readAllYear(draft: Draft, at: number): number {
  pushPeriod(draft, planPeriod(draft));
  return at + 1;
}

/** The end of a shortened «течение»: «теч.», «теч-е». */
function skipTail(draft: Draft, at: number): number {
  const { tokens } = draft;
  const tail = tokens[at + 1];
  const hyphened =
    touches(tokens, at, 'dash') && tail?.type === 'unknown' && !tail.gap && tail.text.length < 4;
  return hyphened ? at + 2 : skipDot(tokens, at);
}

/** «в течение месяца» cannot be placed; «весь период» is a deadline without a date. */
function readUnnamedWhole(draft: Draft, at: number): number {
  const { tokens } = draft;
  switch (typeAt(tokens, at)) {
    case 'week':
    case 'month-unit':
    case 'day':
    case 'quarter':
    case 'half-year':
    case 'term':
      pushSign(draft, 'aside');
      return at + 1;
    case 'period':
    case 'timeframe':
      draft.undated = true;
      pushSign(draft, 'noise');
      return at + 1;
    default:
      return at;
  }
}

interface YearWords {
  readonly school: boolean;
  readonly calendar: boolean;
  readonly named: NamedYear | null;
}

function pushYear(draft: Draft, { school, calendar, named }: YearWords): void {
  const { plan } = draft;
  if (named) pushNamedYear(draft, named, school);
  else if (school && plan.kind === 'academic') pushPeriod(draft, schoolYearPeriod(plan.first));
  else if (school || (calendar && plan.kind === 'academic')) draft.undated = true;
  else pushPeriod(draft, planPeriod(draft));
}

/** «в течение года»: from 1 September, or the whole calendar year of a plan of one. */
function planPeriod({ plan }: Draft): Period {
  const end = boundsOfPlanYear(plan);
  const lastMonth = Number(end.to.slice(5, 7));
  const lastYear = Number(end.to.slice(0, 4));
  const firstMonth = plan.kind === 'academic' ? 9 : 1;
  return fixedPeriod('open', [plan.first, firstMonth, 1], [lastYear, lastMonth, 31]);
}
