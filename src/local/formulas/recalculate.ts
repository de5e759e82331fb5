import type { Workbook } from '../../workbook/workbook.ts';
import { Engine } from './engine.ts';

export function hasFormulas(workbook: Workbook): boolean {
  return workbook.sheets.some(({ rows }) =>
    rows.some((cells) => cells?.some((cell) => cell?.formula !== undefined)),
  );
}

/** Brings the cached values of all formulas up to date, in place. The engine must have been started. */
export function recalculate(workbook: Workbook): void {
  if (!hasFormulas(workbook)) return;
  const engine = new Engine(workbook);
  engine.calculate();
  engine.free();
}
