import { memoryTab } from '../tabs/memory.ts';
import type { TabKey } from '../tabs/spec.ts';
import type { Change } from './change.ts';
import type { SheetSnapshot } from './snapshot.ts';

/** A cell holds at most 50,000 characters; long values are cut into chunks of this length (design decision 2). */
const CHUNK = 30_000;

/** What the add-on remembers in «Служебный»: key → value. A long value stands in rows «key», «key#2», «key#3». */
export type Memory = ReadonlyMap<string, string>;

/** A heading as it was seen last, with the column it stood for; null = the users' own column. */
export type SeenHeading = readonly [heading: string, key: string | null];

export const memoryKey = {
  tab: (tab: TabKey): string => `tab.${tab}`,
  headings: (tab: TabKey): string => `headings.${tab}`,
  carried: (sheetId: number): string => `carried.${sheetId}`,
};

export function readMemory(sheet: SheetSnapshot | undefined): Memory {
  const chunks = new Map<string, (readonly [number: number, value: string])[]>();
  for (const [key = '', value = ''] of sheet?.texts.slice(1) ?? []) {
    if (!key) continue;
    const [, name = key, number = '1'] = /^(.*)#(\d+)$/.exec(key) ?? [];
    chunks.set(name, [...(chunks.get(name) ?? []), [Number(number), value]]);
  }
  // By their numbers: who sorts the tab puts «key#10» before «key#2».
  const whole = (parts: readonly (readonly [number: number, value: string])[]): string =>
    [...parts]
      .sort((a, b) => a[0] - b[0])
      .map(([, value]) => value)
      .join('');
  return new Map([...chunks].map(([name, parts]) => [name, whole(parts)]));
}

export function rememberedTabId(memory: Memory, tab: TabKey): number | null {
  const text = memory.get(memoryKey.tab(tab));
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

export function rememberedHeadings(memory: Memory, tab: TabKey): readonly SeenHeading[] {
  try {
    const seen: unknown = JSON.parse(memory.get(memoryKey.headings(tab)) ?? '[]');
    return Array.isArray(seen) ? (seen as SeenHeading[]) : [];
  } catch {
    // A person may have edited the tab: forgetting costs comfort only.
    return [];
  }
}

function rowsOf(memory: Memory): string[][] {
  const rows: string[][] = [];
  for (const key of [...memory.keys()].sort()) {
    const value = memory.get(key)!;
    const chunks = Math.max(1, Math.ceil(value.length / CHUNK));
    for (let i = 0; i < chunks; i++) {
      rows.push([i === 0 ? key : `${key}#${i + 1}`, value.slice(i * CHUNK, (i + 1) * CHUNK)]);
    }
  }
  return rows;
}

/** The changes that make «Служебный» hold `next`; none when it does already. The tab itself is made elsewhere. */
export function writeMemory(tab: string, sheet: SheetSnapshot | undefined, next: Memory): Change[] {
  const rows = rowsOf(next);
  const before = (sheet?.texts.slice(1) ?? []).map((row) => [row[0] ?? '', row[1] ?? '']);
  while (rows.length < before.length) rows.push(['', '']);
  const same =
    rows.length === before.length &&
    rows.every((row, i) => row[0] === before[i]![0] && row[1] === before[i]![1]);
  if (same) return [];
  const changes: Change[] = [];
  if (rows.length + 1 > (sheet?.gridRows ?? 1000)) {
    changes.push({ kind: 'grow-grid', tab, rows: rows.length + 100, columns: memoryTab.columns.length });
    changes.push({
      kind: 'set-format',
      tab,
      range: { row: 2, column: 1, rows: rows.length + 99, columns: memoryTab.columns.length },
      format: '@',
    });
  }
  changes.push({ kind: 'write-owned', tab, row: 2, column: 1, values: rows });
  return changes;
}
