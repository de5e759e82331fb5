import { resolve } from 'node:path';
import type { Call, Method, Reply } from '../../src/app/api.ts';
import type { Addon } from '../../src/local/host/addon.ts';
import { openAddon } from '../../src/local/host/runInNode.ts';
import { sourceWorkbook } from '../../src/local/import/sourceWorkbook.ts';
import type { HostOptions } from '../../src/local/services/options.ts';
import type { Sheet, Workbook } from '../../src/workbook/workbook.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** The built add-on on a workbook of the local host. */
export function addonOn(workbook: Workbook, options: Partial<HostOptions> = {}): Addon {
  return openAddon({
    addonDir: `${DIST}/addon`,
    hostFile: `${DIST}/host.js`,
    workbook,
    userLocale: 'ru',
    now: () => Date.UTC(2026, 8, 1, 9),
    ...options,
  });
}

/** Calls the add-on as the sidebar does; a problem becomes an error. */
export function ask<M extends Method>(addon: Addon, method: M, input: Call<M>['input']) {
  const reply: Reply<M> = addon.serve(method, input, 'ru');
  if (!reply.ok) throw new Error(`${reply.problem.code}: ${reply.problem.message}`);
  return reply.value;
}

/** Previews and applies «Подготовить таблицу». */
export function structure(addon: Addon, source?: string) {
  const request = source === undefined ? {} : { source };
  const { fingerprint } = ask(addon, 'previewStructure', request);
  return ask(addon, 'structure', { ...request, fingerprint });
}

export const HEADINGS = ['№ п/п', 'Виды деятельности', 'Сроки реализации', 'Исполнители'];

/** A pasted plan with `count` activities. */
export function pastedPlan(count: number): Workbook {
  const deadlines = ['Сентябрь', 'Сентябрь-октябрь', 'до 15 ноября', '20.01.2024', 'Март'];
  const rows = Array.from({ length: count }, (_, index) => [
    `${index + 1}.`,
    `Встреча с партнёрами № ${index + 1}`,
    deadlines[index % deadlines.length]!,
    'Методист',
  ]);
  return sourceWorkbook([['ПЛАН РАБОТЫ'], ['на 2023-2024 учебный год'], HEADINGS, ...rows]);
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No tab ${name}: ${workbook.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** Values of a column below its heading in row 1. */
export function columnOf(workbook: Workbook, tab: string, heading: string): unknown[] {
  const { rows } = sheetOf(workbook, tab);
  const column = rows[0]!.findIndex((cell) => cell?.value === heading);
  return rows.slice(1).map((row) => row?.[column]?.value ?? '');
}

/** «C5» for a heading and a 1-based row. */
export function cellAt(workbook: Workbook, tab: string, heading: string, row: number) {
  const { rows } = sheetOf(workbook, tab);
  const column = rows[0]!.findIndex((cell) => cell?.value === heading);
  return { row: row - 1, column, a1: `${String.fromCharCode(65 + column)}${row}` };
}
