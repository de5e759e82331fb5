import { formatPlanYear } from '../calendar/planYear.ts';
import { printDay } from '../calendar/printDay.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { readDay } from '../model/day.ts';
import type { Plan, RequisiteKey } from '../model/plan.ts';
import { requisitesTab } from '../tabs/requisites.ts';
import { settingsTab } from '../tabs/settings.ts';
import { withoutActs } from './datesOfActs.ts';
import type { Report } from './finding.ts';
import { moveMonths, withoutMonths } from './moveMonths.ts';
import { movePlanYears } from './movePlanYears.ts';
import { moveYears } from './moveYears.ts';
import { movedCell } from './nextRows.ts';
import type { NextCell } from './nextWorkbook.ts';
import { moveSchoolYears, namesYearOf } from './schoolYear.ts';
import type { Step } from './step.ts';
import { REQUISITE_RULES } from './tabRules.ts';

const FIRST_EDITION = 'Проект';

/** «Реквизиты плана» of the new year. People, institution and wording stay; papers and days of the old year go. */
export function nextRequisites(
  { requisites }: Plan,
  step: Step,
  calendar: WorkCalendar,
  report: Report,
): ReadonlyMap<string, NextCell> {
  const { from, year, shift } = step;
  const values = new Map<string, NextCell>();
  const fields = requisitesTab.groups.flatMap(
    (group): readonly { key: RequisiteKey; label: string }[] => group.fields,
  );
  for (const { key, label } of fields) {
    const text = requisites(key);
    if (includes(REQUISITE_RULES.clear, key)) values.set(key, '');
    else if (includes(REQUISITE_RULES.move, key)) {
      const day = readDay(text);
      const moved = movedCell(day ? { day } : text, shift);
      values.set(key, moved);
      if (typeof moved === 'object' && !calendar.isWorkingDay(moved.day))
        report({
          code: 'day-off',
          tab: 'requisites',
          row: null,
          params: { label, day: printDay(moved.day) },
        });
    } else if (includes(REQUISITE_RULES.texts, key)) {
      const { moved, names } = key === 'planTitle' ? movedTitle(text, step) : movedText(text, step);
      values.set(key, moved);
      if (names)
        report({
          code: 'year-in-text',
          tab: 'requisites',
          row: null,
          params: { where: label, text: excerpt(moved, from.first) },
        });
    } else values.set(key, text);
  }
  values.set('year', formatPlanYear(year));
  values.set('titleYear', moveYears(requisites('titleYear'), shift));
  values.set('edition', FIRST_EDITION);
  return values;
}

/** «Настройки» hold for any year; that the old plan was not watched any more does not. */
export function nextSettings({ settings }: Plan): ReadonlyMap<string, NextCell> {
  const values = new Map<string, NextCell>();
  for (const { fields } of settingsTab.groups) for (const { key } of fields) values.set(key, settings(key));
  return values.set('countOverdue', '');
}

interface MovedText {
  readonly moved: string;
  /** Whether a year of the old plan is left in it. */
  readonly names: boolean;
}

function movedText(text: string, { from, shift }: Step): MovedText {
  const moved = moveSchoolYears(text, from, shift);
  return { moved, names: namesYearOf(moved, from) };
}

/** The year of a calendar plan stands alone in its title, and a plan of one month names the month. */
function movedTitle(text: string, { from, shift }: Step): MovedText {
  if (from.kind === 'calendar') {
    const moved = movePlanYears(text, from, shift);
    return { moved, names: namesYearOf(moved, from) };
  }
  const moved = moveMonths(moveSchoolYears(text, from, shift), from, shift);
  return { moved, names: namesYearOf(withoutMonths(text, from), from) };
}

const includes = (keys: readonly string[], key: string): boolean => keys.includes(key);

const AROUND = 40;

/** The words around the year. */
function excerpt(text: string, first: number): string {
  const at = withoutActs(text).search(new RegExp(`${first}|${first + 1}`));
  const from = Math.max(0, at - AROUND);
  return `${from > 0 ? '…' : ''}${text
    .slice(from, at + AROUND)
    .replace(/\s+/g, ' ')
    .trim()}…`;
}
