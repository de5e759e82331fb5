import type { Change, OwnedValue } from './change.ts';
import { columnRuns } from './columnRuns.ts';
import type { LocatedTable } from './locate.ts';

const SPARE_ROWS = 100;

/**
 * Rebuilds a generated tab as a whole: `rows` by column key below the header, empty rows over what is left of the
 * last time. No change when the tab shows the same already; columns that the users added are not touched.
 */
export function writeGenerated(
  table: LocatedTable,
  rows: readonly Readonly<Record<string, OwnedValue>>[],
): Change[] {
  const { sheet, headerRow } = table;
  const before = sheet.texts.slice(headerRow + 1);
  const height = Math.max(rows.length, before.length);
  const changes: Change[] = [];
  for (const { column, keys } of columnRuns(table, () => true)) {
    const values = Array.from({ length: height }, (_, row) =>
      keys.map((key): OwnedValue => rows[row]?.[key] ?? ''),
    );
    const same = values.every((line, row) =>
      line.every((value, index) => textOf(value) === (before[row]?.[column + index] ?? '')),
    );
    if (same) continue;
    changes.push({ kind: 'write-owned', tab: sheet.name, row: headerRow + 2, column: column + 1, values });
  }
  const lastRow = headerRow + 1 + height;
  if (changes.length > 0 && lastRow > sheet.gridRows) {
    const rows = lastRow + SPARE_ROWS;
    changes.unshift({ kind: 'grow-grid', tab: sheet.name, rows, columns: sheet.gridColumns });
  }
  return changes;
}

function textOf(value: OwnedValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return 'text' in value ? value.text : value.day;
}
