import { type ComputeTab, present } from './cells.ts';

/** Written once, when a document is made; a check leaves them as they stand. */
export const documentCells: ComputeTab = ({ documents }) =>
  documents.map(({ row, edition, madeAt, link, key }) => [row, present({ edition, madeAt, link, key })]);
