import type { Draft, Piece, PieceType } from './draft.ts';
import { isSpelledOutBy, type Period } from './period.ts';

/** One deadline of the cell: a single period (start === end), a range, or one bound. */
export interface Item {
  readonly start: Period | null;
  readonly end: Period | null;
  /** «до мая»: the day before `end` begins. */
  readonly before: boolean;
  /** What stands between this item and the next. */
  link: 'dash' | 'noise' | 'nothing' | 'sign';
}

/** Makes ranges, bounds and lists of the chain that the patterns found. */
export function assemble(draft: Draft): Item[] {
  const { pieces } = draft;
  const items: Item[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { type } = pieces[at]!;
    if (type === 'period' || type === 'from' || type === 'origin') at = readOpening(draft, at, items);
    else if (type === 'until' || type === 'through') at = readUpperBound(draft, at, items);
    else if (type === 'for') at = skipSubject(draft, at, items);
    else at = readBetween(draft, at, items);
  }
  return items;
}

const typeOf = (pieces: readonly Piece[], at: number): PieceType | 'end' => pieces[at]?.type ?? 'end';

function skipAsides(pieces: readonly Piece[], at: number): number {
  let next = at;
  while (typeOf(pieces, next) === 'aside') next++;
  return next;
}

/** Index after «(пн)», «, понедельник», «, 10.00». */
function skipQualifiers(pieces: readonly Piece[], at: number): number {
  let next = skipAsides(pieces, at);
  while (typeOf(pieces, next) === 'comma' && typeOf(pieces, next + 1) === 'aside') {
    next = skipAsides(pieces, next + 1);
  }
  return next;
}

/** What binds the period at `at`; a time or a weekday may stand between. */
function boundOf(pieces: readonly Piece[], at: number): PieceType | 'end' {
  let before = at - 1;
  while (typeOf(pieces, before) === 'aside') before--;
  return typeOf(pieces, before);
}

/** Reads «X», «X – Y», «X по Y», «с X», «с X по Y», «от X до Y». */
function readOpening(draft: Draft, at: number, items: Item[]): number {
  const { pieces } = draft;
  const opening = typeOf(pieces, at);
  const startAt = opening === 'period' ? at : skipAsides(pieces, at + 1);
  const start = pieces[startAt]?.period;
  if (!start) return startAt;
  const endAt = findEnd(pieces, startAt + 1, opening !== 'period');
  const end = endAt > 0 ? pieces[endAt]!.period! : null;
  if (end && !(opening === 'period' && isSpelledOutBy(start, end))) {
    const before = boundOf(pieces, endAt) === 'until' && stopsBefore(draft, end, endAt);
    items.push({ start, end, before, link: 'nothing' });
    return readAfterRange(draft, endAt + 1);
  }
  if (opening === 'period') items.push({ start, end: start, before: false, link: 'nothing' });
  else if (opening === 'from') {
    items.push({ start, end: null, before: false, link: 'nothing' });
    // «с 1 сентября 25 мая»: the word between the two ends was lost.
    if (typeOf(pieces, startAt + 1) === 'period') draft.doubtful = true;
  }
  // «(приказ от 31.08.2023)» dates a paper, not the activity: no item.
  return startAt + 1;
}

/** Index of the period that closes a range, or -1. After «с X» words may stand before «по Y». */
function findEnd(pieces: readonly Piece[], at: number, opened: boolean): number {
  // «5 октября, 10.00 – 6 октября, 12.00» is a range, «18 декабря, 1 раз в год до 1 мая» is none.
  const qualified = skipQualifiers(pieces, at);
  let next = opened || typeOf(pieces, qualified) === 'dash' ? qualified : skipAsides(pieces, at);
  let noisy = false;
  let comma = false;
  let joined = false;
  if (opened) {
    for (; ; next++) {
      const type = typeOf(pieces, next);
      if (type === 'noise') noisy = true;
      else if (type === 'comma' && !comma) comma = true;
      else if (type === 'and' && !joined) joined = true;
      else if (type !== 'aside') break;
    }
  }
  const dash = typeOf(pieces, next) === 'dash';
  if (dash) next = skipAsides(pieces, next + 1);
  const bound = typeOf(pieces, next);
  if (bound === 'until' || bound === 'through') {
    // «с 1 октября, до 5 мая» is two bounds; «с 1 октября, по 5 мая» is one range.
    if (comma && bound === 'until') return -1;
    const end = skipAsides(pieces, next + 1);
    return typeOf(pieces, end) === 'period' ? end : -1;
  }
  return dash && !noisy && !comma && !joined && bound === 'period' ? next : -1;
}

/** «сентябрь – ноябрь – март», «до 20 – 25 мая»: one end too many has no reading. */
function readAfterRange(draft: Draft, at: number): number {
  const next = skipAsides(draft.pieces, at);
  if (typeOf(draft.pieces, next) === 'dash' && typeOf(draft.pieces, next + 1) === 'period') {
    draft.doubtful = true;
  }
  return at;
}

function readUpperBound(draft: Draft, at: number, items: Item[]): number {
  const { pieces } = draft;
  const endAt = skipAsides(pieces, at + 1);
  const end = pieces[endAt]?.period;
  if (!end) {
    if (typeOf(pieces, at + 1) === 'end' && items.length > 0) draft.doubtful = true;
    return at + 1;
  }
  const before = typeOf(pieces, at) === 'until' && stopsBefore(draft, end, endAt);
  items.push({ start: null, end, before, link: 'nothing' });
  return readAfterRange(draft, endAt + 1);
}

/** «до мая» stops before May; a day, a part of a month and «до мая включительно» are taken in. */
function stopsBefore(draft: Draft, end: Period, endAt: number): boolean {
  if (end.grain === 'day' || end.grain === 'part') return false;
  if (typeOf(draft.pieces, endAt + 1) === 'inclusive') return false;
  // «до 2025 года» is said of the end of 2024 and of the end of 2025.
  if (end.grain === 'year') draft.doubtful = true;
  return true;
}

/** «за I полугодие», «за январь-март», «по окончании учебного года»: what is spoken of, not when. */
function skipSubject(draft: Draft, at: number, items: readonly Item[]): number {
  const { pieces } = draft;
  const last = items[items.length - 1];
  if (last) last.link = 'noise';
  const subject = pieces[at + 1]?.period;
  if (!subject) return at + 1;
  draft.undated = true;
  const end = typeOf(pieces, at + 2) === 'dash' ? pieces[at + 3]?.period : null;
  return end?.grain === subject.grain ? at + 4 : at + 2;
}

/** What stands between two items, and a range cut off at its dash («Сентябрь –»). */
function readBetween(draft: Draft, at: number, items: Item[]): number {
  const { pieces } = draft;
  const { type } = pieces[at]!;
  const last = items[items.length - 1];
  if (last && type !== 'aside' && type !== 'inclusive') {
    if (type === 'noise') last.link = 'noise';
    else if (last.link !== 'noise' && type !== 'dash') last.link = 'sign';
    else if (last.link === 'nothing') last.link = 'dash';
  }
  if (type === 'dash' && typeOf(pieces, at + 1) === 'end' && items.length > 0) draft.doubtful = true;
  return at + 1;
}
