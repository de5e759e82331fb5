import { similarity, wordsOf } from './similarity.ts';

/** A row as it is told from others. */
export interface Identity {
  /** Number in the plan without its full stop, '' when there is none. */
  readonly number: string;
  readonly title: string;
  /** Numbering may restart in every section. */
  readonly section: string;
  /** Everything it says, to tell rows of the same title apart. */
  readonly whole: string;
  /** What it says beside its title: in its old place, a row that says all this still is the row, given a new title. */
  readonly rest: string;
}

export interface Matched {
  /** Index before → index after. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** Below this, two titles with the same number are two different rows. */
const SAME_NUMBER = 0.3;
/** Without the number the titles themselves must be alike. */
const ALIKE = 0.6;

/** A word that more rows share tells nothing: two long plans that differ throughout are not compared row by row. */
const COMMON = 60;

const normal = (text: string): string => text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();

/**
 * Which row became which: first rows that say the same, then those with the same number and title, the same title,
 * the same number and a similar title (or any, if all else is the same), at last a similar title alone. Rows without any words pair only when equal.
 */
export function matchRows(before: readonly Identity[], after: readonly Identity[]): Matched {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    pairs.set(from, to);
    taken.add(to);
  };
  const byKey = (keyOf: (row: Identity) => string): void => {
    const waiting = new Map<string, number[]>();
    before.forEach((row, index) => {
      const key = pairs.has(index) ? '' : keyOf(row);
      if (key) addTo(waiting, key, index);
    });
    // In their order: the first of several equal rows pairs with the first.
    for (const list of waiting.values()) list.reverse();
    after.forEach((row, index) => {
      const from = taken.has(index) ? undefined : waiting.get(keyOf(row))?.pop();
      if (from !== undefined) pair(from, index);
    });
  };
  const titled = ({ title }: Identity, ...more: readonly string[]): string =>
    title.trim() ? [normal(title), ...more].join('\n') : '';
  byKey((row) => titled(row, row.section, row.number, row.whole));
  byKey((row) => titled(row, row.whole));
  byKey((row) => titled(row, row.section, row.number));
  byKey((row) => titled(row, row.number));
  byKey((row) => titled(row, row.section));
  byKey((row) => titled(row));
  byKey((row) => (row.title.trim() ? '' : row.whole));
  pairSimilar(before, after, pairs, taken, pair);
  return { pairs };
}

function pairSimilar(
  before: readonly Identity[],
  after: readonly Identity[],
  pairs: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: (from: number, to: number) => void,
): void {
  const words = (rows: readonly Identity[]) => rows.map(({ title }) => wordsOf(title));
  const [wordsBefore, wordsAfter] = [words(before), words(after)];
  const withWord = new Map<string, number[]>();
  const withNumber = new Map<string, number[]>();
  const place = ({ section, number }: Identity): string => (number ? `${section}\n${number}` : '');
  after.forEach((row, to) => {
    if (taken.has(to)) return;
    for (const word of wordsAfter[to]!) addTo(withWord, word, to);
    addTo(withNumber, place(row), to);
  });
  const candidates: { from: number; to: number; score: number }[] = [];
  before.forEach((row, from) => {
    if (pairs.has(from)) return;
    const sharing = [...wordsBefore[from]!].map((word) => withWord.get(word) ?? []);
    const numbered = place(row) ? (withNumber.get(place(row)) ?? []) : [];
    const near = new Set([...sharing.filter((rows) => rows.length <= COMMON), numbered].flat());
    for (const to of near) {
      const alike = similarity(wordsBefore[from]!, wordsAfter[to]!);
      const sameNumber = numbered.includes(to);
      const isRetitled = sameNumber && row.rest !== '' && row.rest === after[to]!.rest;
      if (isRetitled || alike >= (sameNumber ? SAME_NUMBER : ALIKE))
        candidates.push({ from, to, score: alike + (sameNumber ? 1 : 0) });
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  for (const { from, to } of candidates) if (!pairs.has(from) && !taken.has(to)) pair(from, to);
}

function addTo<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
