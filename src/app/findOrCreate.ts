import type { DocumentFile, DocumentPort, StoredDocument } from './ports.ts';

/** One file: what an interrupted run has made under the same key is taken over, not made again. */
export function findOrCreate(
  documents: DocumentPort,
  file: DocumentFile,
  create: 'create' | 'createSpreadsheet' = 'create',
): StoredDocument {
  return documents.made().get(file.key) ?? documents[create](file);
}
