import { partsOf } from '../../calendar/isoDate.ts';
import type { SchoolBreak, SchoolBreakKind } from '../../calendar/schoolBreak.ts';
import { defaultSchoolBreaks } from '../../calendar/schoolBreaks.ts';
import { type Draft, dropBound, isBound, lastType, pushPeriod, pushSign } from '../draft.ts';
import { fixedPeriod, monthsPeriod } from '../period.ts';
import { skipDot, type Token, typeAt } from '../token.ts';
import { type NamedYear, readYearAfter, skipYearWords, yearAt } from './yearName.ts';

/** Indexed by the season of the lexicon, 1–4. */
const BREAK_KINDS: readonly SchoolBreakKind[] = ['winter', 'spring', 'summer', 'autumn'];
/** Four seasons with their signs and «школьные»; a longer run of such words is no name of a break. */
const MAX_WORDS = 12;
const SEASON_MONTHS: readonly (readonly [number, number])[] = [
  [12, 2],
  [3, 5],
  [6, 8],
  [9, 11],
];

/** «осенние и весенние каникулы», «в каникулярное время», «летний период», «лето». Index after it, or `at`. */
export function readSeasonOrBreak(draft: Draft, at: number): number {
  const { tokens } = draft;
  if (typeAt(tokens, at) === 'season') return pushSeason(draft, at + 1, tokens[at]!.value);
  const seasons: number[] = [];
  const next = readSeasonNames(tokens, at, seasons);
  const noun = typeAt(tokens, next);
  if (noun === 'break') {
    if (seasons.length > 0) return readBreaks(draft, next + 1, seasons);
    // «каникулы осенние, весенние», «каникулы: зимние»
    const mark = typeAt(tokens, next + 1);
    const names = mark === 'colon' || mark === 'open' ? next + 2 : next + 1;
    return readBreaks(draft, Math.max(next + 1, readSeasonNames(tokens, names, seasons)), seasons);
  }
  if (seasons.length === 0 || (noun !== 'period' && noun !== 'month-unit')) return at;
  // «осенне-зимний период» has no months of its own.
  if (seasons.length > 1) draft.doubtful = true;
  return pushSeason(draft, next + 1, seasons[0]!);
}

/** «осенние, зимние и весенние школьные»: collects the seasons, returns the index after them. */
function readSeasonNames(tokens: readonly Token[], at: number, seasons: number[]): number {
  let next = at;
  for (; next < at + MAX_WORDS; next++) {
    const type = typeAt(tokens, next);
    const following = typeAt(tokens, next + 1);
    if (type === 'seasonal') seasons.push(tokens[next]!.value);
    else if (type === 'school') {
      if (following === 'year') return next;
    } else {
      const links = type === 'and' || type === 'comma' || type === 'dash';
      if (seasons.length === 0 || !links || (following !== 'seasonal' && following !== 'school')) return next;
    }
  }
  return next;
}

function pushSeason(draft: Draft, at: number, season: number): number {
  const months = SEASON_MONTHS[season - 1]!;
  // A winter of a calendar year is its beginning or its end.
  if (draft.plan.kind === 'calendar' && season === 1) draft.doubtful = true;
  const period = monthsPeriod('season', months[0], months[1], true);
  const end = readYearAfter(draft, at, period);
  if (season === 1 && period.dated) draft.doubtful = true;
  pushPeriod(draft, period);
  return end;
}

function readBreaks(draft: Draft, at: number, seasons: readonly number[]): number {
  const { tokens } = draft;
  let next = at;
  while (typeAt(tokens, next) === 'period') next++;
  // «до каникул», «после каникул» wait for an event; only «на каникулах» is a period.
  if (isBound(lastType(draft))) {
    dropBound(draft);
    draft.undated = true;
    return next;
  }
  const named = yearAt(tokens, next);
  const table = draft.breaks ?? defaultSchoolBreaks(draft.plan);
  const chosen = table.filter(
    (row) =>
      (seasons.length === 0 || seasons.some((season) => BREAK_KINDS[season - 1] === row.kind)) &&
      isOfYear(row, named),
  );
  const distinct = new Set(chosen.map((row) => row.kind)).size;
  if (distinct < Math.max(seasons.length, 1)) draft.doubtful = true;
  chosen.forEach((row, position) => {
    const from = partsOf(row.from);
    const to = partsOf(row.to);
    if (position > 0) pushSign(draft, 'and');
    pushPeriod(draft, fixedPeriod('break', [from.year, from.month, from.day], [to.year, to.month, to.day]));
  });
  return named ? skipYearWords(tokens, named.next) : skipDot(tokens, next);
}

function isOfYear(row: SchoolBreak, named: NamedYear | null): boolean {
  if (!named) return true;
  const years = [partsOf(row.from).year, partsOf(row.to).year];
  return years.includes(named.first) || years.includes(named.second);
}
