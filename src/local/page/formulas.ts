import type { Workbook } from '../../workbook/workbook.ts';
import { type CellPlace, Engine } from '../formulas/engine.ts';
import { hasFormulas, recalculate } from '../formulas/recalculate.ts';
import { isEngineStarted, startEngine } from '../formulas/start.ts';
import { whenIdle } from './afterPaint.ts';
import type { Step } from './model/step.ts';

/**
 * Calculates once the person has seen their change. The engine (2 MB) is started only for a workbook that has a
 * formula; until then, and whenever it knows no better, the cached values of the file stand.
 */
export class Formulas {
  private readonly wasm: () => Uint8Array;
  private workbook: Workbook | null = null;
  private engine: Engine | null = null;
  private waiting: CellPlace[] = [];
  private planned = false;
  onResults: (changed: CellPlace[]) => void = () => {};

  constructor(wasm: () => Uint8Array) {
    this.wasm = wasm;
  }

  open(workbook: Workbook): void {
    this.drop();
    this.workbook = workbook;
    if (hasFormulas(workbook)) this.plan();
  }

  changed(step: Step): void {
    if (step.order || step.looks.some(({ before, after }) => nameIn(before) !== nameIn(after))) this.drop();
    for (const { sheet, row, column, before, after } of step.cells) {
      if (this.engine) this.waiting.push({ sheet, row, column });
      if (before?.formula !== undefined || after?.formula !== undefined) this.plan();
    }
    if (this.engine) this.plan();
  }

  /** Before the add-on reads what it has just written; does nothing while the engine is not there yet. */
  recalculateNow(): void {
    if (this.workbook && isEngineStarted()) recalculate(this.workbook);
  }

  private drop(): void {
    this.engine?.free();
    this.engine = null;
    this.waiting = [];
    if (this.workbook && hasFormulas(this.workbook)) this.plan();
  }

  /** A pause in typing is awaited: evaluating a large workbook takes longer than a frame. */
  private plan(): void {
    if (this.planned) return;
    this.planned = true;
    whenIdle(() => void this.calculate(), 600);
  }

  private async calculate(): Promise<void> {
    this.planned = false;
    try {
      if (!isEngineStarted()) await startEngine(this.wasm);
      const { workbook } = this;
      if (!workbook) return;
      if (this.engine?.isOutdated) this.drop();
      if (this.engine) this.engine.update(this.waiting);
      else this.engine = new Engine(workbook);
      this.waiting = [];
      const changed = this.engine.calculate();
      if (changed.length) this.onResults(changed);
    } catch (error) {
      // A tab name or a formula that the engine cannot take: the values of the file stay.
      console.warn('Formulas are not calculated', error);
      this.engine = null;
    }
  }
}

function nameIn(look: string): unknown {
  return (JSON.parse(look) as { name?: string }).name;
}
