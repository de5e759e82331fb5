import type { Cell } from '../../workbook/workbook.ts';
import { XlsxError } from '../error.ts';
import { MAX_SHARED_FORMULA_TEXT } from '../limits.ts';
import { shiftableFormula } from './shift-formula.ts';

interface Place {
  row: number;
  column: number;
}

/** Cells that share one formula; `master`, absent in a damaged file, holds the text. */
export interface SharedGroup {
  master?: Place & { formula: string };
  others: (Place & { cell: Cell })[];
}

/** The groups of cells of one sheet that share a formula. */
export class SharedFormulas {
  readonly groups: SharedGroup[] = [];
  private readonly current = new Map<string, SharedGroup>();

  /** A cell of the group `id`; only the master has a text. */
  add(id: string, cell: Cell, row: number, column: number, text: string): void {
    let group = this.current.get(id);
    // Some writers use a number again for a later group: a second text begins the group anew.
    if (!group || (text !== '' && group.master)) {
      group = { others: [] };
      this.current.set(id, group);
      this.groups.push(group);
    }
    if (text === '') group.others.push({ row, column, cell });
    else {
      group.master = { row, column, formula: text };
      cell.formula = text;
    }
  }

  /** Gives each cell the text that is true for its place. */
  resolve(): void {
    let written = 0;
    for (const { master, others } of this.groups) {
      if (!master) continue;
      const moved = shiftableFormula(master.formula);
      for (const { row, column, cell } of others) {
        cell.formula = moved(row - master.row, column - master.column);
        written += cell.formula.length;
        if (written > MAX_SHARED_FORMULA_TEXT)
          throw new XlsxError('too-big', 'Shared formulas unfold too far');
      }
    }
  }
}
