import type { Display } from '../workbook/snapshotOf.ts';
import { isDate, readDisplay } from './services/cells/reading.ts';

/** Cells of any workbook, in every number format. */
export const hostDisplay: Display = { isDate, text: readDisplay };
