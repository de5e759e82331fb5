import { agreementPapers } from './agreements.ts';
import { annexPapers } from './annexPapers.ts';
import { concurrencePaper } from './concurrence.ts';
import { contractPapers } from './contracts.ts';
import { extractPapers } from './extracts.ts';
import { letterPapers } from './letters.ts';
import { loadPaper } from './load/loadPaper.ts';
import { orderPaper } from './order.ts';
import type { PaperKind } from './paper.ts';
import { planPaper } from './planPaper.ts';
import { reportPaper } from './report/reportPaper.ts';
import { sitePaper } from './site/sitePaper.ts';

export type * from './paper.ts';

/** The package of documents, in the order in which an institution needs them (blueprint §15). */
export const PAPER_KINDS: readonly PaperKind[] = [
  planPaper,
  orderPaper,
  concurrencePaper,
  contractPapers,
  agreementPapers,
  extractPapers,
  letterPapers,
  ...annexPapers,
  loadPaper,
  sitePaper,
  reportPaper,
];
