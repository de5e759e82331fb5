import { type Before, continuedColumn, continuesRow } from './continuation.ts';
import { isColumnNumbers } from './headerOf.ts';
import { type Line, singleText } from './line.ts';
import { isSectionRow, numberedLikeNeighbours } from './sectionRows.ts';
import { isNumberMark, isRemark, isTotal } from './shapes.ts';
import { cellsOf, type TableFacts } from './tableFacts.ts';
import { withoutBold } from './text.ts';

/** What a line of a table is. Cells are parallel to the table's columns. */
export type RowKind =
  | { readonly kind: 'activity'; readonly cells: string[] }
  /** Goes on with the activity above. */
  | { readonly kind: 'continuation'; readonly cells: readonly string[] }
  /** `inTitle`: the text stands in the column of activities. */
  | { readonly kind: 'section'; readonly title: string; readonly inTitle: boolean }
  | { readonly kind: 'remark'; readonly title: string }
  | { readonly kind: 'column-numbers' }
  /** Long prose between the rows. */
  | { readonly kind: 'prose' }
  /** A lone cell right of the table. */
  | { readonly kind: 'beside' };

/** A longer text across the table is prose, not the title of a section. */
const MAX_SECTION = 300;

/** `before` is null where no activity stands above. */
export function rowKind(
  lines: readonly Line[],
  index: number,
  before: Before | null,
  first: boolean,
  facts: TableFacts,
): RowKind {
  const line = lines[index]!;
  if (isColumnNumbers(line) && (line.filled.length >= 3 || first)) return { kind: 'column-numbers' };
  if (line.filled.length === 1) return singleKind(lines, index, before, facts);
  if (isSectionRow(line, lines, index, facts)) {
    const title = line.filled.map((column) => line.cells[column]!).join(' ');
    return { kind: 'section', title: withoutBold(title), inTitle: false };
  }
  const cells = cellsOf(line, facts);
  return before && continuesRow(cells, before, facts)
    ? { kind: 'continuation', cells }
    : { kind: 'activity', cells };
}

/** A line with one text: across the table, or in one of its columns. */
function singleKind(
  lines: readonly Line[],
  index: number,
  before: Before | null,
  facts: TableFacts,
): RowKind {
  const line = lines[index]!;
  const text = singleText(line);
  const position = facts.columns.indexOf(line.filled[0]!);
  if (position < 0) return { kind: 'beside' };
  const continued = before ? continuedColumn(text, position, before, facts) : -1;
  if (continued >= 0) {
    return { kind: 'continuation', cells: facts.columns.map((_, at) => (at === continued ? text : '')) };
  }
  if (isRemark(withoutBold(text))) return { kind: 'remark', title: text };
  const inRow = position > 0 && position !== facts.title && facts.fields[position] !== 'section';
  if (inRow || isTotal(text) || isNumberMark(text) || numberedLikeNeighbours(lines, index, facts, position)) {
    return { kind: 'activity', cells: cellsOf(line, facts) };
  }
  if (text.length > MAX_SECTION) return { kind: 'prose' };
  return { kind: 'section', title: withoutBold(text), inTitle: position === facts.title };
}
