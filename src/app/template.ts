import {
  shellTemplate,
  TemplateError,
  type TemplateNote,
  type WrittenDocx,
  writeDocx,
} from '../docx/index.ts';
import type { AppWords, Words } from '../i18n/words.ts';
import type { DocumentModel } from '../plan/document/block.ts';
import { composePlan } from '../plan/document/composePlan.ts';
import { type Memory, writeMemory } from '../plan/structure/memory.ts';
import type { FileContent, TemplateState } from './api.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { type ReadWorkbook, readWorkbook } from './readWorkbook.ts';

const KEYS = { file: 'template.file', name: 'template.name', savedAt: 'template.savedAt' } as const;

function stateOf(memory: Memory): TemplateState {
  return memory.has(KEYS.file)
    ? { name: memory.get(KEYS.name) ?? '', savedAt: memory.get(KEYS.savedAt) ?? '' }
    : { name: null, savedAt: '' };
}

/** The institution's template kept in «Служебный», or undefined. */
export function keptTemplate(ports: Ports, memory: Memory): Uint8Array | undefined {
  const text = memory.get(KEYS.file);
  return text === undefined ? undefined : ports.base64.decode(text);
}

export function templateState(ports: Ports): TemplateState {
  return stateOf(readWorkbook(ports).located.memory);
}

/** The shell to be edited in Word: marks and layout of the plan, filled by nothing yet. */
export function templateShell(ports: Ports, words: Words): FileContent {
  const bytes = shellTemplate(composePlan(readWorkbook(ports).plan));
  return { name: words.app.templateName, base64: ports.base64.encode(bytes) };
}

function remember(
  ports: Ports,
  { located }: ReadWorkbook,
  change: (memory: Map<string, string>) => void,
): TemplateState {
  const memory = new Map(located.memory);
  change(memory);
  const table = located.tables.get('memory');
  if (!table) throw new Problem('not-prepared');
  ports.workbook.apply(writeMemory(table.sheet.name, table.sheet, memory));
  return stateOf(memory);
}

/** Kept only after a trial run: a template that cannot be filled is refused at once. */
export function saveTemplate(ports: Ports, { name, base64 }: FileContent): TemplateState {
  return ports.exclusively(() => {
    const read = readWorkbook(ports);
    fill(composePlan(read.plan), ports.base64.decode(base64));
    return remember(ports, read, (memory) => {
      memory.set(KEYS.file, base64).set(KEYS.name, name).set(KEYS.savedAt, ports.now());
    });
  });
}

export function removeTemplate(ports: Ports): TemplateState {
  return ports.exclusively(() =>
    remember(ports, readWorkbook(ports), (memory) => {
      for (const key of Object.values(KEYS)) memory.delete(key);
    }),
  );
}

/** The document in the given form; a template that cannot be read is a Problem. */
export function fill(model: DocumentModel, template: Uint8Array | undefined): WrittenDocx {
  if (!template) return writeDocx(model);
  try {
    return writeDocx(model, { template });
  } catch (error) {
    if (error instanceof TemplateError) throw new Problem('template-broken', { code: error.code });
    throw error;
  }
}

export function describeTemplateNote(note: TemplateNote, words: AppWords): string {
  return words.templateNotes[note.code](note.name, note.place?.excerpt ?? '');
}
