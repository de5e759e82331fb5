/** Stays the same as long as the edition is kept. */
export type EditionId = string;

export interface ApprovalState {
  /** «Проект», «Утверждён», «С изменениями от 12.01.2026» */
  readonly edition: string;
  /** Fixed editions, newest first; empty = nothing was fixed yet. */
  readonly editions: readonly EditionInfo[];
  /** How many rows and fields say something else than the newest fixed edition; 0 without one. */
  readonly changed: number;
  /** What fixing now would write. */
  readonly next: { readonly name: string; readonly date: string };
  /** What a person should know, in the user's language: kept editions that cannot be read, cells left as typed. */
  readonly notes: readonly string[];
}

export interface EditionInfo {
  readonly id: EditionId;
  readonly name: string;
  /** ISO day of the order. */
  readonly date: string;
}

export interface FixRequest {
  /** ISO day; absent = `ApprovalState.next.date`. */
  readonly date?: string;
}

export interface CompareRequest {
  readonly before: EditionId;
  /** Absent = the workbook as it is now. */
  readonly after?: EditionId;
}

export interface EditionChanges {
  readonly changes: readonly EditionChange[];
  /** Rows that only got another number because others came or went. */
  readonly renumbered: number;
}

export interface EditionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly tab: string;
  /** A1 in the workbook as it is now; '' = it is not there any more. */
  readonly cell: string;
  /** «4»; '' for fields and rows without a number. */
  readonly number: string;
  /** What the row is called, or the label of the field. */
  readonly title: string;
  readonly moved: boolean;
  readonly fields: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

export interface AmendRequest {
  /** Absent = the newest fixed edition. */
  readonly before?: EditionId;
  /** Printed in «Основание» of every line; '' = left to be filled by hand. */
  readonly ground: string;
}
