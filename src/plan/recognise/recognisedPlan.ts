/** A pasted or imported plan as it was understood. Texts stand as typed; rows and columns are 0-based. */
export interface RecognisedPlan {
  readonly title: RecognisedTitle;
  /** Prose between the title block and the table: one entry a paragraph, list items begin with «- ». */
  readonly goals: readonly string[];
  /** In the order of the source. */
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
  readonly signatures: readonly RecognisedSignature[];
  /** Prose after the table that is no signature, as `goals`. */
  readonly closing: readonly string[];
  /** What found no place above. Empty in an ordinary plan; nothing is ever dropped silently. */
  readonly rest: readonly { readonly row: number; readonly text: string }[];
  readonly notes: readonly RecogniseNote[];
}

export interface RecognisedTitle {
  readonly institution: string;
  readonly title: string;
  /** «2023-2024», «2024» or ''. */
  readonly yearText: string;
  readonly place: string;
  /** «2023 г.» */
  readonly titleYear: string;
  /** Lines of «УТВЕРЖДАЮ…», «ПРИНЯТО…», «Приложение к приказу…» as they stand, block after block. */
  readonly approval: readonly string[];
}

export type ActivityField =
  | 'number'
  | 'section'
  | 'title'
  | 'deadline'
  | 'executors'
  | 'organisations'
  | 'place'
  | 'audience'
  | 'result'
  | 'status'
  | 'postponedTo'
  | 'completion'
  | 'actualCount'
  | 'after'
  | 'duration'
  | 'internalNote';

export interface RecognisedColumn {
  /** As typed; levels of a header joined with «: », line breaks become spaces; '' where the source has none. */
  readonly heading: string;
  /** In the source; of the first table that has the column. −1 = composed of other columns, which are kept. */
  readonly column: number;
  /** null = a column the plan does not know; it is kept under its own heading. */
  readonly field: ActivityField | null;
}

export type RecognisedRow =
  | {
      readonly kind: 'section';
      readonly title: string;
      readonly source: readonly number[];
      /** A remark across the table («(в редакции …)»): printed as a section row, opens no section. */
      readonly remark?: true;
    }
  | {
      readonly kind: 'activity';
      /** Parallel to `columns`. */
      readonly cells: readonly string[];
      /** The source rows that were joined into this one. */
      readonly source: readonly number[];
      /** «Итого», «Всего». */
      readonly total?: true;
    };

export interface RecognisedSignature {
  readonly post: string;
  readonly name: string;
}

export type RecogniseNoteCode =
  /** `rows` are source rows that a paste had split and that are one row now. */
  | 'rows-joined'
  /** Executors typed without anything between them. */
  | 'executors-without-separator'
  | 'column-number-row-skipped'
  /** The header again, on a new page or before a section. */
  | 'header-repeated'
  | 'header-of-two-rows'
  | 'header-missing'
  /** The column of this field was told by what stands in it, not by its heading; `text` is the heading. */
  | 'column-by-content'
  /** The deadline was composed of marked quarters or months, or of a beginning and an end. */
  | 'deadline-from-columns'
  /** A title that stood in the number cell was moved into the empty title cell. */
  | 'title-from-number-cell'
  /** A further table with the same meaning of columns was joined; `text` lists headings that differ. */
  | 'tables-joined'
  /** A further table that is no list of activities went into `rest`. */
  | 'table-not-carried'
  /** The year was guessed: only the year of the title page is known. */
  | 'year-from-title-page';

export interface RecogniseNote {
  readonly code: RecogniseNoteCode;
  readonly rows: readonly number[];
  readonly text?: string;
}
