import { agreementPapers } from './agreements.ts';
import { annexPapers } from './annexPapers.ts';
import { loadPaper } from './load/loadPaper.ts';
import type { PaperKind } from './paper.ts';
import { planPaper } from './planPaper.ts';
import { reportPaper } from './report/reportPaper.ts';
import { sitePaper } from './site/sitePaper.ts';

export type * from './paper.ts';

/** The package of documents, in the order in which an institution needs them (blueprint §15). */
export const PAPER_KINDS: readonly PaperKind[] = [
  planPaper,
  agreementPapers,
  ...annexPapers,
  loadPaper,
  sitePaper,
  reportPaper,
];
