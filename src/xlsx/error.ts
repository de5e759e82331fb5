/** What can be wrong with a file that comes in, or with a model that is to be written. The callers word it. */
export type XlsxErrorCode =
  // Reading
  | 'empty-file'
  | 'not-a-zip'
  /** An Excel 97–2003 workbook (.xls). */
  | 'old-xls'
  /** A package behind a password. */
  | 'encrypted'
  /** A zip (.docx, .ods, an archive) or an OLE2 file (.doc) that holds no workbook. */
  | 'not-xlsx'
  /** A binary workbook (.xlsb). */
  | 'binary-xlsb'
  | 'broken'
  /** More than this room takes into memory: see limits.ts. */
  | 'too-big'
  // Writing
  | 'cell-too-long'
  | 'formula-too-long'
  /** A typed list with a comma in a value or longer than 255 characters: Excel would split or refuse it. */
  | 'list-not-storable'
  | 'no-visible-sheet'
  | 'bad-sheet-name'
  | 'bad-sheet-id'
  /** A sheet that other parts refer to (formulas, charts, pivots) was renamed or removed. */
  | 'sheet-in-use'
  /** A formula that fills several cells: Excel lets no part of it change. */
  | 'array-formula'
  /** The header of a table became empty, no text, or the same as another one. */
  | 'table-header'
  /** A cell of an .xlsx holds a note or a thread of comments, never both. */
  | 'note-on-comment'
  /** A conditional format without a formula whose `origin` is not in the file. */
  | 'unknown-rule';

export interface XlsxErrorPlace {
  /** Path inside the package: «xl/worksheets/sheet1.xml». */
  part?: string;
  sheet?: string;
  /** «B7» */
  cell?: string;
}

/** The only error that this room throws. The message is for developers. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  readonly place: XlsxErrorPlace;

  constructor(code: XlsxErrorCode, message: string, place: XlsxErrorPlace = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'XlsxError';
    this.code = code;
    this.place = place;
  }
}
