import { type IsoDate, parseIsoDate } from '../calendar/isoDate.ts';
import { readDay } from '../model/day.ts';
import { cellAddress, columnLetter } from '../structure/address.ts';
import type { LocatedTable } from '../structure/locate.ts';
import type { CellValue } from '../structure/snapshot.ts';
import type { ColumnFormat } from '../tabs/spec.ts';
import { type NextCell, ownKey } from './nextWorkbook.ts';

/** A row of the old workbook: what people have put into it. */
export interface OldRow {
  readonly row: number;
  /** Only cells that hold something; computed columns are not among them, but for those where people keep links. */
  readonly cells: ReadonlyMap<string, NextCell>;
  /** As people see it; '' for an empty cell. */
  readonly text: (key: string) => string;
  readonly day: (key: string) => IsoDate | null;
}

export interface OldTable {
  readonly ownHeadings: readonly string[];
  readonly rows: readonly OldRow[];
  /** Human cells that hold a formula: «C5». */
  readonly formulas: readonly string[];
  /** Columns without a heading that hold something: «H». */
  readonly unnamed: readonly string[];
}

interface Column {
  readonly key: string;
  readonly at: number;
  /** `own` = a column of the users, in which anything may stand. */
  readonly format: ColumnFormat | 'own';
}

/** Everything that people have typed below the header, row by row. */
export function oldRowsOf(table: LocatedTable): OldTable {
  const { sheet, headerRow } = table;
  const own = ownColumns(table);
  const columns: readonly Column[] = [
    ...table.spec.columns.flatMap(({ key, owner, registered, format }): Column[] => {
      const at = table.columns.get(key);
      return (owner === 'human' || registered) && at !== undefined ? [{ key, at, format }] : [];
    }),
    ...own.map(({ key, at }): Column => ({ key, at, format: 'own' })),
  ];
  const rows: OldRow[] = [];
  const formulas: string[] = [];
  for (let index = headerRow + 1; index < sheet.texts.length; index++) {
    const texts = new Map<string, string>();
    const cells = new Map<string, NextCell>();
    for (const { key, at, format } of columns) {
      const text = (sheet.texts[index]![at] ?? '').trim();
      if (sheet.formulas[index]![at]) formulas.push(cellAddress(index + 1, at + 1));
      if (text === '') continue;
      texts.set(key, text);
      cells.set(key, cellOf(sheet.values[index]![at] ?? '', text, format));
    }
    if (cells.size === 0) continue;
    rows.push({
      row: index + 1,
      cells,
      text: (key) => texts.get(key) ?? '',
      day: (key) => {
        const cell = cells.get(key);
        return typeof cell === 'object' ? cell.day : null;
      },
    });
  }
  return { ownHeadings: own.map(({ heading }) => heading), rows, formulas, unnamed: unnamedColumns(table) };
}

/** In a text column a date or a number that the spreadsheet made of the text stays as people see it. */
function cellOf(value: CellValue, text: string, format: Column['format']): NextCell {
  if (format === 'own') return ownCellOf(value, text);
  if (format === 'date') {
    const day = typeof value === 'object' ? parseIsoDate(value.day) : readDay(text);
    return day ? { day } : text;
  }
  return format !== 'text' && typeof value === 'number' ? value : text;
}

/** «1 500,50»; «50 %», «1 500 ₽» and «007» are more than their number, and no format comes along. */
const BARE_NUMBER = /^-?(?!0\d)\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?$/;

function ownCellOf(value: CellValue, text: string): NextCell {
  if (typeof value === 'number') return BARE_NUMBER.test(text) ? value : text;
  const day = typeof value === 'object' ? parseIsoDate(value.day) : null;
  return day && readDay(text) === day ? { day } : text;
}

interface OwnColumn {
  readonly key: string;
  readonly heading: string;
  readonly at: number;
}

/** The users' own columns; two of the same heading are told apart by their order. */
export function ownColumns(table: LocatedTable): readonly OwnColumn[] {
  const ours = new Set(table.columns.values());
  const seen = new Map<string, number>();
  return table.sheet.texts[table.headerRow]!.flatMap((text, at): OwnColumn[] => {
    const heading = text.trim();
    if (heading === '' || ours.has(at)) return [];
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return [{ key: ownKey(heading, count), heading, at }];
  });
}

/** Letters of columns that hold something under no heading: nobody can say what it is. */
function unnamedColumns({ sheet, headerRow, columns }: LocatedTable): string[] {
  const ours = new Set(columns.values());
  const below = sheet.texts.slice(headerRow + 1);
  return (sheet.texts[headerRow] ?? []).flatMap((heading, at) =>
    heading.trim() === '' && !ours.has(at) && below.some((row) => (row[at] ?? '').trim() !== '')
      ? [columnLetter(at + 1)]
      : [],
  );
}
