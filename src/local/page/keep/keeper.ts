import type { Area, Workbook } from '../../../workbook/workbook.ts';
import { whenIdle } from '../afterPaint.ts';
import type { HostFile, Kept } from '../host.ts';
import { Database } from './database.ts';
import { Pause } from './pause.ts';
import { sheetFrom, sheetText } from './sheetText.ts';

export interface KeptState {
  /** Name of the file. */
  name: string;
  /** Changed since it was last saved to a file. */
  unsaved: boolean;
  workbook: Workbook;
  kept: Kept;
  place: { sheet: number; area: Area };
  /** The sidebar was open. */
  sidebar: boolean;
  /** Made by the add-on, oldest first. */
  files: readonly HostFile[];
}

interface Head extends Omit<KeptState, 'workbook' | 'kept' | 'files'> {
  /** Which window wrote last. */
  window: string;
  locale: string;
  timeZone: string;
  order: number[];
  /** Names of the files made, oldest first. */
  made: string[];
  memory: string;
}

export type KeepingState = 'kept' | 'keeping' | 'failed' | 'elsewhere';

const patience = 700;
/** A package in the making never pauses, and a window may be closed at any time. */
const longest = 2000;

/**
 * Keeps the work in the browser, so that a reload brings it back. Each tab of the workbook is a part of its own:
 * typing into one does not write the others.
 */
export class Keeper {
  private readonly database: Database;
  private readonly state: () => KeptState;
  private readonly onState: (state: KeepingState) => void;
  private readonly window = Math.random().toString(36).slice(2);
  private readonly dirty = new Set<number>();
  private readonly pause = new Pause(() => whenIdle(() => void this.flush(), 1000), patience, longest);
  private file: Uint8Array | null | undefined;
  /** The files that lie there already, by name. They never change, but a name is free again when its file has gone. */
  private written: ReadonlyMap<string, HostFile> = new Map();
  private owned = false;
  private stopped = false;
  private failed = false;

  constructor(state: () => KeptState, onState: (state: KeepingState) => void) {
    // Two copies of the page in two folders are two plans.
    this.database = new Database(`network-plan${location.pathname}`);
    this.state = state;
    this.onState = onState;
    addEventListener('pagehide', () => void this.flush());
    document.addEventListener('visibilitychange', () => document.hidden && void this.flush());
  }

  /** What changes now would be lost with the window. */
  get isLosing(): boolean {
    return this.stopped || this.failed;
  }

  /** null = nothing is kept. */
  async load(): Promise<KeptState | null> {
    const parts = await this.database.read();
    const head = parts.get('head') as Head | undefined;
    if (!head) return null;
    const sheets = head.order.map((id) => sheetFrom(parts.get(`sheet ${id}`) as string));
    const { name, unsaved, place, sidebar, locale, timeZone, memory } = head;
    const file = (parts.get('file') as Uint8Array | undefined) ?? null;
    this.file = file;
    const files = (head.made ?? []).flatMap((name) => (parts.get(`made ${name}`) as HostFile) ?? []);
    this.written = byName(files);
    return {
      name,
      unsaved,
      place,
      sidebar,
      files,
      workbook: { locale, timeZone, sheets },
      kept: { file, memory },
    };
  }

  /** From now on this window keeps; `sheets` have changed and are written after a pause. */
  keep(sheets: Iterable<number>): void {
    for (const id of sheets) this.dirty.add(id);
    if (this.stopped) return;
    this.onState('keeping');
    this.pause.ask();
  }

  /** The selection is worth keeping, but not a write of its own. */
  async flush(): Promise<void> {
    this.pause.end();
    if (this.stopped || this.dirty.size === 0) return;
    const state = this.state();
    const ids = [...this.dirty];
    this.dirty.clear();
    try {
      const allowed = await this.database.write(this.partsOf(state, ids), stays(state), (head) =>
        this.mayWrite(head),
      );
      if (!allowed) this.stopped = true;
      else this.written = byName(state.files);
      this.owned = allowed;
      this.failed = false;
      this.onState(allowed ? 'kept' : 'elsewhere');
    } catch {
      for (const id of ids) this.dirty.add(id);
      this.failed = true;
      this.onState('failed');
    }
  }

  async forget(): Promise<void> {
    this.pause.end();
    this.dirty.clear();
    this.file = undefined;
    this.written = new Map();
    await this.database.clear();
  }

  /** Another window has written since this one did: whoever wrote last must not be overwritten unseen. */
  private mayWrite(head: unknown): boolean {
    return !this.owned || !head || (head as Head).window === this.window;
  }

  private partsOf(state: KeptState, ids: readonly number[]): Map<string, unknown> {
    const { workbook, kept, files, ...rest } = state;
    const { locale, timeZone } = workbook;
    const order = workbook.sheets.map(({ id }) => id);
    const made = files.map(({ name }) => name);
    const head: Head = { ...rest, window: this.window, locale, timeZone, order, made, memory: kept.memory };
    const parts = new Map<string, unknown>([['head', head]]);
    for (const id of ids) {
      const sheet = workbook.sheets.find((one) => one.id === id);
      if (sheet) parts.set(`sheet ${id}`, sheetText(sheet));
    }
    if (kept.file && kept.file !== this.file) parts.set('file', kept.file);
    this.file = kept.file;
    for (const file of files) if (this.written.get(file.name) !== file) parts.set(`made ${file.name}`, file);
    return parts;
  }
}

const byName = (files: readonly HostFile[]): ReadonlyMap<string, HostFile> =>
  new Map(files.map((file) => [file.name, file]));

/** Parts of tabs, and of files, that are no longer open go. */
function stays({ workbook, kept, files }: KeptState): (key: string) => boolean {
  const those = new Set([
    'head',
    ...(kept.file ? ['file'] : []),
    ...workbook.sheets.map(({ id }) => `sheet ${id}`),
    ...files.map(({ name }) => `made ${name}`),
  ]);
  return (key) => those.has(key);
}
