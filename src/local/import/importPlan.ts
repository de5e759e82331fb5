import { decodeText } from './decodeText.ts';
import { kindOfFile } from './fileKind.ts';
import { ImportError } from './importError.ts';
import { readDocx } from './readDocx.ts';
import { rowsOfText } from './rowsOfText.ts';

export type ImportNoteCode =
  /** `text` = the encoding, when it is not UTF-8. */
  | 'encoding'
  /** `text` = how many pictures the document holds; they are not carried. */
  | 'pictures-skipped'
  /** Footnotes stand at the end as «Сноска 1. …». */
  | 'footnotes-at-end'
  /** A table inside a cell was written out as text of that cell. */
  | 'nested-table';

export interface ImportNote {
  readonly code: ImportNoteCode;
  readonly text: string;
}

export interface ImportedPlan {
  /** The source as it stands: a paragraph a row, tables as rows of cells. Rows differ in length. */
  readonly rows: string[][];
  readonly notes: readonly ImportNote[];
}

export { ImportError, type ImportErrorCode } from './importError.ts';

/** Bytes; a plan is a few pages. */
const MAX_BYTES = 30_000_000;

/**
 * Reads a plan from a .docx, .txt, .tsv or .csv file. The content decides what it is, the name only helps with text.
 * @throws ImportError
 */
export async function importPlan(bytes: Uint8Array, fileName: string): Promise<ImportedPlan> {
  if (bytes.length === 0) throw new ImportError('empty');
  if (bytes.length > MAX_BYTES) throw new ImportError('too-big');
  const kind = kindOfFile(bytes);
  if (kind !== 'text' && kind !== 'docx') throw new ImportError(kind);
  const plan = kind === 'docx' ? await readDocx(bytes) : readText(bytes, fileName);
  if (!plan.rows.some((row) => row.some((cell) => cell.trim()))) throw new ImportError('no-text');
  return plan;
}

function readText(bytes: Uint8Array, fileName: string): ImportedPlan {
  const { text, encoding } = decodeText(bytes);
  const rows = rowsOfText(text, /\.csv$/i.test(fileName) ? 'csv' : 'text');
  return { rows, notes: encoding === 'utf-8' ? [] : [{ code: 'encoding', text: encoding }] };
}
