import type { RegisterEntry } from '../../plan/papers/register/entry.ts';
import { writeRegister } from '../../plan/papers/register/writeRegister.ts';
import { type LocatedTable, type LocatedWorkbook, locate } from '../../plan/structure/locate.ts';
import { memoryKey, rememberedTabId, writeMemory } from '../../plan/structure/memory.ts';
import { planTab } from '../../plan/structure/planTab.ts';
import { documentsTab } from '../../plan/tabs/documents.ts';
import { memoryTab } from '../../plan/tabs/memory.ts';
import type { Ports } from '../ports.ts';

/**
 * Writes what was made into «Документы», which is made first where it is missing. The tab is read anew: colleagues
 * may have sorted or filled it while the files were uploaded.
 */
export function registerPapers(
  ports: Ports,
  entries: readonly RegisterEntry[],
  known: LocatedWorkbook,
  planned?: () => ReadonlySet<string>,
): void {
  if (entries.length === 0) return;
  ports.exclusively(() => {
    const { workbook } = ports;
    const id = known.tables.get('documents')?.sheet.id;
    let located = locate(workbook.read((tab) => tab.name === memoryTab.name || tab.id === id));
    if (!isReady(located.tables.get('documents'))) {
      const { tab, changes } = planTab(workbook.read(), documentsTab, NEEDED);
      workbook.apply(changes);
      located = locate(workbook.read(({ name }) => name === memoryTab.name || name === tab));
    }
    const table = located.tables.get('documents');
    if (!table) throw new Error(`The tab '${documentsTab.name}' is gone`);
    workbook.apply([...rememberTab(located, table), ...writeRegister(table, entries, planned)]);
  });
}

/** Without these nobody could tell later that a document is made. */
const NEEDED = ['key', 'link'] as const;

const isReady = (table: LocatedTable | undefined): table is LocatedTable =>
  NEEDED.every((key) => table?.columns.has(key));

/** A tab that bears another name than ours is found again by its number. */
function rememberTab({ memory, tables }: LocatedWorkbook, { sheet }: LocatedTable) {
  const home = tables.get('memory');
  if (!home || sheet.name === documentsTab.name || rememberedTabId(memory, 'documents') === sheet.id)
    return [];
  const next = new Map(memory).set(memoryKey.tab('documents'), String(sheet.id));
  return writeMemory(home.sheet.name, home.sheet, next);
}
