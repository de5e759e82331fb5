import type { DocumentFile, DocumentPort, StoredDocument } from './ports.ts';

/** One document: what an interrupted run has made under the same key is taken over, not made again. */
export function findOrCreate(documents: DocumentPort, file: DocumentFile): StoredDocument {
  return documents.made().get(file.key) ?? documents.create(file);
}
