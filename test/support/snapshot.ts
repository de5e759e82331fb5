import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/plan/structure/snapshot.ts';

/** A tab as the add-on would read it; a value that begins with «=» is a formula that shows nothing. */
export function sheet(name: string, rows: readonly (readonly (string | number)[])[], id = 1): SheetSnapshot {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const pad = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const isFormula = (cell: string | number): cell is string =>
    typeof cell === 'string' && cell.startsWith('=');
  return {
    id,
    name,
    hidden: false,
    gridRows: Math.max(1000, rows.length),
    gridColumns: Math.max(26, width),
    values: pad.map((row) => row.map((cell): CellValue => (isFormula(cell) ? '' : cell))),
    texts: pad.map((row) =>
      row.map((cell) =>
        isFormula(cell) ? '' : String(cell).replace('.', typeof cell === 'number' ? ',' : '.'),
      ),
    ),
    formulas: pad.map((row) => row.map((cell) => (isFormula(cell) ? cell : ''))),
  };
}

export function workbook(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { locale: 'ru_RU', sheets };
}
