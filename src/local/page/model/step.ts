import type { Area, Cell, Sheet, Workbook } from '../../../workbook/workbook.ts';
import { copyCell, putCell, sheetById } from './cell.ts';

/** One step of undo and redo, as what has changed. */
export interface Step {
  label: string;
  cells: CellChange[];
  /** Everything of a tab but its cells, as JSON: widths, merges, lists, name … */
  looks: SheetChange[];
  /** Set when tabs came, went or moved. The objects themselves are kept, with their cells. */
  order: { before: Sheet[]; after: Sheet[] } | null;
  /** Where it happened, to lead the eye there. */
  focus: { sheet: number; area: Area } | null;
}

export interface CellChange {
  sheet: number;
  row: number;
  column: number;
  before: Cell | undefined;
  after: Cell | undefined;
}

export interface SheetChange {
  sheet: number;
  before: string;
  after: string;
}

export type Side = 'before' | 'after';

export function isEmptyStep(step: Pick<Step, 'cells' | 'looks' | 'order'>): boolean {
  return step.cells.length === 0 && step.looks.length === 0 && step.order === null;
}

/** Puts one side of the step into the model, in place: the host keeps its references to tabs. */
export function play(workbook: Workbook, step: Step, side: Side): void {
  if (step.order) workbook.sheets.splice(0, workbook.sheets.length, ...step.order[side]);
  for (const change of inOrder(step.looks, side)) {
    const sheet = sheetById(workbook, change.sheet);
    if (sheet) Object.assign(sheet, revived(change[side]));
  }
  for (const change of inOrder(step.cells, side)) {
    const sheet = sheetById(workbook, change.sheet);
    if (sheet) putCell(sheet, change.row, change.column, copyCell(change[side]));
  }
}

/** Back is backwards: a step may change the same cell twice. */
function inOrder<T>(changes: readonly T[], side: Side): readonly T[] {
  return side === 'before' ? [...changes].reverse() : changes;
}

/** JSON writes holes and `undefined` of arrays as null; the model does not know null there. */
function revived(look: string): Partial<Sheet> {
  const sheet = JSON.parse(look) as Partial<Sheet>;
  if (sheet.columns) sheet.columns = sheet.columns.map((column) => column ?? undefined);
  return sheet;
}

/** The later change of a cell follows the earlier one in the same step. */
export function merged(step: Step, more: Pick<Step, 'cells' | 'looks' | 'order'>): Step {
  return {
    ...step,
    cells: [...step.cells, ...more.cells],
    looks: [...step.looks, ...more.looks],
    order:
      step.order && more.order
        ? { before: step.order.before, after: more.order.after }
        : (more.order ?? step.order),
  };
}
