import type { Area, Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import { afterPaint } from './afterPaint.ts';
import type { Formulas } from './formulas.ts';
import type { PageHost } from './host.ts';
import { putCell, sheetById } from './model/cell.ts';
import { editText } from './model/cellText.ts';
import type { Interpret } from './model/edits.ts';
import { type CellWrite, History } from './model/history.ts';
import type { Step } from './model/step.ts';

/**
 * The open workbook and everything that happens to it. Each change is one step of history; then, once the person
 * has seen it, the add-on's `onEdit` runs, formulas are calculated and the state is kept.
 */
export class Session {
  readonly workbook: Workbook;
  readonly history: History;
  private readonly host: PageHost;
  private readonly formulas: Formulas;
  private readonly onChange: (step: Step) => void;
  private unanswered: { sheet: number; area: Area }[] = [];

  constructor(workbook: Workbook, host: PageHost, formulas: Formulas, onChange: (step: Step) => void) {
    this.workbook = workbook;
    this.host = host;
    this.formulas = formulas;
    this.onChange = onChange;
    this.history = new History(workbook, (step) => {
      this.formulas.changed(step);
      this.onChange(step);
    });
  }

  get locale(): string {
    return this.workbook.locale;
  }

  readonly interpret: Interpret = (text, format) => this.host.typing.parse(text, format, this.locale);

  editText(cell: Cell | undefined): string {
    return this.host.typing.editText?.(cell, this.locale) ?? editText(cell, this.locale);
  }

  sheet(id: number): Sheet | undefined {
    return sheetById(this.workbook, id);
  }

  write(label: string, sheet: Sheet, writes: readonly CellWrite[], area: Area, change?: () => void): void {
    this.answerEdits();
    this.history.write(label, sheet, writes, area, change);
    if (writes.length === 0) return;
    this.unanswered.push({ sheet: sheet.id, area });
    afterPaint(() => this.answerEdits());
  }

  /** More cells that belong to the step just made, also on another tab. */
  alsoWrite(sheet: Sheet, writes: readonly CellWrite[], area: Area): void {
    this.history.amend(() => {
      for (const { row, column, cell } of writes) putCell(sheet, row, column, cell);
    });
    this.unanswered.push({ sheet: sheet.id, area });
  }

  /** `onEdit` for what was typed; its writes belong to that edit's step, so it runs before anything else does. */
  answerEdits(): void {
    const edits = this.unanswered;
    this.unanswered = [];
    for (const edit of edits) {
      try {
        this.history.amend(() => this.host.edited(edit));
      } catch (error) {
        // As on Google, a trigger that fails is no matter of the person who types.
        console.warn('onEdit', error);
      }
    }
  }

  /** Something the add-on does, as one step. Problems are thrown on. */
  act<T>(label: string, action: (host: PageHost) => T): T {
    this.answerEdits();
    return this.history.recordNow(label, () => action(this.host));
  }

  undo(): Step | null {
    this.answerEdits();
    return this.history.undo();
  }

  redo(): Step | null {
    this.answerEdits();
    return this.history.redo();
  }
}
