import type { FileContent } from './api.ts';

/** Deadlines and lessons as a calendar, or one tab as a table. */
export type ExportRequest =
  | { readonly format: 'ics' }
  | {
      readonly format: 'csv';
      /** Name of the tab. */
      readonly tab: string;
    };

export interface ExportedFile extends FileContent {
  /** What is in the file and what could not be put there, in the user's language. */
  readonly notes: readonly string[];
}

export interface NetworkPicture {
  /** A whole SVG document; '' while nothing is linked. */
  readonly svg: string;
  /** File name for the download. */
  readonly name: string;
  /** Activities in the picture, and those that are linked to none. */
  readonly shown: number;
  readonly unlinked: number;
  /** The critical path in words, one step a line; empty while it is switched off. */
  readonly critical: readonly string[];
  /** What keeps the order from working, in words; a check says the same. */
  readonly problems: readonly string[];
}
