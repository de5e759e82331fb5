import type { Area, Cell, Sheet, Workbook } from '../../../workbook/workbook.ts';
import { copyCell, putCell, sheetById } from './cell.ts';
import { Shadow } from './shadow.ts';
import { type CellChange, isEmptyStep, merged, play, type Side, type Step } from './step.ts';

export interface CellWrite {
  row: number;
  column: number;
  cell: Cell | undefined;
}

const longest = 200;

/** Everything that changes the workbook goes through here, so that it can be taken back. */
export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private readonly workbook: Workbook;
  private readonly shadow: Shadow;
  private readonly onStep: (step: Step) => void;

  constructor(workbook: Workbook, onStep: (step: Step) => void) {
    this.workbook = workbook;
    this.shadow = new Shadow(workbook);
    this.onStep = onStep;
  }

  get canUndo(): string | null {
    return this.done.at(-1)?.label ?? null;
  }

  get canRedo(): string | null {
    return this.undone.at(-1)?.label ?? null;
  }

  /** A person's edit: cells of one tab and, with `change`, what else of the tab changes (merges, size …). */
  write(label: string, sheet: Sheet, writes: readonly CellWrite[], area: Area, change?: () => void): void {
    const before = this.shadow.look(sheet.id);
    change?.();
    const cells: CellChange[] = writes.map(({ row, column, cell }) => {
      const known = this.shadow.cell(sheet.id, row, column);
      putCell(sheet, row, column, copyCell(cell));
      this.shadow.note(sheet.id, row, column, cell);
      return { sheet: sheet.id, row, column, before: known, after: copyCell(cell) };
    });
    this.shadow.noteLook(sheet);
    const after = this.shadow.look(sheet.id);
    this.push({
      label,
      cells,
      looks: before === after ? [] : [{ sheet: sheet.id, before, after }],
      order: null,
      focus: { sheet: sheet.id, area },
    });
  }

  /** Whatever the action does to the workbook is one step. A failure keeps what was done until then as a step. */
  async record<T>(label: string, action: () => T | Promise<T>): Promise<T> {
    try {
      return await action();
    } finally {
      this.keep(label);
    }
  }

  /** As `record`, for an action that ends before it returns. */
  recordNow<T>(label: string, action: () => T): T {
    try {
      return action();
    } finally {
      this.keep(label);
    }
  }

  /** What the action does belongs to the last step: a trigger that answers to a person's edit. */
  amend(action: () => void): void {
    try {
      action();
    } finally {
      const more = this.shadow.difference();
      const last = this.done.at(-1);
      if (!isEmptyStep(more) && last) {
        this.done[this.done.length - 1] = merged(last, more);
        this.onStep({ ...last, ...more });
      }
    }
  }

  /** Calculated values are no step: they follow from what was undone or redone. */
  absorb(cells: readonly { sheet: number; row: number; column: number }[]): void {
    for (const { sheet, row, column } of cells) {
      const cell = sheetById(this.workbook, sheet)?.rows[row]?.[column];
      this.shadow.note(sheet, row, column, cell);
    }
  }

  undo(): Step | null {
    return this.turn(this.done, this.undone, 'before');
  }

  redo(): Step | null {
    return this.turn(this.undone, this.done, 'after');
  }

  private turn(from: Step[], to: Step[], side: Side): Step | null {
    const step = from.pop();
    if (!step) return null;
    play(this.workbook, step, side);
    for (const { sheet, row, column } of step.cells) {
      this.shadow.note(sheet, row, column, sheetById(this.workbook, sheet)?.rows[row]?.[column]);
    }
    for (const { sheet } of step.looks) {
      const found = sheetById(this.workbook, sheet);
      if (found) this.shadow.noteLook(found);
    }
    if (step.order) this.shadow.noteOrder();
    to.push(step);
    this.onStep(step);
    return step;
  }

  private keep(label: string): void {
    const difference = this.shadow.difference();
    if (!isEmptyStep(difference)) this.push({ label, ...difference, focus: null });
  }

  private push(step: Step): void {
    this.done.push(step);
    if (this.done.length > longest) this.done.shift();
    this.undone.length = 0;
    this.onStep(step);
  }
}
