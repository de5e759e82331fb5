import { readDeadline } from '../deadline/readDeadline.ts';
import type { Plan } from '../model/plan.ts';
import { papersIn } from './datesOfActs.ts';
import type { Report, RolloverCode } from './finding.ts';
import { labelOf } from './labelOf.ts';
import { moveDeadline } from './moveDeadline.ts';
import { moveMonths, withoutMonths } from './moveMonths.ts';
import { mayNameYear } from './nextRows.ts';
import type { NextRow } from './nextWorkbook.ts';
import type { OldRow } from './oldRows.ts';
import { moveSchoolYears, namesYearOf } from './schoolYear.ts';
import type { Step } from './step.ts';

/** «80-летию Победы» is another one next year; «12-летних» are children. */
const JUBILEE = /\d+\s?[-–—‑]?\s?лети[еяюй](?![а-яё])|\d+\s?[-–—‑]?\s?летием/i;
/** Deadlines are moved by rules of their own; row 2026 of a long plan is no year. */
const NO_TEXTS = new Set(['deadline', 'number', 'after']);
const CLEARED = ['status', 'postponedTo', 'completion', 'actualCount'];

/** Progress is cleared, deadlines and school years move, «После чего» and durations stay. */
export function nextActivity(old: OldRow, plan: Plan, { from, year, shift }: Step, report: Report): NextRow {
  const cells = new Map(old.cells);
  for (const key of CLEARED) cells.delete(key);
  const about = { number: old.text('number').replace(/\.+$/, ''), title: old.text('title') };
  const tell = (code: RolloverCode, params: Record<string, string>): void =>
    report({ code, tab: 'activities', row: old.row, params: { ...about, ...params } });

  const deadline = moveDeadline(old.text('deadline'), about.title, from, year, plan.breaks);
  if (deadline.text) cells.set('deadline', deadline.text);
  if (deadline.doubt) tell(`deadline.${deadline.doubt}`, { deadline: deadline.text });
  if (namesYearOf(papersIn(deadline.text), from))
    tell('year-in-text', { where: labelOf('activities', 'deadline'), text: deadline.text });
  for (const [key, cell] of cells) {
    if (NO_TEXTS.has(key) || !mayNameYear(key, cell)) continue;
    if (typeof cell !== 'string') {
      const text = old.text(key);
      if (namesYearOf(text, from)) tell('year-in-text', { where: labelOf('activities', key), text });
      continue;
    }
    const month = movedMonth(cell, plan, { from, year });
    const text = month ?? moveMonths(moveSchoolYears(cell, from, shift), from, shift);
    cells.set(key, text);
    if (month === null && namesYearOf(withoutMonths(cell, from), from))
      tell('year-in-text', { where: labelOf('activities', key), text });
  }
  const jubilee = JUBILEE.exec(about.title)?.[0];
  if (jubilee) tell('jubilee', { jubilee });
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
