import type { Line } from './line.ts';
import type { ActivityField } from './recognisedPlan.ts';
import { isContinuation, isNumberMark } from './shapes.ts';

/** The columns of a table and what holds for its rows as a whole. */
export interface TableFacts {
  /** Source columns, in order. */
  readonly columns: readonly number[];
  readonly fields: readonly (ActivityField | null)[];
  /** Positions in `columns`; −1 = the table has no such column. */
  readonly number: number;
  readonly title: number;
  readonly deadline: number;
  /** Nearly every row bears a number, so that a row without one is suspect. */
  readonly numbered: boolean;
  /** Some number of a row with more than a title is arabic: a Roman one then marks a section. */
  readonly arabic: boolean;
  /** Activities begin in lower case or with a bullet here, so that this proves no continuation. */
  readonly lowerTitles: boolean;
}

export function factsOf(
  lines: readonly Line[],
  columns: readonly number[],
  fields: readonly (ActivityField | null)[],
): TableFacts {
  const at = (field: ActivityField): number => fields.indexOf(field);
  const facts = { columns, fields, number: at('number'), title: at('title'), deadline: at('deadline') };
  const cell = (line: Line, position: number): string =>
    position < 0 ? '' : (line.cells[columns[position]!] ?? '');
  let titled = 0;
  let marked = 0;
  let whole = 0;
  let lower = 0;
  let arabic = false;
  for (const line of lines) {
    if (line.filled.length < 2) continue;
    if (line.filled.length > 2 && /^\d/.test(cell(line, facts.number))) arabic = true;
    const title = cell(line, facts.title);
    if (!title) continue;
    titled++;
    if (isNumberMark(cell(line, facts.number))) marked++;
    const stands =
      facts.number >= 0 ? isNumberMark(cell(line, facts.number)) : cell(line, facts.deadline) !== '';
    if (!stands) continue;
    whole++;
    if (isContinuation(title)) lower++;
  }
  return {
    ...facts,
    numbered: facts.number >= 0 && marked > 0 && marked * 10 >= titled * 6,
    arabic,
    lowerTitles: lower * 10 > whole * 3,
  };
}

/** The cells of a line in the order of the columns. */
export function cellsOf(line: Line, { columns }: TableFacts): string[] {
  return columns.map((column) => line.cells[column] ?? '');
}
