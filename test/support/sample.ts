import { fillIn, neededTabs, SAMPLE, type SampleData } from '../../src/local/sample/sample.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { newXlsx, patchXlsx, readXlsx } from '../../src/xlsx/index.ts';
import { addonOn, ask, structure } from './addon.ts';

/** A copy of the sample, to be changed by a test. */
export const sampleData = (): SampleData => structuredClone(SAMPLE);

/** The data typed into a workbook that the built add-on has prepared; nothing is checked yet. */
export function filledWorkbook(data: SampleData = sampleData()): Workbook {
  const workbook = readXlsx(newXlsx());
  const addon = addonOn(workbook);
  structure(addon);
  for (const tab of neededTabs(data)) ask(addon, 'addTab', { tab });
  fillIn(workbook, data);
  return workbook;
}

/** The same as a file. */
export function filledXlsx(data?: SampleData): Uint8Array {
  return patchXlsx(newXlsx(), filledWorkbook(data));
}
