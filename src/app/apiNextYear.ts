import type { MadeDocument } from './apiOverview.ts';

export interface NextYearRequest {
  /** «2025-2026»; absent = the year after the plan's. */
  readonly year?: string;
}

export interface NextYearPreview {
  /** «2024-2025» */
  readonly from: string;
  readonly to: string;
  /** What a person will have to decide or know. */
  readonly findings: readonly NextYearFinding[];
}

export interface NextYearFinding {
  /** Tab and row of this year's workbook, in the user's language; '' = the whole. */
  readonly place: string;
  readonly text: string;
}

export interface NextYearResult extends NextYearPreview {
  readonly document: MadeDocument;
}
