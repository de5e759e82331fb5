import type { TabKey } from '../tabs/spec.ts';
import type { Change } from './change.ts';
import type { LocatedTable } from './locate.ts';
import type { SourceOf } from './makeTab.ts';

/** Drop-downs of columns that were there before the tab that feeds them: «Группы».«Педагог» once «Педагоги…» is made. */
export function connectTabs(
  tables: Iterable<LocatedTable>,
  made: ReadonlySet<TabKey>,
  sourceOf: SourceOf,
): Change[] {
  const changes: Change[] = [];
  for (const { spec, sheet, headerRow, columns } of tables) {
    for (const column of spec.columns) {
      const at = columns.get(column.key);
      if (at === undefined || !column.from || column.list || !made.has(column.from.tab)) continue;
      const source = sourceOf(column);
      const rows = sheet.gridRows - headerRow - 1;
      if (!source || rows < 1) continue;
      const range = { row: headerRow + 2, column: at + 1, rows, columns: 1 };
      changes.push({ kind: 'set-validation', tab: sheet.name, range, source });
    }
  }
  return changes;
}
