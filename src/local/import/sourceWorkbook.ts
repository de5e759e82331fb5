import { SOURCE_TAB_NAME } from '../../plan/tabs/blueprint.ts';
import type { Cell, Workbook } from '../workbook.ts';

/** A workbook whose only tab holds the source as text, one cell a cell. */
export function sourceWorkbook(rows: readonly (readonly string[])[]): Workbook {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    sheets: [
      {
        id: 1,
        name: SOURCE_TAB_NAME,
        state: 'visible',
        rowCount: Math.max(1000, rows.length),
        columnCount: Math.max(26, width),
        rows: rows.map((row) =>
          row.map((text): Cell | undefined =>
            text === '' ? undefined : { value: text, format: '@', style: { verticalAlign: 'top' } },
          ),
        ),
        columns: [],
        frozenRows: 0,
        frozenColumns: 0,
        merges: [],
        validations: [],
        conditionalFormats: [],
        protections: [],
        filter: null,
        comments: [],
      },
    ],
  };
}
