import type { IsoDate } from '../calendar/isoDate.ts';
import type { ConditionalTone } from './tone.ts';

/**
 * All that the add-on can do to a workbook. There is no clear, delete, rename, move or overwrite of a human's
 * cell: what cannot be expressed cannot happen (design decision 1).
 *
 * Rows and columns are 1-based. `tab` is the tab's name at the time of the snapshot, or of an earlier `add-tab`
 * of the same list. Changes are applied in their order: a format stands before the values that rely on it.
 */
export type Change =
  /** `position` counts from 1 among all tabs. */
  | { readonly kind: 'add-tab'; readonly tab: string; readonly hidden: boolean; readonly position: number }
  /** Adds rows and columns at the end, to at least this size. */
  | { readonly kind: 'grow-grid'; readonly tab: string; readonly rows: number; readonly columns: number }
  /** Headings into neighbouring empty cells of the header row. */
  | {
      readonly kind: 'add-columns';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly columns: readonly NewColumn[];
    }
  /** A block whose cells are all empty in the snapshot. */
  | ({ readonly kind: 'fill-empty' } & TextBlock)
  /** A block inside computed columns, fields or generated tabs, or of inherited cells that nobody has typed in. */
  | {
      readonly kind: 'write-owned';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly OwnedValue[])[];
    }
  | {
      readonly kind: 'set-format';
      readonly tab: string;
      readonly range: Block;
      readonly format: NumberFormat;
    }
  /** A drop-down fed by one column of another tab; it warns and never rejects. */
  | {
      readonly kind: 'set-validation';
      readonly tab: string;
      readonly range: Block;
      readonly source: { readonly tab: string; readonly range: Block };
    }
  | {
      readonly kind: 'set-own-conditional-format';
      readonly tab: string;
      readonly rules: readonly ConditionalRule[];
    }
  | { readonly kind: 'set-look'; readonly tab: string; readonly range: Block; readonly look: Look }
  | { readonly kind: 'freeze'; readonly tab: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'warn-protect'; readonly tab: string; readonly range: Block };

export interface NewColumn {
  readonly heading: string;
  readonly owner: 'human' | 'computed';
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface TextBlock {
  readonly tab: string;
  /** False when the cells are kept as numbers or dates, so that typed text is parsed there. */
  readonly isText: boolean;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly string[])[];
}

/** 1-based; `rows` and `columns` are counts. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A day is written as a spreadsheet date. A link leads to a cell of this workbook and shows `text`. */
export type OwnedValue = string | number | { readonly day: IsoDate } | CellLink;

export interface CellLink {
  readonly text: string;
  readonly tab: string;
  readonly cell: string;
}

export type NumberFormat = '@' | 'dd.mm.yyyy' | '#,##0.00' | 'General';

/** `overflow` lets the title of a section row run over the empty cells to its right. */
export type Look = 'header' | 'computed-header' | 'group' | 'label' | 'body' | 'overflow' | 'computed-body';

/** Colours `range` when the formula (A1 of its first cell, English names, no separators) holds. */
export interface ConditionalRule {
  readonly range: Block;
  readonly formula: string;
  readonly tone: ConditionalTone;
}
