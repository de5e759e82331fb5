import { BLUEPRINT } from '../tabs/blueprint.ts';
import type { FormSpec, TabKey, TableSpec, TabSpec } from '../tabs/spec.ts';
import { normaliseHeading } from './heading.ts';
import { locateColumns } from './locateColumns.ts';
import { type Memory, readMemory, rememberedHeadings, rememberedTabId } from './memory.ts';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** A table of the blueprint found in the workbook. Rows and columns are 0-based. */
export interface LocatedTable {
  readonly kind: 'table';
  readonly spec: TableSpec;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** Column key → column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Known columns whose heading people changed. */
  readonly renamed: readonly { readonly key: string; readonly heading: string }[];
  /** Known columns that are not there, although the headings have changed: they may be renamed. */
  readonly doubtful: readonly string[];
}

/** A form of the blueprint found in the workbook. */
export interface LocatedForm {
  readonly kind: 'form';
  readonly spec: FormSpec;
  readonly sheet: SheetSnapshot;
  /** Field key → 0-based row; the label stands in column 0, the value in column 1. */
  readonly rows: ReadonlyMap<string, number>;
}

export interface LocatedWorkbook {
  readonly memory: Memory;
  readonly tables: ReadonlyMap<TabKey, LocatedTable>;
  readonly forms: ReadonlyMap<TabKey, LocatedForm>;
  /** Tabs that are the users' own. */
  readonly foreign: readonly SheetSnapshot[];
}

/** People insert a title above the header; further down a row of headings is data. */
const HEADER_SEARCH_ROWS = 12;

function share(found: number, of: number): number {
  return of === 0 ? 0 : found / of;
}

/** The table in this tab, or null; `score` is the share of its columns that were found. */
export function locateTable(
  spec: TableSpec,
  sheet: SheetSnapshot,
  memory: Memory,
): { at: LocatedTable; score: number } | null {
  const seen = rememberedHeadings(memory, spec.key);
  const known = new Set(spec.columns.map((column) => normaliseHeading(column.heading)));
  for (const [heading, key] of seen) if (key) known.add(normaliseHeading(heading));
  let headerRow = -1;
  let best = 0;
  for (let row = 0; row < Math.min(HEADER_SEARCH_ROWS, sheet.texts.length); row++) {
    const found = new Set(sheet.texts[row]!.map(normaliseHeading).filter((heading) => known.has(heading)))
      .size;
    if (found > best) {
      best = found;
      headerRow = row;
    }
  }
  if (headerRow < 0) return null;
  const at = locateColumns(spec, sheet.texts[headerRow]!, seen);
  // A column found by elimination proves nothing about the tab: any other tab has some heading there, too.
  const byHeading = at.columns.size - at.renamed.length;
  return {
    at: { kind: 'table', spec, sheet, headerRow, ...at },
    score: share(byHeading, spec.columns.length),
  };
}

export function locateForm(spec: FormSpec, sheet: SheetSnapshot): { at: LocatedForm; score: number } | null {
  const rowOf = new Map<string, number>();
  sheet.texts.forEach((row, index) => {
    const label = normaliseHeading(row[0] ?? '');
    if (label && !rowOf.has(label)) rowOf.set(label, index);
  });
  const rows = new Map<string, number>();
  const fields = spec.groups.flatMap((group) => group.fields);
  for (const field of fields) {
    const row = rowOf.get(normaliseHeading(field.label));
    if (row !== undefined) rows.set(field.key, row);
  }
  return rows.size === 0
    ? null
    : { at: { kind: 'form', spec, sheet, rows }, score: share(rows.size, fields.length) };
}

/**
 * How sure a tab must be to be ours. The number of a tab survives a rename but is given anew by some programs
 * (LibreOffice), so alone it proves nothing; a tab that only bears our name may be the users' own.
 */
function enough(spec: TabSpec, sheet: SheetSnapshot, memory: Memory, score: number): boolean {
  const sameId = rememberedTabId(memory, spec.key) === sheet.id;
  const sameName = sheet.name === spec.name;
  if (sameId && sameName) return score >= 0.2;
  return score >= (sameId || sameName ? 0.4 : 0.7);
}

/** Finds the blueprint's tabs and columns: by number, by name, by headings (design decision 2). */
export function locate(workbook: WorkbookSnapshot): LocatedWorkbook {
  const memorySheet = workbook.sheets.find(
    (sheet) => sheet.texts[0]?.[0] === 'Ключ' && sheet.texts[0]?.[1] === 'Значение',
  );
  const memory = readMemory(memorySheet);
  const tables = new Map<TabKey, LocatedTable>();
  const forms = new Map<TabKey, LocatedForm>();
  const taken = new Set<SheetSnapshot>();
  for (const spec of BLUEPRINT) {
    let best: { at: LocatedTable | LocatedForm; score: number } | null = null;
    for (const sheet of workbook.sheets) {
      if (taken.has(sheet)) continue;
      const found = spec.kind === 'table' ? locateTable(spec, sheet, memory) : locateForm(spec, sheet);
      if (found && enough(spec, sheet, memory, found.score) && found.score > (best?.score ?? 0)) best = found;
    }
    if (!best) continue;
    taken.add(best.at.sheet);
    if (best.at.kind === 'table') tables.set(spec.key, best.at);
    else forms.set(spec.key, best.at);
  }
  return { memory, tables, forms, foreign: workbook.sheets.filter((sheet) => !taken.has(sheet)) };
}
