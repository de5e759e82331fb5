import type { DocumentModel } from '../plan/document/block.ts';
import type { TemplateNote } from './template/error.ts';
import { fillTemplate } from './template/fill.ts';
import { ownDocument } from './write.ts';
import type { Tally } from './xml.ts';

export {
  TemplateError,
  type TemplateErrorCode,
  type TemplateNote,
  type TemplatePlace,
} from './template/error.ts';

export interface WriteOptions {
  /** Bytes of the institution's own .docx. */
  readonly template?: Uint8Array;
}

export interface WrittenDocx {
  readonly bytes: Uint8Array;
  /** How many characters XML forbids were left out. */
  readonly dropped: number;
  /** What the template asked for in vain or did not ask for; empty without a template. */
  readonly notes: readonly TemplateNote[];
}

/**
 * The document as a .docx: in the form of ГОСТ Р 7.0.97-2016, or in the institution's own template. The same
 * document gives the same bytes at any time and in any time zone. Throws `TemplateError` for a file that cannot
 * serve as a template, and nothing else.
 */
export function writeDocx(document: DocumentModel, options: WriteOptions = {}): WrittenDocx {
  const tally: Tally = { dropped: 0 };
  if (options.template === undefined) {
    return { bytes: ownDocument(document, false, tally), dropped: tally.dropped, notes: [] };
  }
  const { bytes, notes } = fillTemplate(options.template, document, tally);
  return { bytes, dropped: tally.dropped, notes };
}

/**
 * The template that is handed out for editing: our form with `{{tags}}`, and `{{@имя}}` for every part that has no
 * shell of its own. Filled without a change it gives the pages that `writeDocx` gives without a template.
 */
export function shellTemplate(document: DocumentModel): Uint8Array {
  return ownDocument(document, true, { dropped: 0 });
}
