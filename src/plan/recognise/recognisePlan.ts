import { splitExecutors } from '../model/executors.ts';
import type { Item } from './buildItems.ts';
import { takeFirstCaption } from './firstCaption.ts';
import { asParagraph, flowText } from './flowText.ts';
import { findHeadless } from './headless.ts';
import { type JoinedTable, joinTables } from './joinTables.ts';
import { isBlank, type Line, linesOfGrid, wholeText } from './line.ts';
import { readPlanYear } from './planYearText.ts';
import { readHeading } from './readHeading.ts';
import { type ReadTable, readTable } from './readTable.ts';
import type { RecognisedPlan, RecognisedRow, RecogniseNote } from './recognisedPlan.ts';
import { readTail } from './signatures.ts';
import { type RawTable, type SplitTab, splitTables } from './splitTables.ts';
import { readTitleBlock, type TitleBlock } from './titleBlock.ts';

export type {
  ActivityField,
  RecognisedColumn,
  RecognisedPlan,
  RecognisedRow,
  RecognisedSignature,
  RecogniseNote,
  RecogniseNoteCode,
} from './recognisedPlan.ts';

/**
 * Recognises a plan in the displayed texts of one tab, read from A1: title page, prose, table of activities,
 * signatures. Null when there is no plan table. Never throws; every text of the tab is found in the result.
 */
export function recognisePlan(rows: readonly (readonly string[])[]): RecognisedPlan | null {
  const lines = linesOfGrid(rows);
  const tab = splitTables(lines) ?? findHeadless(lines);
  if (!tab) return null;
  const { head, tables } = takeFirstCaption(tab);
  const title = readTitleBlock(flowText(head));
  const plans = choosePlans(tables, title);
  return plans.length === 0 ? null : assemble(tab, tables, plans, title);
}

interface PlanTable {
  readonly raw: RawTable;
  readonly table: ReadTable;
}

/** The lists of activities among the tables; where a title page says «план», any table rather than none. */
function choosePlans(tables: readonly RawTable[], title: TitleBlock): PlanTable[] {
  const sure = tables.filter((raw) => isActivityTable(raw));
  if (sure.length > 0) return sure.map((raw) => ({ raw, table: readTable(raw) }));
  const [first] = tables;
  if (!first) return [];
  const table = readTable(first);
  const named = first.certainty === 'none' ? isWhole(table) || title.isPlan : title.isPlan && saysWhat(first);
  return named ? [{ raw: first, table }] : [];
}

function isWhole({ columns }: ReadTable): boolean {
  return (['title', 'deadline', 'executors'] as const).every((wanted) =>
    columns.some(({ field }) => field === wanted),
  );
}

/** Some heading may mean what is done or when: a table of prices below «План закупок» has none. */
function saysWhat({ header }: RawTable): boolean {
  return header.headings.some((heading) =>
    readHeading(heading).candidates.some(
      ({ field }) => field === 'title' || field === 'section' || field === 'deadline',
    ),
  );
}

function isActivityTable({ fields, certainty }: RawTable): boolean {
  if (certainty !== 'strong') return false;
  const named = fields.has('title') || fields.has('section');
  if (fields.has('deadline')) return named || fields.has('executors');
  return fields.has('title') && (fields.has('executors') || fields.has('result') || fields.has('place'));
}

function assemble(
  tab: SplitTab,
  tables: readonly RawTable[],
  plans: readonly PlanTable[],
  title: TitleBlock,
): RecognisedPlan {
  const joined = joinTables(plans.map(({ raw, table }) => ({ table, rows: raw.header.rows })));
  const others = tables.filter((raw) => !plans.some((plan) => plan.raw === raw));
  const tail = readTail(tab.tail);
  const year = readPlanYear(title.title, title.goals, title.titleYear, textsOf(joined, 'deadline'));
  const notes: RecogniseNote[] = [
    ...tab.notes,
    ...plans.flatMap(({ table }) => table.notes),
    ...joined.notes,
    ...others.map((raw): RecogniseNote => ({ code: 'table-not-carried', rows: raw.header.rows })),
    ...gluedExecutors(joined),
    ...(year.guessed ? [{ code: 'year-from-title-page', rows: [], text: year.yearText } as const] : []),
  ];
  return {
    title: {
      institution: title.institution,
      title: title.title,
      yearText: year.yearText,
      place: title.place,
      titleYear: title.titleYear,
      approval: [...title.approval, ...tail.approval],
    },
    goals: title.goals,
    columns: joined.columns,
    rows: joined.items.map(rowOf),
    signatures: tail.signatures,
    closing: [
      ...plans.flatMap(({ table }) => flowText(table.prose).map(({ text }) => asParagraph(text))),
      ...tail.closing,
    ],
    rest: restOf(title, plans, others),
    notes,
  };
}

function rowOf(item: Item): RecognisedRow {
  if (item.kind === 'section') {
    const { title, rows } = item;
    return item.remark
      ? { kind: 'section', title, source: rows, remark: true }
      : { kind: 'section', title, source: rows };
  }
  const { cells, rows } = item;
  return item.total
    ? { kind: 'activity', cells, source: rows, total: true }
    : { kind: 'activity', cells, source: rows };
}

/** The letterhead, other tables with their headers, and cells beside the table. */
function restOf(
  { letterhead }: TitleBlock,
  plans: readonly PlanTable[],
  others: readonly RawTable[],
): { row: number; text: string }[] {
  const rest = letterhead.map(({ row, text }) => ({ row, text }));
  const add = (line: Line): void => {
    if (!isBlank(line)) rest.push({ row: line.rows[0]!, text: wholeText(line) });
  };
  for (const { header, body } of others) {
    rest.push({ row: header.rows[0]!, text: header.headings.filter(Boolean).join('\t') });
    body.forEach(add);
  }
  for (const { table } of plans) table.beside.forEach(add);
  return rest.sort((a, b) => a.row - b.row);
}

function textsOf({ columns, items }: JoinedTable, field: 'deadline' | 'executors'): string[] {
  const at = columns.findIndex((column) => column.field === field);
  return at < 0 ? [] : items.map((item) => (item.kind === 'activity' ? item.cells[at]! : ''));
}

function gluedExecutors(joined: JoinedTable): RecogniseNote[] {
  const notes: RecogniseNote[] = [];
  textsOf(joined, 'executors').forEach((text, index) => {
    if (!text || !splitExecutors(text).withoutSeparator) return;
    notes.push({ code: 'executors-without-separator', rows: joined.items[index]!.rows, text });
  });
  return notes;
}
