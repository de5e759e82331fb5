/** The part of mammoth's document tree that is read here (mammoth/lib/documents.js; it has no types of its own). */
export interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  /** text */
  readonly value?: string;
  /** break: line, page, column */
  readonly breakType?: string;
  /** paragraph */
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
  /** tableCell */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** checkbox */
  readonly checked?: boolean;
  /** noteReference */
  readonly noteType?: string;
  readonly noteId?: string;
  /** document */
  readonly notes?: { resolve(reference: DocxElement): { readonly body: readonly DocxElement[] } | null };
}
