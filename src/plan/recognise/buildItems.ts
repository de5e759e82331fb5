import { isBlank, type Line } from './line.ts';
import type { RecogniseNote } from './recognisedPlan.ts';
import { rowKind } from './rowKind.ts';
import { beginsMidPhrase, isNumberMark, isTotal } from './shapes.ts';
import type { TableFacts } from './tableFacts.ts';

/** A row of the table. */
export type Item =
  | {
      readonly kind: 'section';
      readonly title: string;
      readonly rows: readonly number[];
      readonly remark: boolean;
    }
  | ActivityItem;

export interface ActivityItem {
  readonly kind: 'activity';
  /** Parallel to the columns of the table. */
  readonly cells: readonly string[];
  readonly rows: readonly number[];
  readonly total: boolean;
}

export interface BuiltItems {
  readonly items: readonly Item[];
  /** Long prose between the rows. */
  readonly prose: readonly Line[];
  /** Lone cells right of the table. */
  readonly beside: readonly Line[];
  readonly notes: readonly RecogniseNote[];
}

/** Turns the lines of a table into sections and activities; rows that a paste had split are joined again. */
export function buildItems(lines: readonly Line[], facts: TableFacts): BuiltItems {
  const items: Item[] = [];
  const prose: Line[] = [];
  const beside: Line[] = [];
  const notes: RecogniseNote[] = [];
  /** Section rows that stand in the column of activities. */
  const inTitle = new Set<Item>();
  let gap = false;
  lines.forEach((line, index) => {
    if (isBlank(line)) {
      gap = true;
      return;
    }
    const last = items[items.length - 1];
    const above = last?.kind === 'activity' && !last.total ? last : null;
    const row = rowKind(lines, index, above && { cells: above.cells, gap }, items.length === 0, facts);
    const wasGap = gap;
    gap = false;
    if (row.kind === 'continuation') items[items.length - 1] = extend(above!, row.cells, line);
    else if (row.kind === 'activity') {
      if (moveTitle(row.cells, facts)) notes.push({ code: 'title-from-number-cell', rows: line.rows });
      items.push({ kind: 'activity', cells: row.cells, rows: line.rows, total: isTotalRow(row.cells) });
    } else if (row.kind === 'section' && last?.kind === 'section' && !wasGap && beginsMidPhrase(row.title)) {
      items[items.length - 1] = {
        ...last,
        title: `${last.title} ${row.title}`,
        rows: [...last.rows, ...line.rows],
      };
    } else if (row.kind === 'section' || row.kind === 'remark') {
      const item: Item = {
        kind: 'section',
        title: row.title,
        rows: line.rows,
        remark: row.kind === 'remark',
      };
      if (row.kind === 'section' && row.inTitle) inTitle.add(item);
      items.push(item);
    } else if (row.kind === 'prose') prose.push(line);
    else if (row.kind === 'beside') beside.push(line);
    else notes.push({ code: 'column-number-row-skipped', rows: line.rows });
  });
  const rows = items.some((item) => item.kind === 'activity')
    ? items
    : items.map((item) => (inTitle.has(item) ? unfilled(item, facts) : item));
  for (const item of rows) if (item.rows.length > 1) notes.push({ code: 'rows-joined', rows: item.rows });
  return { items: rows, prose, beside, notes };
}

function extend(item: ActivityItem, cells: readonly string[], line: Line): ActivityItem {
  const joined = item.cells.map((cell, position) => [cell, cells[position]!].filter(Boolean).join('\n'));
  return { ...item, cells: joined, rows: [...item.rows, ...line.rows] };
}

/** A merged cell over number and title, or a title typed into the wrong cell: moves it, true when it did. */
function moveTitle(cells: string[], { number, title }: TableFacts): boolean {
  if (number < 0 || title < 0 || cells[title]) return false;
  const text = cells[number]!;
  if (text.length <= 3 || isNumberMark(text) || !/[а-яё]{3}/i.test(text)) return false;
  cells[title] = text;
  cells[number] = '';
  return true;
}

function isTotalRow(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.length <= 120 && isTotal(cell));
}

/** In a plan of which nothing but the titles is filled in, they are activities and no sections. */
function unfilled(item: Item, { columns, title }: TableFacts): Item {
  if (item.kind !== 'section') return item;
  const cells = columns.map((_, position) => (position === title ? item.title : ''));
  return { kind: 'activity', cells, rows: item.rows, total: false };
}
