import type { Cell, Sheet, Workbook } from '../../../workbook/workbook.ts';
import { copyCell, sameCell } from './cell.ts';
import type { CellChange, SheetChange, Step } from './step.ts';

/**
 * The workbook as history last saw it. An action of the add-on writes into the model as it likes; what it did is
 * found afterwards by comparing, so nothing has to be copied before (75,000 cells are compared in some
 * milliseconds).
 */
export class Shadow {
  private order: Sheet[] = [];
  private readonly sheets = new Map<number, { look: string; rows: (Cell | undefined)[][] }>();
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.order = [...workbook.sheets];
    for (const sheet of workbook.sheets) this.remember(sheet);
  }

  cell(sheet: number, row: number, column: number): Cell | undefined {
    return this.sheets.get(sheet)?.rows[row]?.[column];
  }

  look(sheet: number): string {
    return this.sheets.get(sheet)?.look ?? '';
  }

  note(sheet: number, row: number, column: number, cell: Cell | undefined): void {
    const rows = this.sheets.get(sheet)?.rows;
    if (!rows) return;
    const cells = rows[row] ?? [];
    cells[column] = copyCell(cell);
    rows[row] = cells;
  }

  noteLook(sheet: Sheet): void {
    const known = this.sheets.get(sheet.id);
    if (known) known.look = lookOf(sheet);
  }

  noteOrder(): void {
    this.order = [...this.workbook.sheets];
    for (const sheet of this.order) if (!this.sheets.has(sheet.id)) this.remember(sheet);
  }

  /** What differs from the last time, taken over as seen. */
  difference(): Pick<Step, 'cells' | 'looks' | 'order'> {
    const cells: CellChange[] = [];
    const looks: SheetChange[] = [];
    const before = this.order;
    for (const sheet of this.workbook.sheets) {
      const known = this.sheets.get(sheet.id);
      if (!known || !before.includes(sheet)) {
        this.remember(sheet);
        continue;
      }
      const look = lookOf(sheet);
      if (look !== known.look) looks.push({ sheet: sheet.id, before: known.look, after: look });
      known.look = look;
      compareRows(sheet, known.rows, cells);
    }
    this.order = [...this.workbook.sheets];
    const moved =
      before.length !== this.order.length || before.some((sheet, index) => sheet !== this.order[index]);
    return { cells, looks, order: moved ? { before, after: this.order } : null };
  }

  private remember(sheet: Sheet): void {
    const rows: (Cell | undefined)[][] = [];
    sheet.rows.forEach((cells, row) => {
      if (cells) rows[row] = Array.from(cells, (cell) => copyCell(cell));
    });
    this.sheets.set(sheet.id, { look: lookOf(sheet), rows });
  }
}

function compareRows(sheet: Sheet, known: (Cell | undefined)[][], found: CellChange[]): void {
  const height = Math.max(sheet.rows.length, known.length);
  for (let row = 0; row < height; row++) {
    const now = sheet.rows[row];
    const then = known[row] ?? [];
    const width = Math.max(now?.length ?? 0, then.length);
    for (let column = 0; column < width; column++) {
      const before = then[column];
      const current = now?.[column];
      if (sameCell(before, current)) continue;
      const after = copyCell(current);
      found.push({ sheet: sheet.id, row, column, before, after });
      then[column] = copyCell(current);
      known[row] = then;
    }
  }
}

/** All of a tab but its cells; comments are never written. */
export function lookOf(sheet: Sheet): string {
  const { rows: _, id: __, comments: ___, ...look } = sheet;
  return JSON.stringify(look);
}
