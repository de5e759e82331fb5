import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Addon } from '../../../src/local/host/addon.ts';
import { openAddon } from '../../../src/local/host/runInNode.ts';
import type { HostOptions } from '../../../src/local/services/options.ts';
import { newSheet } from '../../../src/workbook/newSheet.ts';
import type { Cell, Sheet, Workbook } from '../../../src/workbook/workbook.ts';

/** The host as the build makes it. */
export const hostText = buildSync({
  entryPoints: [join(import.meta.dirname, '../../../src/local/host/emulator.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
}).outputFiles[0]!.text;

const folder = mkdtempSync(join(tmpdir(), 'network-plan-host-'));
const hostFile = join(folder, 'host.js');
writeFileSync(hostFile, hostText);
let opened = 0;

/** An add-on whose Code.js is this text. */
export function openCode(code: string, options: Partial<HostOptions> = {}): Addon {
  opened += 1;
  const addonDir = join(folder, `addon-${opened}`);
  mkdirSync(addonDir);
  writeFileSync(join(addonDir, 'Code.js'), code);
  return openAddon({ addonDir, hostFile, workbook: workbookOf([]), ...options });
}

/** An add-on of one function; `book` and `sheet` (the first tab) are at hand in its body. */
export function openScript(body: string, options: Partial<HostOptions> = {}): Addon {
  return openCode(
    `function script() {
       var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0];
       ${body}
     }`,
    options,
  );
}

/** What the body returns. */
export function runScript(body: string, workbook = workbookOf([])): unknown {
  return openScript(body, { workbook, now: () => Date.UTC(2026, 8, 15) }).rpc('script');
}

export function workbookOf(rows: (Cell | undefined)[][], more: Partial<Sheet> = {}): Workbook {
  return { locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets: [sheetOf('Лист1', rows, more)] };
}

export function sheetOf(name: string, rows: (Cell | undefined)[][] = [], more: Partial<Sheet> = {}): Sheet {
  return { ...newSheet(1, name), rows, ...more };
}
