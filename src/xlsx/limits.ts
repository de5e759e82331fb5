/** Grid of Excel; addresses beyond it are broken. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Grid that Google Sheets gives a new tab; a file's grid is at least this. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** Longest text of one cell in Excel, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;
export const MAX_FORMULA = 8192;
/** Longest typed list of a validation, quotes not counted. */
export const MAX_INLINE_LIST = 255;

/** Sum of the sizes that a package declares: a few kilobytes can declare gigabytes. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/** Half of what Google Sheets holds; a model of so many cells takes about half a gigabyte. */
export const MAX_CELLS = 5_000_000;
/** A shared formula is one text for many cells; a hostile file multiplies a long one by all of them. */
export const MAX_SHARED_FORMULA_TEXT = 64 * 1024 * 1024;
