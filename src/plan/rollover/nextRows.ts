import { readDeadline } from '../deadline/readDeadline.ts';
import type { Plan } from '../model/plan.ts';
import { activitiesTab } from '../tabs/activities.ts';
import type { Report, RolloverCode } from './finding.ts';
import { moveDay } from './moveDay.ts';
import { moveDeadline } from './moveDeadline.ts';
import { moveYears } from './moveYears.ts';
import { type NextCell, type NextRow, OWN } from './nextWorkbook.ts';
import type { OldRow } from './oldRows.ts';
import { moveSchoolYears, namesYearOf } from './schoolYear.ts';
import type { Step } from './step.ts';
import { NOT_NEEDED, type TabRule, UNSENT } from './tabRules.ts';

const CLEARED_OF_ACTIVITY = ['status', 'postponedTo', 'completion', 'actualCount'];

/** Progress is cleared, deadlines and school years move, «После чего» and durations stay. */
export function nextActivity(old: OldRow, plan: Plan, { from, year, shift }: Step, report: Report): NextRow {
  const cells = new Map(old.cells);
  for (const key of CLEARED_OF_ACTIVITY) cells.delete(key);
  const about = { number: old.text('number').replace(/\.+$/, ''), title: old.text('title') };
  const tell = (code: RolloverCode, params: Record<string, string>): void =>
    report({ code, tab: 'activities', row: old.row, params: { ...about, ...params } });

  const deadline = moveDeadline(old.text('deadline'), about.title, from, year, plan.breaks);
  if (deadline.text) cells.set('deadline', deadline.text);
  if (deadline.doubt) tell(`deadline.${deadline.doubt}`, { deadline: deadline.text });
  for (const [key, cell] of cells) {
    if (key === 'deadline' || typeof cell !== 'string') continue;
    const month = movedMonth(cell, plan, { from, year });
    const text = month ?? moveSchoolYears(cell, from, shift);
    cells.set(key, text);
    if (month === null && namesYearOf(text, from)) tell('year-in-text', { where: labelOf(key), text });
  }
  if (old.text('status').toLowerCase() === 'отменено') tell('cancelled', {});
  return cells;
}

/** A month with its year, as sections of a monthly plan are named («Сентябрь 2023»), moved; null for other texts. */
function movedMonth(
  text: string,
  { breaks }: Plan,
  { from, year }: Pick<Step, 'from' | 'year'>,
): string | null {
  if (!/^\S+\s+20\d\d(?:\s*г\S*)?$/.test(text)) return null;
  if (readDeadline(text, from, breaks).kind !== 'dates') return null;
  const { text: moved, doubt } = moveDeadline(text, '', from, year, breaks);
  return doubt === null ? moved : null;
}

const labelOf = (key: string): string =>
  activitiesTab.columns.find((column) => column.key === key)?.heading ?? key.slice(OWN.length);

/** A row of a tab that is told by its rule alone. */
export function nextByRule(old: OldRow, rule: TabRule, { shift }: Step): NextRow {
  const cells = new Map(old.cells);
  for (const key of rule.clear) cells.delete(key);
  for (const key of rule.move) {
    const cell = cells.get(key);
    if (cell !== undefined) cells.set(key, movedCell(cell, shift));
  }
  for (const key of rule.texts) {
    const cell = cells.get(key);
    if (typeof cell === 'string') cells.set(key, moveYears(cell, shift));
  }
  return cells;
}

export function nextParticipant(old: OldRow, rule: TabRule, step: Step): NextRow {
  const cells = new Map(nextByRule(old, rule, step));
  const state = old.text('approval');
  if (state && state !== NOT_NEEDED) cells.set('approval', UNSENT);
  return cells;
}

/** A day as a day, a text with its years moved; 29 February has no match and becomes the day before. */
export function movedCell(cell: NextCell, shift: number): NextCell {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return moveYears(cell, shift);
  return {
    day: moveDay(cell.day, shift) ?? moveDay(cell.day.replace('-29', '-28') as typeof cell.day, shift)!,
  };
}
