import { firstOfMonth, lastOfMonth } from '../calendar/isoDate.ts';
import type { PlanYear } from '../calendar/planYear.ts';
import { calendarOf } from '../model/calendarOf.ts';
import type { Plan } from '../model/plan.ts';
import { readPlan } from '../model/readPlan.ts';
import type { LocatedTable, LocatedWorkbook } from '../structure/locate.ts';
import { memoryKey } from '../structure/memory.ts';
import type { SheetSnapshot } from '../structure/snapshot.ts';
import { BLUEPRINT, SOURCE_TAB_NAME } from '../tabs/blueprint.ts';
import type { TabKey } from '../tabs/spec.ts';
import type { Report, RolloverCode, RolloverFinding } from './finding.ts';
import { nextActivity } from './nextActivity.ts';
import { nextAgreement } from './nextAgreements.ts';
import { nextRequisites, nextSettings } from './nextForms.ts';
import { tellBreaks } from './nextGroups.ts';
import { nextLists } from './nextLists.ts';
import { nextDocument, nextHoliday } from './nextPapers.ts';
import { nextByRule, nextParticipant } from './nextRows.ts';
import { endedAgreements, withoutEndedGround } from './nextVenues.ts';
import type { NextCell, NextRow, NextTable, NextWorkbook } from './nextWorkbook.ts';
import { type OldRow, oldRowsOf } from './oldRows.ts';
import { nextYear } from './schoolYear.ts';
import type { Step } from './step.ts';
import { TAB_RULES } from './tabRules.ts';

/** Generated or kept by the add-on: made anew in the new workbook. */
const OURS: readonly TabKey[] = ['findings', 'schedule', 'lists', 'memory'];

/**
 * What a new workbook gets for the next plan year, or for `target` («targetYear» in schoolYear.ts). Null while the
 * old plan has no year. Pure: the old workbook is only read.
 */
export function rolloverPlan(located: LocatedWorkbook, target?: PlanYear): NextWorkbook | null {
  const plan = readPlan(located);
  if (!plan.year) return null;
  const step = stepOf(plan.year, target ?? nextYear(plan.year));
  const findings: RolloverFinding[] = [];
  const report: Report = (finding) => findings.push(finding);

  const forms = new Map<TabKey, ReadonlyMap<string, NextCell>>();
  forms.set('requisites', nextRequisites(plan, step, calendarOf(plan), report));
  if (located.forms.has('settings')) forms.set('settings', nextSettings(plan));
  const tables = [...located.tables.values()]
    .sort((a, b) => placeOf(a.spec.key) - placeOf(b.spec.key))
    .flatMap((table): NextTable[] => {
      if (table.spec.key === 'lists') return [nextLists(table)];
      if (OURS.includes(table.spec.key)) return [];
      return [nextTable(table, plan, step, located, report)];
    });
  // A source that was imported or pasted has been read into the tabs already: nobody misses it.
  const isSource = ({ id, name }: SheetSnapshot): boolean =>
    name === SOURCE_TAB_NAME || located.memory.has(memoryKey.carried(id));
  const own = located.foreign.filter(
    (sheet) => !isSource(sheet) && sheet.texts.some((row) => row.some((text) => text.trim() !== '')),
  );
  if (own.length > 0)
    report({
      code: 'own-tabs',
      tab: null,
      row: null,
      params: { names: own.map(({ name }) => name).join(', ') },
    });
  return {
    from: plan.year,
    year: step.year,
    forms,
    tables,
    tabs: BLUEPRINT.filter(({ key }) => located.tables.has(key) || located.forms.has(key)).map(
      ({ key }) => key,
    ),
    findings,
  };
}

const placeOf = (tab: TabKey): number => BLUEPRINT.findIndex(({ key }) => key === tab);

function stepOf(from: PlanYear, year: PlanYear): Step {
  const isAcademic = year.kind === 'academic';
  return {
    from,
    year,
    shift: year.first - from.first,
    lessonsFrom: firstOfMonth(year.first, isAcademic ? 9 : 1),
    lessonsTo: isAcademic ? lastOfMonth(year.first + 1, 5) : lastOfMonth(year.last ?? year.first, 12),
  };
}

function nextTable(
  table: LocatedTable,
  plan: Plan,
  step: Step,
  located: LocatedWorkbook,
  report: Report,
): NextTable {
  const { key: tab } = table.spec;
  const { rows: old, ownHeadings, formulas, unnamed } = oldRowsOf(table);
  const tell = (code: RolloverCode, params: Record<string, string>): void =>
    report({ code, tab, row: null, params });
  if (formulas.length > 0)
    tell('formulas', { cells: formulas.slice(0, 6).join(', '), count: String(formulas.length) });
  if (unnamed.length > 0) tell('columns-left', { columns: unnamed.join(', ') });
  const ended = tab === 'venues' ? endedAgreements(located, step) : new Set<string>();
  const rows = old.flatMap((row): NextRow[] => {
    const next = nextRow(tab, row, plan, step, report);
    return next ? [withoutEndedGround(row, next, ended, report)] : [];
  });
  if (tab === 'groups') tellBreaks(old, step, report);
  const left = old.length - rows.length;
  if (left > 0 && (tab === 'documents' || tab === 'remarks')) tell(`${tab}-left`, { count: String(left) });
  if (rows.length > 0 && TAB_RULES[tab]?.review) tell(`review.${TAB_RULES[tab].review}`, {});
  return { tab, ownHeadings, rows };
}

function nextRow(tab: TabKey, old: OldRow, plan: Plan, step: Step, report: Report): NextRow | null {
  switch (tab) {
    case 'activities':
      return nextActivity(old, plan, step, report);
    case 'agreements':
      return nextAgreement(old, step, report);
    case 'documents':
      return nextDocument(old, step, report);
    case 'holidays':
      return nextHoliday(old, step, report);
    // What partners have remarked on the old plan is settled with it.
    case 'remarks':
      return null;
    case 'participants':
      return nextParticipant(old, TAB_RULES.participants!, step, report);
    default:
      return nextByRule(tab, old, TAB_RULES[tab] ?? { clear: [], move: [], texts: [] }, step, report);
  }
}
