import { locate } from '../../../src/plan/structure/locate.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/structure/snapshot.ts';
import { BLUEPRINT } from '../../../src/plan/tabs/blueprint.ts';
import type { TabKey } from '../../../src/plan/tabs/spec.ts';
import { sheet, workbook } from '../../support/snapshot.ts';

type Cells = Readonly<Record<string, string | number>>;

/** A prepared workbook with these rows by column key; keys of «own» are headings of the users' own columns. */
export function snapshotWith(
  requisites: Cells,
  tables: Partial<Record<TabKey, readonly Cells[]>>,
  own: readonly string[] = [],
  foreign: readonly SheetSnapshot[] = [],
): WorkbookSnapshot {
  const sheets = BLUEPRINT.flatMap((spec, index): SheetSnapshot[] => {
    if (spec.kind === 'form') {
      const values = spec.key === 'requisites' ? requisites : null;
      if (!values) return [];
      const lines = spec.groups.flatMap(({ title, fields }) => [
        [title, ''],
        ...fields.map(({ key, label, initial }) => [label, String(values[key] ?? initial ?? '')]),
      ]);
      return [sheet(spec.name, [['Показатель', 'Значение'], ...lines], index + 1)];
    }
    const rows = tables[spec.key];
    if (!rows) return [];
    const extra = spec.key === 'activities' ? own : [];
    const keys = [...spec.columns.map(({ key }) => key), ...extra];
    const headings = [...spec.columns.map(({ heading }) => heading), ...extra];
    return [
      dated(sheet(spec.name, [headings, ...rows.map((row) => keys.map((key) => row[key] ?? ''))], index + 1)),
    ];
  });
  return workbook(...sheets, ...foreign);
}

export const locatedWith = (...given: Parameters<typeof snapshotWith>) => locate(snapshotWith(...given));

/** «@2024-05-31» becomes a cell that the spreadsheet holds as a date. */
function dated(given: SheetSnapshot): SheetSnapshot {
  const isDay = (text: string): boolean => /^@\d{4}-\d\d-\d\d$/.test(text);
  return {
    ...given,
    values: given.values.map((row, index) =>
      row.map((value, column): CellValue => {
        const text = given.texts[index]![column]!;
        return isDay(text) ? { day: text.slice(1) as never } : value;
      }),
    ),
    texts: given.texts.map((row) =>
      row.map((text) => (isDay(text) ? text.slice(1).split('-').reverse().join('.') : text)),
    ),
  };
}
