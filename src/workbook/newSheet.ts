import type { Sheet } from './workbook.ts';

/** An empty tab, as large as a new one in Sheets. */
export function newSheet(id: number, name: string): Sheet {
  return {
    id,
    name,
    state: 'visible',
    rowCount: 1000,
    columnCount: 26,
    rows: [],
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    filter: null,
    comments: [],
  };
}
