import { SOURCE_TAB_NAME } from '../../plan/tabs/blueprint.ts';
import { newSheet } from '../../workbook/newSheet.ts';
import type { Cell, Workbook } from '../../workbook/workbook.ts';

/** A workbook whose only tab holds the source as text, one cell a cell. */
export function sourceWorkbook(rows: readonly (readonly string[])[]): Workbook {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = newSheet(1, SOURCE_TAB_NAME);
  sheet.rowCount = Math.max(sheet.rowCount, rows.length);
  sheet.columnCount = Math.max(sheet.columnCount, width);
  sheet.rows = rows.map((row) =>
    row.map((text): Cell | undefined =>
      text === '' ? undefined : { value: text, format: '@', style: { verticalAlign: 'top' } },
    ),
  );
  return { locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets: [sheet] };
}
