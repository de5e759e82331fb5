import { annexPapers } from './annexPapers.ts';
import { agreementPapers } from './contracts/agreements.ts';
import { contractPapers } from './contracts/contracts.ts';
import { loadPaper } from './load/loadPaper.ts';
import { orderPaper } from './orders/order.ts';
import type { PaperKind } from './paper.ts';
import { concurrencePaper } from './partners/concurrence.ts';
import { extractPapers } from './partners/extracts.ts';
import { letterPapers } from './partners/letters.ts';
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
