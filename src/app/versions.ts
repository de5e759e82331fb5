import { locate } from '../plan/structure/locate.ts';
import { type Memory, writeMemory } from '../plan/structure/memory.ts';
import type { MadeDocument } from './api.ts';
import type { Ports } from './ports.ts';

const DOCUMENT_KEY = 'document.';

/** Documents made so far, newest first, as «Служебный» remembers them. */
export function madeDocuments(memory: Memory): MadeDocument[] {
  const keys = [...memory.keys()].filter((key) => key.startsWith(DOCUMENT_KEY));
  return keys
    .sort()
    .reverse()
    .flatMap((key) => {
      const document = parse(memory.get(key)!);
      return document ? [document] : [];
    });
}

function parse(text: string): MadeDocument | null {
  try {
    return JSON.parse(text) as MadeDocument;
  } catch {
    // A person may have edited the tab: forgetting costs comfort only.
    return null;
  }
}

/** Remembers a document. The memory is read anew: colleagues may have written while the file was uploaded. */
export function rememberDocument(ports: Ports, memoryTab: string, document: MadeDocument): void {
  ports.exclusively(() => {
    const located = locate(ports.workbook.read(({ name }) => name === memoryTab));
    const table = located.tables.get('memory');
    if (!table) return;
    const memory = new Map(located.memory);
    // A replaced document stands once, under its last time.
    for (const [key, text] of memory) {
      if (key.startsWith(DOCUMENT_KEY) && parse(text)?.url === document.url) memory.delete(key);
    }
    const count = [...memory.keys()].filter((key) => key.startsWith(DOCUMENT_KEY)).length;
    memory.set(
      `${DOCUMENT_KEY}${document.madeAt}.${String(count).padStart(4, '0')}`,
      JSON.stringify(document),
    );
    ports.workbook.apply(writeMemory(memoryTab, table.sheet, memory));
  });
}
