import { type IsoDate, parseIsoDate } from '../calendar/isoDate.ts';
import { readDay } from '../model/day.ts';
import { cellAddress } from '../structure/address.ts';
import type { LocatedTable } from '../structure/locate.ts';
import type { CellValue } from '../structure/snapshot.ts';
import type { ColumnFormat } from '../tabs/spec.ts';
import { type NextCell, OWN } from './nextWorkbook.ts';

/** A row of the old workbook: what people have put into it. */
export interface OldRow {
  readonly row: number;
  /** Only cells that hold something; computed columns are not among them. */
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
}

interface Column {
  readonly key: string;
  readonly at: number;
  readonly format: ColumnFormat;
}

/** Everything that people have typed below the header, row by row. */
export function oldRowsOf(table: LocatedTable): OldTable {
  const { sheet, headerRow } = table;
  const own = ownColumns(table);
  const columns: readonly Column[] = [
    ...table.spec.columns.flatMap(({ key, owner, format }): Column[] => {
      const at = table.columns.get(key);
      return owner === 'human' && at !== undefined ? [{ key, at, format }] : [];
    }),
    ...own.map(({ key, at }): Column => ({ key, at, format: 'text' })),
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
  return { ownHeadings: own.map(({ key }) => key.slice(OWN.length)), rows, formulas };
}

/** In a text column a date or a number that the spreadsheet made of the text stays as people see it. */
function cellOf(value: CellValue, text: string, format: ColumnFormat): NextCell {
  if (format === 'date') {
    const day = typeof value === 'object' ? parseIsoDate(value.day) : readDay(text);
    return day ? { day } : text;
  }
  return format !== 'text' && typeof value === 'number' ? value : text;
}

/** The users' own columns. */
export function ownColumns(table: LocatedTable): readonly { readonly key: string; readonly at: number }[] {
  const ours = new Set(table.columns.values());
  return table.sheet.texts[table.headerRow]!.flatMap((heading, at) =>
    heading.trim() && !ours.has(at) ? [{ key: OWN + heading.trim(), at }] : [],
  );
}
