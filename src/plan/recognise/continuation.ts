import { kindOf } from '../model/executorUnits.ts';
import {
  beginsLikeSection,
  beginsMidPhrase,
  continuesDate,
  isContinuation,
  isNumberMark,
  isOpenEnded,
  isTotal,
} from './shapes.ts';
import type { TableFacts } from './tableFacts.ts';

/** What stands before a line that may go on with it. */
export interface Before {
  /** Cells of the activity above. */
  readonly cells: readonly string[];
  /** An empty line lies between. */
  readonly gap: boolean;
}

/**
 * True when the cells are the rest of the row above: a Word cell with several paragraphs becomes several rows when
 * it is pasted. In doubt a row stays on its own.
 */
export function continuesRow(cells: readonly string[], before: Before, facts: TableFacts): boolean {
  const at = (position: number): string => (position < 0 ? '' : cells[position]!);
  const above = (position: number): string => (position < 0 ? '' : before.cells[position]!);
  if (at(facts.number) || facts.title < 0 || cells.some(isTotal)) return false;
  const opened = cells.some((cell, position) => cell !== '' && isOpenEnded(above(position)));
  if (before.gap && !opened) return false;
  const title = at(facts.title);
  const section = facts.fields.indexOf('section');
  if (!title) return section < 0 || !at(section) || isContinuation(at(section));
  const goesOn = isOpenEnded(above(facts.title)) || isRest(title, facts);
  if (!goesOn) return false;
  const deadline = at(facts.deadline);
  const dated =
    deadline !== '' && !isOpenEnded(above(facts.deadline)) && !continuesDate(above(facts.deadline), deadline);
  // Without numbers a row in lower case with people of its own may well be an activity.
  const sure = facts.numbered || isOpenEnded(above(facts.title)) || beginsMidPhrase(title);
  return sure && !dated;
}

/** The column that a lone text goes on with, or −1 when it stands on its own. */
export function continuedColumn(text: string, position: number, before: Before, facts: TableFacts): number {
  const last = lastFilled(before.cells);
  if (last < 0 || isTotal(text)) return -1;
  const opened = (column: number): boolean => isOpenEnded(before.cells[column]!);
  if (before.gap) return opened(last) && isContinuation(text) ? (position === 0 ? last : position) : -1;
  if (position > 0 && position !== facts.title) return position;
  if (continuesDate(before.cells[position]!, text)) return position;
  if (position === facts.number && isNumberMark(text)) return -1;
  const lower = isRest(text, facts);
  if (position === facts.title && (opened(position) || (lower && position > 0))) return position;
  if (position > 0) return -1;
  // A text file knows no columns: a lone line goes on with the last cell before it.
  if ((opened(last) && endsList(text)) || continuesDate(before.cells[last]!, text)) return last;
  const names = kindOf(text) === 'name' && kindOf(before.cells[last]!) !== 'other';
  if (names && last > 0) return last;
  if (!lower) return -1;
  const executors = kindOf(text) !== 'other' && kindOf(before.cells[last]!) !== 'other';
  return executors || position === facts.number ? last : position;
}

/** Fits after a comma: «методист», «МБУ ДО ДДТ», but not «Работа с родителями», which begins a section. */
export function endsList(text: string): boolean {
  if (isContinuation(text) || kindOf(text) !== 'other') return !beginsLikeSection(text);
  return /^[А-ЯЁ]{2,}(?:[ «"]|$)/.test(text) && text.length <= 40;
}

/** Begins as the rest of a phrase does; in lower case only where activities do not begin so too. */
function isRest(text: string, { lowerTitles }: TableFacts): boolean {
  return beginsMidPhrase(text) || (isContinuation(text) && !lowerTitles);
}

function lastFilled(cells: readonly string[]): number {
  let last = cells.length - 1;
  while (last >= 0 && !cells[last]) last--;
  return last;
}
