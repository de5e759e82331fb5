import { type IsoDate, parseIsoDate } from '../calendar/isoDate.ts';
import type { LocatedTable } from '../structure/locate.ts';
import type { CellValue } from '../structure/snapshot.ts';
import type { ColumnSpec, TableSpec } from '../tabs/spec.ts';
import { readAmount } from './amount.ts';
import { readDay } from './day.ts';

type ValueOf<F> = F extends 'text' ? string : F extends 'date' ? IsoDate | null : number | null;

/** A row of a tab: text as people see it, numbers and days read, null = empty or unreadable. */
export type TypedRow<T extends TableSpec> = {
  /** 1-based row in the sheet. */
  readonly row: number;
} & { readonly [C in T['columns'][number] as C['key']]: ValueOf<C['format']> };

/** A cell that could not become what its column holds. */
export interface Unreadable {
  readonly row: number;
  readonly column: string;
  readonly format: 'number' | 'money' | 'date';
  readonly text: string;
}

export interface ReadRows<T extends TableSpec> {
  readonly rows: readonly TypedRow<T>[];
  readonly unreadable: readonly Unreadable[];
}

type Read = (value: CellValue, text: string) => string | number | IsoDate | null;

const READERS: Record<ColumnSpec['format'], Read> = {
  text: (_value, text) => text.trim(),
  number: (value, text) => (typeof value === 'number' ? value : readAmount(text)),
  money: (value, text) => (typeof value === 'number' ? value : readAmount(text)),
  date: (value, text) => (typeof value === 'object' ? parseIsoDate(value.day) : readDay(text)),
};

/** Reads all rows below the header that hold anything in a human column; computed cells do not make a row. */
export function readRows<T extends TableSpec>(spec: T, table: LocatedTable | undefined): ReadRows<T> {
  const rows: TypedRow<T>[] = [];
  const unreadable: Unreadable[] = [];
  if (!table) return { rows, unreadable };
  const computed = new Set<number>();
  for (const { key, owner } of spec.columns) {
    const column = table.columns.get(key);
    if (owner === 'computed' && column !== undefined) computed.add(column);
  }
  const { texts, values } = table.sheet;
  for (let index = table.headerRow + 1; index < texts.length; index++) {
    const text = texts[index]!;
    if (!text.some((cell, column) => cell.trim() !== '' && !computed.has(column))) continue;
    const row: Record<string, unknown> = { row: index + 1 };
    for (const { key, format } of spec.columns) {
      const column = table.columns.get(key);
      const seen = column === undefined ? '' : (text[column] ?? '');
      const read =
        column === undefined ? READERS[format]('', '') : READERS[format](values[index]![column] ?? '', seen);
      row[key] = read;
      if (read === null && format !== 'text' && seen.trim() && !computed.has(column!)) {
        unreadable.push({ row: index + 1, column: key, format, text: seen });
      }
    }
    rows.push(row as TypedRow<T>);
  }
  return { rows, unreadable };
}
