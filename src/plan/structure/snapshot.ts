import type { IsoDate } from '../calendar/isoDate.ts';

/** A cell that the spreadsheet holds as a real date; `day` is in the spreadsheet's own time zone. */
export interface DateCell {
  readonly day: IsoDate;
}

/** '' is an empty cell. */
export type CellValue = string | number | boolean | DateCell;

/** One tab as it was read: three rectangles of the same shape, from A1 to the last used cell. */
export interface SheetSnapshot {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Size of the grid, which may be larger than what is used. */
  readonly gridRows: number;
  readonly gridColumns: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What a person sees: «01.09.2023», «1,5». */
  readonly texts: readonly (readonly string[])[];
  /** Formula with its leading «=», '' where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

export interface WorkbookSnapshot {
  /** «ru_RU» */
  readonly locale: string;
  readonly sheets: readonly SheetSnapshot[];
}
