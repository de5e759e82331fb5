import type { DocumentFile, Ports } from '../../src/app/ports.ts';
import { Problem } from '../../src/app/problem.ts';
import type { IsoDate } from '../../src/plan/calendar/isoDate.ts';
import type { WorkbookSnapshot } from '../../src/plan/structure/snapshot.ts';
import { applyToSnapshot } from './applyToSnapshot.ts';

export interface MemoryFile extends DocumentFile {
  readonly id: string;
}

/** Ports without a host: quick enough to break a use case at every single effect. */
export class MemoryPorts implements Ports {
  snapshot: WorkbookSnapshot;
  /** Today, ISO. */
  day: string;
  readonly files: MemoryFile[] = [];
  /** Called before and after everything that has an effect; may throw. */
  onEffect: (what: string) => void = () => {};
  /** Milliseconds that making one document takes. */
  pace = 0;
  lockedByOthers = false;
  private time = 0;

  constructor(snapshot: WorkbookSnapshot, day = '2026-09-01') {
    this.snapshot = snapshot;
    this.day = day;
  }

  private effect<T>(what: string, work: () => T): T {
    this.onEffect(what);
    const result = work();
    this.onEffect(what);
    return result;
  }

  readonly base64 = {
    encode: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
    decode: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
  };

  readonly workbook: Ports['workbook'] = {
    read: (wanted = () => true) => ({
      ...this.snapshot,
      sheets: this.snapshot.sheets.filter((sheet) => wanted(sheet)),
    }),
    apply: (changes) => {
      for (const change of changes) {
        this.effect(change.kind, () => {
          this.snapshot = applyToSnapshot(this.snapshot, [change]);
        });
      }
    },
    show: () => {},
  };

  readonly documents: Ports['documents'] = {
    made: () => new Map(this.files.map((file) => [file.key, { ...file, url: urlOf(file.id) }])),
    create: (file) =>
      this.effect('create', () => {
        this.time += this.pace;
        const id = `file-${this.files.length + 1}`;
        this.files.push({ ...file, id });
        return { id, name: file.name, url: urlOf(id) };
      }),
    createSpreadsheet: () => {
      throw new Error('Not used here');
    },
    replace: () => {
      throw new Error('Not used here');
    },
  };

  exclusively = <T>(work: () => T): T => {
    if (this.lockedByOthers) throw new Problem('locked');
    return work();
  };
  today = (): IsoDate => this.day as IsoDate;
  now = (): string => `${this.day} 12:00`;
  clock = (): number => this.time;
}

export const urlOf = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;
