import type { Method } from './api.ts';

export interface Overview {
  readonly institution: string;
  readonly title: string;
  readonly year: string;
  readonly edition: string;
  /** False until «Подготовить таблицу» has run. */
  readonly prepared: boolean;
  readonly tabs: readonly { readonly name: string; readonly filled: number; readonly rows: number }[];
  /** Every tab that a person may export, also one of their own, in the order of the workbook. */
  readonly tabNames: readonly string[];
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number };
  readonly upcoming: readonly {
    readonly date: string;
    readonly number: string;
    readonly title: string;
    readonly tab: string;
    readonly cell: string;
  }[];
  /** Newest first. */
  readonly documents: readonly MadeDocument[];
  /** Absent while «Бюджет» is empty. */
  readonly budget?: {
    readonly bySource: readonly MoneyTotal[];
    readonly byOrganisation: readonly MoneyTotal[];
  };
  /** Academic hours a week in the network groups, the most loaded first. */
  readonly teachers?: readonly { readonly name: string; readonly hours: number }[];
  /** What partners remarked and nobody has decided on yet. */
  readonly remarks?: readonly {
    readonly partner: string;
    readonly text: string;
    readonly tab: string;
    readonly cell: string;
  }[];
  /** What is still to be filled: one line a tab. Counters, no findings. */
  readonly empty?: readonly { readonly tab: string; readonly text: string }[];
  /** The day in the spreadsheet's time zone; absent = the sidebar takes the browser's. */
  readonly today?: string;
  /** Methods that the host has beyond the ones that every host has. */
  readonly offers?: readonly Method[];
}

/** Roubles. */
export interface MoneyTotal {
  /** '' = the lines that name none. */
  readonly name: string;
  readonly planned: number;
  readonly actual: number;
}

export interface MadeDocument {
  readonly name: string;
  /** Number of the file in Drive. */
  readonly id?: string;
  readonly url: string;
  /** «2026-11-22 14:05» in the spreadsheet's time zone. */
  readonly madeAt: string;
}
