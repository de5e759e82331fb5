import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Workbook } from '../../workbook/workbook.ts';
import { hasFormulas, recalculate } from './recalculate.ts';
import { startEngineNow } from './start.ts';

/** As `recalculate`, starting the engine from node_modules when there is something to calculate. */
export function recalculateInNode(workbook: Workbook): void {
  if (!hasFormulas(workbook)) return;
  startEngineNow(readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')));
  recalculate(workbook);
}
