import type { ListValidation, Sheet } from '../../../workbook/workbook.ts';
import { listAt, listValues } from '../model/lists.ts';
import type { GridSource } from './gridView.ts';
import type { LookSource } from './look.ts';

/** Lists and comments are looked up once per painting, not once per cell. */
export function lookSource(source: GridSource, sheet: Sheet): LookSource {
  const lists = new Map<ListValidation, ReadonlySet<string>>();
  const comments = new Set(sheet.comments.map(({ row, column }) => `${row},${column}`));
  return {
    locale: source.workbook.locale,
    conditional: (row, column) => source.conditional(source.workbook, sheet, row, column),
    hasComment: (row, column) => comments.has(`${row},${column}`),
    listOf(row, column) {
      const rule = listAt(sheet, row, column);
      if (!rule) return null;
      const known = lists.get(rule) ?? new Set(listValues(source.workbook, sheet, rule));
      lists.set(rule, known);
      return known;
    },
  };
}
