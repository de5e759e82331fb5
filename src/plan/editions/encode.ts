import { parseIsoDate } from '../calendar/isoDate.ts';
import { BLUEPRINT } from '../tabs/blueprint.ts';
import type { TabKey } from '../tabs/spec.ts';
import type { Edition, EditionTable } from './edition.ts';

/** Written form: every text once in `s`, elsewhere its number; 0 is the empty text. Readable by a person. */
interface Written {
  readonly v: 1;
  readonly scope: Edition['scope'];
  readonly name: string;
  readonly date: string;
  readonly s: readonly string[];
  readonly f: Readonly<Record<string, number>>;
  readonly t: Readonly<
    Record<string, { readonly c: readonly string[]; readonly r: readonly (readonly number[])[] }>
  >;
}

/**
 * An edition as compact JSON for «Служебный»: «Рабочая группа» in thirty rows is written once, columns and ends of
 * rows that are empty not at all.
 */
export function encodeEdition({ scope, name, date, fields, tables }: Edition): string {
  const texts = new Map<string, number>([['', 0]]);
  const numberOf = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const f: Record<string, number> = {};
  for (const key of Object.keys(fields)) f[key] = numberOf(fields[key]!);
  const t: Record<string, { c: string[]; r: number[][] }> = {};
  for (const { tab, columns, rows } of tables) {
    const filled = columns.map((_, column) => rows.some((row) => row[column]));
    t[tab] = {
      c: columns.filter((_, column) => filled[column]),
      r: rows.map((row) => {
        const cells = columns.flatMap((_, column) => (filled[column] ? [numberOf(row[column] ?? '')] : []));
        while (cells.length > 0 && cells[cells.length - 1] === 0) cells.pop();
        return cells;
      }),
    };
  }
  const written: Written = { v: 1, scope, name, date, s: [...texts.keys()], f, t };
  return JSON.stringify(written);
}

/** Null when the text is no edition: a person may have edited «Служебный», and a guess would be worse than none. */
export function decodeEdition(text: string): Edition | null {
  try {
    const { v, scope, name, date, s, f, t } = JSON.parse(text) as Written;
    if (v !== 1 || (scope !== 'approved' && scope !== 'all')) return null;
    if (typeof name !== 'string' || (date !== '' && parseIsoDate(date) === null)) return null;
    const textAt = (number: number): string => {
      const found = s[number];
      if (typeof found !== 'string') throw new Error('No such text');
      return found;
    };
    const fields: Record<string, string> = {};
    for (const key of Object.keys(f)) fields[key] = textAt(f[key]!);
    const known = new Set<string>(BLUEPRINT.map(({ key }) => key));
    const tables = Object.keys(t)
      .filter((tab) => known.has(tab))
      .map(
        (tab): EditionTable => ({
          tab: tab as TabKey,
          columns: t[tab]!.c.map(String),
          rows: t[tab]!.r.map((row) => row.map(textAt)),
        }),
      );
    return { scope, name, date, fields, tables };
  } catch {
    return null;
  }
}
