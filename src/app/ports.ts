import type { IsoDate } from '../plan/calendar/isoDate.ts';
import type { Change } from '../plan/structure/change.ts';
import type { WorkbookSnapshot } from '../plan/structure/snapshot.ts';
import type { MadeDocument } from './api.ts';

export interface TabInfo {
  readonly id: number;
  readonly name: string;
}

/** The open spreadsheet. The number of service calls behind a method depends on tabs and changes, never on rows. */
export interface WorkbookPort {
  /** Reads the tabs for which `wanted` holds. */
  read(wanted?: (tab: TabInfo) => boolean): WorkbookSnapshot;
  /** Applies all changes and flushes. */
  apply(changes: readonly Change[]): void;
  /** Brings a tab, or a cell of it, into view. */
  show(tab: string, cell?: string): void;
}

export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Same key = same document: a repeated run finds what an interrupted one already made. */
  readonly key: string;
}

export type StoredDocument = Pick<MadeDocument, 'id' | 'name' | 'url'>;

export interface DocumentPort {
  /** What was made from this workbook and is still there, by key; one call, whatever their number up to 1,000. */
  made(): ReadonlyMap<string, StoredDocument>;
  /** Makes a document anew: whoever may have made it already asks `made` first. */
  create(file: DocumentFile): StoredDocument;
  /** As `create`: a new spreadsheet of the bytes of an .xlsx; the open one is not touched. */
  createSpreadsheet(file: DocumentFile): StoredDocument;
  /** Replaces the content of a document made before; its address stays. Null = a person has thrown it away. */
  replace(last: MadeDocument, file: Omit<DocumentFile, 'key'>): StoredDocument | null;
}

export interface Ports {
  readonly base64: { encode(bytes: Uint8Array): string; decode(text: string): Uint8Array };
  readonly workbook: WorkbookPort;
  readonly documents: DocumentPort;
  /** Runs the work while no colleague's run writes; throws Problem 'locked' when it stays busy. */
  readonly exclusively: <T>(work: () => T) => T;
  /** Today in the spreadsheet's time zone. */
  readonly today: () => IsoDate;
  /** «2026-11-22 14:05» in the spreadsheet's time zone. */
  readonly now: () => string;
  /** Milliseconds, to measure how long a run has taken. */
  readonly clock: () => number;
}
