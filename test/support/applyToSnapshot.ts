import type { Change, OwnedValue } from '../../src/plan/structure/change.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/plan/structure/snapshot.ts';

type Mutable = {
  id: number;
  name: string;
  hidden: boolean;
  gridRows: number;
  gridColumns: number;
  values: CellValue[][];
  texts: string[][];
  formulas: string[][];
};

/**
 * What a workbook looks like after the changes: enough of Sheets for tests of the pure rooms. Throws when a change
 * would write over a cell that holds something, or outside the grid.
 */
export function applyToSnapshot(workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  const sheets: Mutable[] = workbook.sheets.map((sheet) => structuredClone(sheet) as Mutable);
  const find = (name: string): Mutable => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No tab ${name}`);
    return sheet;
  };
  for (const change of changes) {
    if (change.kind === 'add-tab') {
      if (sheets.some(({ name }) => name === change.tab)) throw new Error(`Tab ${change.tab} exists`);
      const id = Math.max(0, ...sheets.map((sheet) => sheet.id)) + 1;
      const grid = { gridRows: 1000, gridColumns: 26, values: [[]], texts: [[]], formulas: [[]] };
      sheets.splice(change.position - 1, 0, { id, name: change.tab, hidden: change.hidden, ...grid });
    } else if (change.kind === 'grow-grid') {
      const sheet = find(change.tab);
      sheet.gridRows = Math.max(sheet.gridRows, change.rows);
      sheet.gridColumns = Math.max(sheet.gridColumns, change.columns);
    } else if (change.kind === 'add-columns') {
      write(
        find(change.tab),
        change.row,
        change.column,
        [change.columns.map(({ heading }) => heading)],
        true,
      );
    } else if (change.kind === 'fill-empty') {
      write(find(change.tab), change.row, change.column, change.values, true);
    } else if (change.kind === 'write-owned') {
      write(find(change.tab), change.row, change.column, change.values, false);
    } else {
      find(change.tab);
    }
  }
  return { locale: workbook.locale, sheets };
}

function write(
  sheet: Mutable,
  row: number,
  column: number,
  values: readonly (readonly OwnedValue[])[],
  mustBeEmpty: boolean,
): void {
  const right = column - 1 + Math.max(...values.map((line) => line.length));
  const bottom = row - 1 + values.length;
  if (bottom > sheet.gridRows || right > sheet.gridColumns)
    throw new Error(`${sheet.name}: outside the grid`);
  for (const grid of [sheet.values, sheet.texts, sheet.formulas] as unknown[][][]) {
    while (grid.length < bottom) grid.push([]);
    for (const line of grid) while (line.length < Math.max(right, sheet.texts[0]!.length)) line.push('');
  }
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      const [r, c] = [row - 1 + i, column - 1 + j];
      if (mustBeEmpty && (sheet.texts[r]![c] || sheet.formulas[r]![c])) {
        throw new Error(`${sheet.name}!R${r + 1}C${c + 1} holds «${sheet.texts[r]![c]}»`);
      }
      const [cell, text] = shown(value);
      sheet.values[r]![c] = cell;
      sheet.texts[r]![c] = text;
    });
  });
}

function shown(value: OwnedValue): [CellValue, string] {
  if (typeof value === 'string') return [value, value];
  if (typeof value === 'number') return [value, String(value).replace('.', ',')];
  if ('text' in value) return [value.text, value.text];
  const [year, month, day] = value.day.split('-');
  return [{ day: value.day } as CellValue, `${day}.${month}.${year}`];
}
