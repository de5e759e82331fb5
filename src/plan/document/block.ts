/**
 * A document as data: what `plan/document` composes and `docx/` writes. Text is plain; «\n» inside a text is a
 * line break in the same paragraph. Lengths are millimetres, sizes are points.
 */
export interface DocumentModel {
  readonly title: string;
  readonly author: string;
  readonly form?: DocumentForm;
  /** Short values that an institution's template may ask for by name: `{{учреждение}}`. */
  readonly tags: Readonly<Record<string, string>>;
  /** In the order in which they are printed when there is no template. */
  readonly parts: readonly Part[];
}

/**
 * A named stretch of the document: `{{@имя}}` stands for it in a template. Without a template parts simply follow
 * each other. A part that has nothing to print stays in the model with no blocks, so that its tag is known.
 */
export interface Part {
  readonly name: string;
  readonly blocks: readonly Block[];
  /**
   * How the part looks in the template that is handed out: blocks whose texts hold `{{tags}}`, so that a person
   * can edit them in Word. Absent: one paragraph `{{@имя}}`.
   */
  readonly shell?: readonly Block[];
}

export interface DocumentForm {
  /** Left margin: 30 (default) for papers kept longer than ten years, 20 for the others. */
  readonly left?: 20 | 30;
  /** Size of the prose; default 14. */
  readonly size?: 12 | 13 | 14;
  /** Where the page number stands, centred; default 'bottom'. */
  readonly pageNumber?: 'top' | 'bottom' | 'none';
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Text = string | readonly Run[];

export type Block =
  /** The name of the whole document; not part of the outline. */
  | { readonly kind: 'title'; readonly text: Text }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Text; readonly align?: Alignment }
  | ParagraphBlock
  | ListBlock
  | TableBlock
  /** Signature lines: «post ______ name», kept together and with the block before. */
  | { readonly kind: 'signatures'; readonly lines: readonly SignatureLine[] }
  /** Columns side by side without borders: approval blocks of a title page. A text is a paragraph. */
  | {
      readonly kind: 'columns';
      readonly columns: readonly (readonly Text[])[];
      /** A second row of the same columns that begins level and stays with the first: signatures under requisites. */
      readonly below?: readonly (readonly Text[])[];
      /** Shares of the text width; equal when absent. */
      readonly widths?: readonly number[];
    }
  /** Empty vertical space, in points. */
  | { readonly kind: 'space'; readonly points: number }
  /**
   * Takes what the blocks of its page leave empty, in equal parts when there are several: brings place and year
   * to the foot of a title page. Counts only up to the next page break or section.
   */
  | { readonly kind: 'fill' }
  | { readonly kind: 'page-break' }
  /**
   * From here on, on a new page, pages have this form. It holds up to the next section block or the end of the
   * part; the next part goes back to plain portrait pages (in a template: to the template's own form).
   */
  | { readonly kind: 'section'; readonly page: PageForm }
  /** An empty frame, e.g. the place for a mark of electronic signature; millimetres. */
  | {
      readonly kind: 'frame';
      readonly width: number;
      readonly height: number;
      readonly text: string;
      readonly align: Alignment;
    };

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** Default: 'justify' with `indent`, else 'left'. */
  readonly align?: Alignment;
  /** First-line indent of body prose; titles and captions have none. */
  readonly indent?: boolean;
  readonly size?: number;
  readonly bold?: boolean;
  /** Space before, in points. */
  readonly before?: number;
  /** Never the last line of a page: stays with the block that follows. */
  readonly keepWithNext?: boolean;
  /** Left edge of the whole paragraph, in millimetres (approval blocks at the right half). */
  readonly left?: number;
}

export interface ListBlock {
  readonly kind: 'list';
  /** Ordered lists count from 1 each; others have dashes. */
  readonly ordered: boolean;
  readonly items: readonly Text[];
  /** «1.» (default) for clauses, «1)» for enumerations inside one. */
  readonly mark?: '1.' | '1)';
}

export interface PageForm {
  readonly landscape: boolean;
  /** The first page of the section has no page number. */
  readonly titlePage: boolean;
  /** Vertical centring is for a title page only. */
  readonly centred?: boolean;
}

export interface SignatureLine {
  readonly post: string;
  readonly name: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** Repeated on every page; empty = no header row. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Points; default 11. */
  readonly size?: number;
  /** Least height of a row in millimetres, for tables that are filled in by hand. */
  readonly rowHeight?: number;
}

export interface TableColumn {
  /** Share of the text width; the writer turns shares into absolute widths that sum to it and fit the content. */
  readonly weight: number;
  /** Millimetres below which words would break. */
  readonly min?: number;
  readonly align?: Alignment;
}

export type TableRow =
  /** Missing cells are printed empty; surplus cells are added to the last one, nothing is lost. */
  | { readonly kind: 'cells'; readonly cells: readonly Text[] }
  /** One cell across the table. */
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'total'; readonly cells: readonly Text[] };
