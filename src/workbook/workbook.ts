/**
 * A workbook as plain data: what the .xlsx room reads and writes, the local host's Apps Script services work on, and
 * the page shows. Rows and columns are 0-based here; arrays may have holes.
 */
export interface Workbook {
  /** «ru_RU» */
  locale: string;
  /** IANA name: «Europe/Moscow» */
  timeZone: string;
  sheets: Sheet[];
}

export interface Sheet {
  /** Stays the same through renames and moves (`sheetId` of the .xlsx). */
  id: number;
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  /** Size of the grid: a cell outside it does not exist. A new tab is 1000 × 26. */
  rowCount: number;
  columnCount: number;
  rows: (Cell | undefined)[][];
  columns: (ColumnProps | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  merges: Area[];
  /** Lists only; rules of other kinds stay in the package untouched and are not shown here. */
  validations: ListValidation[];
  /** In the order of priority. */
  conditionalFormats: ConditionalFormat[];
  /** Warning-only protections; .xlsx cannot hold them, so they live as long as the workbook is open. */
  protections: { area: Area | null; description: string }[];
  filter: Area | null;
  /** Threaded comments of partners: shown, never written. */
  comments: CellComment[];
}

export interface Cell {
  /** null = empty. A date is its serial number (days since 1899-12-30) under a date format. */
  value: string | number | boolean | null;
  /** As in the file, without «=», English function names, comma as separator. */
  formula?: string;
  /** Belongs to an array formula or a data table: Excel lets no part of it change, so nobody may write here. */
  array?: true;
  /** «#REF!» when the cached value is an error. */
  error?: string;
  /** Number format code; absent = General. */
  format?: string;
  /** Cells share one object: it is replaced, never changed in place (those of a file are frozen). */
  style?: CellStyle;
  note?: string;
  /** «#'Мероприятия'!C5» inside the workbook or an address outside it. */
  link?: string;
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  /** «#rrggbb» */
  color?: string;
  background?: string;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
}

export interface ColumnProps {
  /** Pixels. */
  width?: number;
  hidden?: boolean;
  /** Format and look of cells that do not exist yet. */
  format?: string;
  style?: CellStyle;
}

/** 0-based, ends inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ListValidation {
  areas: Area[];
  /** Values typed into the rule, or a reference such as «'Списки'!$A$2:$A$200». */
  source: { values: string[] } | { reference: string };
  /** true = warns only, which is all that the add-on ever sets. */
  allowInvalid: boolean;
}

export interface ConditionalFormat {
  areas: Area[];
  /** A rule of kind «formula»; null for kinds that the host keeps but cannot rebuild. */
  formula: string | null;
  style: CellStyle;
  /** Opaque handle by which the .xlsx room finds a rule again that came from the file. */
  origin?: string;
}

export interface CellComment {
  row: number;
  column: number;
  author: string;
  text: string;
}
